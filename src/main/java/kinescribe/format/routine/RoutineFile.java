package kinescribe.format.routine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.format.FileFaults;
import kinescribe.format.WholeFiles;
import kinescribe.format.WrittenJson;
import kinescribe.routine.PlanJson;
import kinescribe.routine.RoutineTree;
import kinescribe.routine.TreeReader;

/** Trees of routines as JSON files that people can write. */
public final class RoutineFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RoutineFile() {}

    /**
     * Reads a tree.
     *
     * @return the tree, with a notice for all that had to be mended
     * @throws KinescribeException if the file cannot be read or has no action in it
     */
    public static Noticed<RoutineTree> read(Path file) throws KinescribeException {
        FileFaults.checkSize(file);
        try {
            return TreeReader.read(JSON.readTree(Files.readString(file)));
        } catch (JsonProcessingException e) {
            throw new KinescribeException(
                    FileFaults.name(file)
                            + WrittenJson.place(e.getLocation())
                            + " is not proper JSON.",
                    "Correct it there, or write the tree anew with \"prompts decompose\".",
                    e);
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
    }

    /**
     * Writes a tree.
     *
     * @throws KinescribeException if the file cannot be written
     */
    public static void write(RoutineTree tree, Path file) throws KinescribeException {
        WholeFiles.makeFolderOf(file);
        String text = PlanJson.of(tree).toPrettyString() + "\n";
        WholeFiles.replaceText(file, out -> out.write(text));
    }
}
