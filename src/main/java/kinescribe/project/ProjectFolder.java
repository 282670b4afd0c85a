package kinescribe.project;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.job.JobContext;

/**
 * A project as a folder. Arrays are written first, under names of their own; then the manifest
 * before this one is kept as a backup; then the new manifest is moved into its place. At every
 * moment in between, one of the two manifests and all its arrays are there.
 */
final class ProjectFolder {
    /** The manifest's name. */
    static final String MANIFEST = "project.json";

    /** The name of the manifest before it. */
    static final String BACKUP = "project.json.bak";

    private final Path folder;
    private final DurableFiles files;

    ProjectFolder(Path folder, DurableFiles files) {
        this.folder = folder;
        this.files = files;
    }

    void save(Project project, JobContext context) throws IOException {
        Files.createDirectories(folder);
        ArrayFiles arrays = new ArrayFiles(folder, files);
        JsonNode manifest = Manifest.write(project, arrays, context);
        arrays.force();
        context.checkCancelled();
        Set<String> kept = new HashSet<>(Manifest.arrays(manifest));
        kept.addAll(backUp());
        files.write(folder.resolve(MANIFEST), ProjectJson.bytes(manifest));
        files.forceFolder(folder);
        arrays.deleteAllBut(kept);
        files.delete(folder.resolve(MANIFEST + DurableFiles.TEMPORARY));
    }

    Noticed<Project> load(JobContext context) throws KinescribeException {
        return ProjectReader.newest(
                () -> ProjectReader.read(folder.resolve(MANIFEST), context),
                () -> ProjectReader.read(folder.resolve(BACKUP), context));
    }

    /** Keeps the manifest that is there, if it is whole; gives the arrays that the backup names. */
    private Set<String> backUp() throws IOException {
        Path manifest = folder.resolve(MANIFEST);
        Path backup = folder.resolve(BACKUP);
        Set<String> arrays = arraysOf(manifest);
        if (!arrays.contains(MANIFEST)) {
            return arraysOf(backup);
        }
        files.copy(manifest, backup);
        return arrays;
    }

    /** The arrays that a manifest names, and its own name; nothing if it is missing or damaged. */
    private static Set<String> arraysOf(Path manifest) throws IOException {
        Set<String> found = new HashSet<>();
        if (Files.isRegularFile(manifest)) {
            try {
                JsonNode tree = ProjectJson.parse(Files.readAllBytes(manifest), manifest);
                found.addAll(Manifest.arrays(tree));
                found.add(MANIFEST);
            } catch (KinescribeException e) {
                found.clear(); // not worth keeping: the older backup stays
            }
        }
        return found;
    }
}
