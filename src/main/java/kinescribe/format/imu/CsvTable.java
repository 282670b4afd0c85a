package kinescribe.format.imu;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;
import kinescribe.job.JobContext;

/**
 * Rows of a CSV file with a header, one after the other. Every fault says file, line and column
 * name.
 */
final class CsvTable {
    private static final int CANCEL_EVERY = 2000;
    private static final int LONGEST_FIELD = 1 << 16;
    private static final String HINT =
            "Correct the file there with a text editor, or leave it out.";

    /** What takes the rows. */
    @FunctionalInterface
    interface RowReader {
        void read(Row row) throws KinescribeException;
    }

    /** One row of the file. */
    static final class Row {
        private final Path file;
        private final List<String> header;
        private final CsvRecord fields;

        Row(Path file, List<String> header, CsvRecord fields) {
            this.file = file;
            this.header = header;
            this.fields = fields;
        }

        String text(int column) {
            return fields.getField(column).strip();
        }

        /** A finite number. */
        double number(int column) throws KinescribeException {
            double value = numberOrNan(column);
            if (Double.isNaN(value)) {
                throw fault(column, "is empty where a number is needed");
            }
            return value;
        }

        /** A finite number, or NaN where the cell is empty or says NaN: missing. */
        double numberOrNan(int column) throws KinescribeException {
            String text = text(column);
            if (text.isEmpty() || text.equalsIgnoreCase("nan")) {
                return Double.NaN;
            }
            double value = PlainNumbers.parse(text);
            if (!Double.isFinite(value)) {
                throw fault(column, "holds " + shown(text) + ", which is not a number");
            }
            return value;
        }

        KinescribeException fault(int column, String what) {
            return new KinescribeException(
                    place() + ": column \"" + header.get(column) + "\" " + what + ".", HINT);
        }

        KinescribeException fault(String what) {
            return new KinescribeException(place() + ": " + what + ".", HINT);
        }

        private String place() {
            return FileFaults.name(file) + ", line " + fields.getStartingLineNumber();
        }
    }

    private CsvTable() {}

    /** The column names, stripped; empty for an empty file. */
    static List<String> header(Path file) throws KinescribeException {
        HeaderOnly header = new HeaderOnly();
        readRecords(file, record -> header.take(record));
        return header.names;
    }

    /** Gives every row after the header to a reader. */
    static void read(Path file, JobContext context, RowReader reader) throws KinescribeException {
        List<String> header = header(file);
        if (header.isEmpty()) {
            throw new KinescribeException(
                    "The file " + FileFaults.name(file) + " is empty.", "Leave it out.");
        }
        FileFaults.checkSize(file);
        int[] rows = {0};
        readRecords(
                file,
                record -> {
                    if (rows[0]++ % CANCEL_EVERY == 0) {
                        context.checkCancelled();
                    }
                    if (rows[0] > 1) {
                        reader.read(checked(new Row(file, header, record)));
                    }
                    return true;
                });
    }

    private static Row checked(Row row) throws KinescribeException {
        int found = row.fields.getFieldCount();
        if (found != row.header.size()) {
            throw row.fault(
                    String.format(
                            Locale.ROOT,
                            "the row has %d columns, but the header has %d",
                            found,
                            row.header.size()));
        }
        return row;
    }

    /** Shortens a cell's text and hides what cannot be printed. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder("\"");
        text.codePoints()
                .limit(24)
                .forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? '?' : c));
        return shown.append(text.length() > 24 ? "…\"" : "\"").toString();
    }

    /** What takes raw records; false ends the reading. */
    private interface RecordReader {
        boolean read(CsvRecord record) throws KinescribeException;
    }

    private static final class HeaderOnly {
        private List<String> names = List.of();

        boolean take(CsvRecord record) {
            names = record.getFields().stream().map(String::strip).toList();
            return false;
        }
    }

    private static void readRecords(Path file, RecordReader reader) throws KinescribeException {
        // Bytes that are no UTF-8 end the reading: a binary file is no table.
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var in = Channels.newReader(Files.newByteChannel(file), decoder, -1);
                CsvReader<CsvRecord> csv =
                        CsvReader.builder()
                                .skipEmptyLines(true)
                                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                                .detectBomHeader(false)
                                .maxBufferSize(LONGEST_FIELD)
                                .ofCsvRecord(in)) {
            for (CsvRecord record : csv) {
                if (!reader.read(record)) {
                    return;
                }
            }
        } catch (CharacterCodingException e) {
            throw binary(file, e);
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CharacterCodingException
                    ? binary(file, e)
                    : FileFaults.cannotRead(
                            file,
                            e.getCause() == null
                                    ? new IOException(e.getMessage(), e)
                                    : e.getCause());
        } catch (CsvParseException e) {
            throw new KinescribeException(
                    FileFaults.name(file) + " is not a proper CSV file: " + e.getMessage() + ".",
                    HINT,
                    e);
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
    }

    private static KinescribeException binary(Path file, Exception cause) {
        return new KinescribeException(
                "The file " + FileFaults.name(file) + " is not text in UTF-8.",
                "Export it as CSV, or leave it out.",
                cause);
    }
}
