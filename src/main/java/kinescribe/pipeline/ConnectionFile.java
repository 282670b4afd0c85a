package kinescribe.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.base.UserFolder;
import kinescribe.format.FileFaults;
import kinescribe.format.WholeFiles;
import kinescribe.format.WrittenJson;
import kinescribe.language.ConnectionBook;
import org.jspecify.annotations.Nullable;

/** A person's connections in {@code connections.json} beside the settings; no key is ever in it. */
public final class ConnectionFile {
    private static final String HINT = "Correct it there, or remove the file and begin anew.";

    private final Path file;

    /** Connections in a file, which need not exist yet. */
    public ConnectionFile(Path file) {
        this.file = file;
    }

    /** The file of this person. */
    public static ConnectionFile ofUser() {
        return new ConnectionFile(UserFolder.path().resolve("connections.json"));
    }

    /**
     * The connections; none where there is no file.
     *
     * @throws KinescribeException with line and column, if the file cannot be read
     */
    public ConnectionBook read() throws KinescribeException {
        if (!Files.exists(file)) {
            return ConnectionBook.EMPTY;
        }
        try {
            @Nullable ConnectionsJson told =
                    WrittenJson.read(
                            Files.readString(file),
                            ConnectionsJson.class,
                            "The file " + file,
                            HINT);
            return told == null ? ConnectionBook.EMPTY : told.book(String.valueOf(file), HINT);
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
    }

    /**
     * Writes the connections whole or not at all.
     *
     * @throws KinescribeException if the file cannot be written
     */
    public void write(ConnectionBook book) throws KinescribeException {
        WholeFiles.makeFolderOf(file);
        WholeFiles.replaceText(file, out -> out.write(WrittenJson.text(ConnectionsJson.of(book))));
    }
}
