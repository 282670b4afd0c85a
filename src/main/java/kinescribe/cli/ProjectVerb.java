package kinescribe.cli;

import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.learn.model.TrainedModel;
import kinescribe.pipeline.Step;
import kinescribe.pipeline.UnfinishedTrainings;
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
        return told(UnfinishedTrainings.told(ProjectFile.load(path, context), path));
    }

    final void save(Project project, JobContext context) throws KinescribeException {
        ProjectFile.save(project, path, context);
    }

    /** The trained model of a name or id. */
    static Entry<TrainedModel> model(Project project, String wanted) throws KinescribeException {
        return project.models().stream()
                .filter(m -> m.id().equals(wanted) || m.name().equals(wanted))
                .findFirst()
                .orElseThrow(
                        () ->
                                new KinescribeException(
                                        "There is no model \"" + wanted + "\" in the project.",
                                        "List them with: kinescribe model list"));
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
