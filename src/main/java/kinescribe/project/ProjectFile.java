package kinescribe.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.format.FileFaults;
import kinescribe.job.JobContext;

/**
 * Projects on disk: a folder with {@code project.json} and NumPy arrays beside it, or the same in a
 * zip file where the name ends in {@link #ENDING}. A save that is killed leaves the version before
 * it, or the new one, readable; the version before the last save is kept as a backup.
 */
public final class ProjectFile {
    /** How the names of zipped projects end. */
    public static final String ENDING = ".kinescribe";

    private static final DurableFiles FILES = new DurableFiles(operation -> {});

    private static final SavedVersions VERSIONS = new SavedVersions();

    private ProjectFile() {}

    /**
     * Writes the project. One program at a time may save it, and none what another has changed
     * since this one read or saved it last.
     *
     * @param project what to save
     * @param path a folder, made where it is missing, or a file whose name ends in {@link #ENDING}
     * @throws KinescribeException if the disk refuses, or another program has saved there or is
     *     saving; what was there before stays readable
     */
    public static void save(Project project, Path path, JobContext context)
            throws KinescribeException {
        save(project, path, context, FILES);
    }

    static void save(Project project, Path path, JobContext context, DurableFiles files)
            throws KinescribeException {
        FileFaults.requireName(path);
        context.message("Saving " + path.getFileName());
        Path file = isZip(path) ? path : path.resolve(ProjectFolder.MANIFEST);
        try {
            Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
            SaveLock lock = SaveLock.take(file);
            try {
                VERSIONS.requireUnchanged(file);
                writeAndNote(project, path, file, context, files);
            } finally {
                lock.close();
            }
        } catch (IOException e) {
            throw new KinescribeException(
                    "The project cannot be saved in "
                            + path
                            + ": "
                            + FileFaults.reason(path, e)
                            + ".",
                    "Check the free space and your right to write there, or save elsewhere.",
                    e);
        }
    }

    private static void writeAndNote(
            Project project, Path path, Path file, JobContext context, DurableFiles files)
            throws IOException {
        try {
            write(project, path, context, files);
        } finally {
            // Also after a fault: what is there now is this program's doing.
            VERSIONS.note(file);
        }
    }

    private static void write(Project project, Path path, JobContext context, DurableFiles files)
            throws IOException {
        if (isZip(path)) {
            new ProjectZip(path, files).save(project, context);
        } else {
            new ProjectFolder(path, files).save(project, context);
        }
    }

    /**
     * Reads a project.
     *
     * @param path its folder, its {@code project.json}, or its zip file
     * @return the project; with a warning where only the version before it is whole
     * @throws KinescribeException if it is no project, of an unknown schema, or damaged beyond that
     */
    public static Noticed<Project> load(Path path, JobContext context) throws KinescribeException {
        FileFaults.requireName(path);
        if (Files.isDirectory(path)) {
            VERSIONS.note(path.resolve(ProjectFolder.MANIFEST));
            return new ProjectFolder(path, FILES).load(context);
        }
        VERSIONS.note(path);
        if (path.endsWith(ProjectFolder.MANIFEST)) {
            return new ProjectFolder(path.resolveSibling(""), FILES).load(context);
        }
        return new ProjectZip(path, FILES).load(context);
    }

    /**
     * A file that belongs to a project and is no part of it: in the project's folder, or next to
     * its zip file and beginning with that one's name.
     */
    public static Path beside(Path project, String name) {
        if (isZip(project)) {
            String whole = FileFaults.name(project);
            String own = whole.substring(0, whole.length() - ENDING.length());
            return project.resolveSibling(own + "." + name);
        }
        return project.endsWith(ProjectFolder.MANIFEST)
                ? project.resolveSibling(name)
                : project.resolve(name);
    }

    private static boolean isZip(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }
}
