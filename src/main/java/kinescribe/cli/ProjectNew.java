package kinescribe.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.pipeline.SampleProject;
import kinescribe.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a project. */
@Command(name = "new", description = "Make a project, empty or with the sample.")
final class ProjectNew extends ProjectVerb {
    @Option(names = "--sample", description = "Fill it with the sample.")
    private boolean sample;

    @Override
    void work(JobContext context) throws KinescribeException {
        if (Files.exists(path())) {
            throw new KinescribeException(
                    path() + " exists already.", "Choose a name that is still free.");
        }
        Project project = sample ? SampleProject.create(context) : Project.empty(name(path()));
        save(project, context);
        out().println(path());
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName()).replaceFirst("\\.kinescribe$", "");
    }
}
