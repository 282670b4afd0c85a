package kinescribe.cli;

import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.pipeline.Step;
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

    /** The project after a step. */
    final Project after(Project project, Step step, JobContext context) throws KinescribeException {
        context.message(step.title());
        return told(step.execute(project, context)).change().apply(project);
    }
}
