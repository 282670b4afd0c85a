package kinescribe.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.format.FileFaults;
import kinescribe.format.model.ModelFile;
import kinescribe.project.Project;
import kinescribe.project.ProjectFile;

/**
 * The models that are beside a project while it trains them, and after a program that was ended.
 */
public final class UnfinishedTrainings {
    private static final String BEGINNING = "training-";

    private UnfinishedTrainings() {}

    /** Where the best so far of a training is. */
    static Path file(Path project, String digest) {
        return ProjectFile.beside(project, BEGINNING + digest + ModelFile.ENDING);
    }

    /** A project that was read, with a notice for each training that somebody may go on with. */
    public static Noticed<Project> told(Noticed<Project> read, Path project) {
        List<Notice> notices = new ArrayList<>(read.notices());
        for (String name : names(project)) {
            notices.add(
                    Notice.info(
                            "A training that did not come to its end has left its best model beside"
                                    + " the project, "
                                    + name
                                    + ". Train the same again to go on, import it, or delete it."));
        }
        return new Noticed<>(read.value(), notices);
    }

    private static List<String> names(Path project) {
        Path some = ProjectFile.beside(project.toAbsolutePath(), BEGINNING);
        try (Stream<Path> files = Files.list(some.resolveSibling(""))) {
            return files.map(FileFaults::name)
                    .filter(name -> name.startsWith(FileFaults.name(some)))
                    .filter(name -> name.endsWith(ModelFile.ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List
                    .of(); // the project was read; who cannot look around misses no more than this
        }
    }
}
