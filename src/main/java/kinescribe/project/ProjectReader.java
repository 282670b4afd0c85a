package kinescribe.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.job.JobContext;

/** Reads manifest and arrays, from a folder or from inside a zip file. */
final class ProjectReader {
    private static final long MAX_MANIFEST_BYTES = 1L << 30;

    /** One way to get at a project. */
    @FunctionalInterface
    interface Attempt {
        Noticed<Project> read() throws KinescribeException, DamagedProject;
    }

    private ProjectReader() {}

    /**
     * The project whose manifest is the given file, with the arrays beside it.
     *
     * @throws DamagedProject if a file is missing or not whole
     * @throws KinescribeException if the schema is unknown
     */
    static Noticed<Project> read(Path manifest, JobContext context)
            throws KinescribeException, DamagedProject {
        JsonNode tree;
        try {
            tree = ProjectJson.parse(bytes(manifest), manifest);
        } catch (KinescribeException e) {
            throw new DamagedProject(e);
        }
        ObjectNode current = SchemaUpgrades.standard().upgrade(tree);
        try {
            Path folder = manifest.resolveSibling("").toAbsolutePath().normalize();
            return Manifest.read(current, new ArrayFolder(folder), context);
        } catch (KinescribeException e) {
            throw new DamagedProject(e);
        }
    }

    /**
     * The newest project that can be read: the current one, or else the one before it with a
     * warning that says what is wrong with the current one.
     *
     * @throws KinescribeException the fault of the current one, if neither can be read
     */
    static Noticed<Project> newest(Attempt current, Attempt before) throws KinescribeException {
        KinescribeException fault;
        try {
            return current.read();
        } catch (DamagedProject e) {
            fault = e.fault();
        }
        try {
            String text = fault.getMessage() + " The version before it was opened instead.";
            Noticed<Project> found = before.read();
            List<Notice> notices = new ArrayList<>(List.of(Notice.warning(text)));
            notices.addAll(found.notices());
            return new Noticed<>(found.value(), notices);
        } catch (DamagedProject e) {
            fault.addSuppressed(e);
            throw fault;
        }
    }

    private static byte[] bytes(Path manifest) throws KinescribeException {
        try {
            long size = Files.size(manifest);
            if (size > MAX_MANIFEST_BYTES) {
                throw new KinescribeException(
                        "The project file " + manifest + " is too large: " + size + " bytes.",
                        "Open a project that Kinescribe has saved.");
            }
            return Files.readAllBytes(manifest);
        } catch (IOException e) {
            throw new KinescribeException(
                    "The project file " + manifest + " is missing or cannot be read.",
                    "Open a folder or .kinescribe file that Kinescribe has saved.",
                    e);
        }
    }
}
