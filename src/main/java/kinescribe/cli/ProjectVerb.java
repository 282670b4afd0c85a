package kinescribe.cli;

import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.pipeline.Step;
import kinescribe.project.Entry;
import kinescribe.project.Project;
import kinescribe.project.ProjectFile;
import picocli.CommandLine.Parameters;

/** A verb on a project folder or file. */
abstract class ProjectVerb extends Verb {
    @Parameters(
            index = "0",
            paramLabel = "PROJECT",
            description = "The project's folder or .kinescribe file.")
    private Path path = Path.of("");

    final Path path() {
        return path;
    }

    final Project load(JobContext context) throws KinescribeException {
        return told(ProjectFile.load(path, context));
    }

    final void save(Project project, JobContext context) throws KinescribeException {
        ProjectFile.save(project, path, context);
    }

    /** What a step put into one of a project's lists. */
    static <T> Entry<T> made(List<Entry<T>> before, List<Entry<T>> after) {
        Set<Entry<T>> old = Collections.newSetFromMap(new IdentityHashMap<>());
        old.addAll(before);
        return after.stream()
                .filter(entry -> !old.contains(entry))
                .findFirst()
                .orElseThrow(IllegalStateException::new);
    }

    /** The project after a step. */
    final Project after(Project project, Step step, JobContext context) throws KinescribeException {
        context.message(step.title());
        return told(step.execute(project, context)).change().apply(project);
    }
}
