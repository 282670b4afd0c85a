package kinescribe.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;
import kinescribe.format.WholeFiles;
import kinescribe.format.WrittenJson;
import org.jspecify.annotations.Nullable;

/** Specifications of benchmark data sets as JSON that people can read and change. */
public final class BenchmarkSpecFile {
    private static final String HINT =
            "Correct it there; src/docs/data-sets.md says what stands in it.";

    private BenchmarkSpecFile() {}

    /** A specification as JSON. */
    public static String text(BenchmarkSpec spec) {
        return WrittenJson.text(BenchmarkJson.of(spec));
    }

    /**
     * Writes a specification.
     *
     * @throws KinescribeException if the file cannot be written
     */
    public static void write(BenchmarkSpec spec, Path file) throws KinescribeException {
        WholeFiles.replaceText(file, out -> out.write(text(spec)));
    }

    /**
     * Reads a specification.
     *
     * @throws KinescribeException with line and column, if it is none or says something unknown
     */
    public static BenchmarkSpec read(Path file) throws KinescribeException {
        FileFaults.requireName(file);
        FileFaults.checkSize(file);
        try {
            return parse(Files.readString(file), FileFaults.name(file));
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
    }

    private static BenchmarkSpec parse(String text, String name) throws KinescribeException {
        @Nullable BenchmarkJson told =
                WrittenJson.read(text, BenchmarkJson.class, "The file " + name, HINT);
        if (told == null
                || !BenchmarkJson.KIND.equals(told.kind())
                || told.schema() != BenchmarkJson.SCHEMA
                || told.activities() == null) {
            throw new KinescribeException(
                    "The file " + name + " specifies no benchmark data set.",
                    "It needs \"kind\": \""
                            + BenchmarkJson.KIND
                            + "\", \"schema\": "
                            + BenchmarkJson.SCHEMA
                            + " and \"activities\".");
        }
        try {
            return told.spec();
        } catch (IllegalArgumentException e) {
            throw new KinescribeException(
                    "The file " + name + " cannot be used: " + e.getMessage() + ".", HINT, e);
        } catch (KinescribeException e) {
            throw new KinescribeException(
                    "The file " + name + " cannot be used: " + e.text(), e.hint(), e);
        }
    }
}
