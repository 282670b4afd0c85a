package kinescribe.format.dataset;

import java.io.IOException;
import java.nio.file.Path;

/** One way to write a data set. */
interface DatasetWriter {
    /** The file extension with its dot, lower case. */
    String extension();

    /** What the file holds, in one sentence. */
    String layout();

    /** Lines of Python that load the file of that name. */
    String loader(String fileName);

    /** Writes a file anew. */
    void write(WindowTable table, Path file) throws IOException;
}
