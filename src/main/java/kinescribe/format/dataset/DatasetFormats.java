package kinescribe.format.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;
import kinescribe.base.Provenance;
import kinescribe.dataset.Dataset;
import kinescribe.format.FileFaults;
import kinescribe.format.WholeFiles;

/** The one list of ways to write a data set. */
public final class DatasetFormats {
    private static final List<DatasetWriter> WRITERS = List.of(new CsvWindows(), new NpzWindows());

    private DatasetFormats() {}

    /** The extensions that can be written, with their dots. */
    public static List<String> extensions() {
        return WRITERS.stream().map(DatasetWriter::extension).toList();
    }

    /**
     * Writes a data set in the format of the file's extension, and beside it a description called
     * as the file with {@code .meta.json} added. Each of the two files appears whole or not at all;
     * an earlier file of the name is replaced.
     *
     * @param provenance how the data set was made, for the description
     * @throws KinescribeException if the extension is unknown, there is no window or the disk
     *     refuses
     */
    public static void write(Dataset data, Provenance provenance, Path file)
            throws KinescribeException {
        FileFaults.requireName(file);
        DatasetWriter writer = writerFor(file);
        if (data.windows().isEmpty()) {
            throw new KinescribeException(
                    "The data set has no windows to write to \"" + file + "\".",
                    "Cut windows from labelled recordings first.");
        }
        WindowTable table = new WindowTable(data);
        WholeFiles.replace(file, temporary -> writer.write(table, temporary));
        new Sidecar(table, provenance, writer, file).write();
    }

    private static DatasetWriter writerFor(Path file) throws KinescribeException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (DatasetWriter writer : WRITERS) {
            if (name.endsWith(writer.extension())) {
                return writer;
            }
        }
        throw new KinescribeException(
                "A data set cannot be written as \"" + file + "\".",
                "Use one of the extensions "
                        + extensions().stream().collect(Collectors.joining(", "))
                        + ".");
    }
}
