package kinescribe.project;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.job.JobContext;

/** A project as one zip file with the same contents as the folder; equal projects, equal bytes. */
final class ProjectZip {
    /** The earliest time that zip entries can state. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Path file;
    private final DurableFiles files;

    ProjectZip(Path file, DurableFiles files) {
        this.file = file;
        this.files = files;
    }

    void save(Project project, JobContext context) throws IOException {
        Path folder = file.toAbsolutePath().resolveSibling("");
        Files.createDirectories(folder);
        if (Files.isRegularFile(file) && isReadable(context)) {
            files.copy(file, backup());
        }
        files.replace(file, temporary -> write(project, temporary, context));
        files.forceFolder(folder);
    }

    Noticed<Project> load(JobContext context) throws KinescribeException {
        return ProjectReader.newest(() -> read(file, context), () -> read(backup(), context));
    }

    private Path backup() {
        return file.resolveSibling(file.getFileName() + ".bak");
    }

    private boolean isReadable(JobContext context) {
        try {
            read(file, context);
            return true;
        } catch (DamagedProject e) {
            return false; // not worth keeping: the older backup stays
        } catch (KinescribeException e) {
            return true; // of another schema, but whole
        }
    }

    private static void write(Project project, Path file, JobContext context) throws IOException {
        Set<String> written = new HashSet<>();
        try (ZipOutputStream zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            ArraySink arrays =
                    (path, bytes) -> {
                        if (written.add(path)) {
                            context.checkCancelled();
                            put(zip, path, bytes);
                        }
                    };
            byte[] manifest = ProjectJson.bytes(Manifest.write(project, arrays, context));
            put(zip, ProjectFolder.MANIFEST, manifest);
        }
    }

    private static void put(ZipOutputStream zip, String path, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static Noticed<Project> read(Path file, JobContext context)
            throws KinescribeException, DamagedProject {
        try (FileSystem zip = FileSystems.newFileSystem(file, (ClassLoader) null)) {
            return ProjectReader.read(zip.getPath("/", ProjectFolder.MANIFEST), context);
        } catch (IOException | ProviderNotFoundException e) {
            throw new DamagedProject(
                    new KinescribeException(
                            "The project file "
                                    + file
                                    + " is missing, cut short or no zip file of a project.",
                            "Open a folder or .kinescribe file that Kinescribe has saved.",
                            e));
        }
    }
}
