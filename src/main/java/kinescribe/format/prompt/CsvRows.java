package kinescribe.format.prompt;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;

/** The rows of a comma-separated file. */
final class CsvRows {
    private CsvRows() {}

    /**
     * All rows, the head too; blank lines are left out.
     *
     * @throws KinescribeException with the line, if it is no such file
     */
    static List<CsvRecord> of(Path file, char separator) throws KinescribeException {
        String text = Utf8Lines.text(file);
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(text)) {
            return reader.stream().toList();
        } catch (CsvParseException e) {
            throw new KinescribeException(
                    "The table " + file + " cannot be read: " + e.getMessage(),
                    "Check that every quotation mark is closed.",
                    e);
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
    }
}
