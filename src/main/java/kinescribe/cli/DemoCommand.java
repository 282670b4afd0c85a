package kinescribe.cli;

import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.format.WholeFiles;
import kinescribe.job.JobContext;
import kinescribe.pipeline.ProjectArtefacts;
import kinescribe.pipeline.SampleProject;
import kinescribe.project.Entry;
import kinescribe.project.Project;
import kinescribe.project.ProjectFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the sample the whole way: from sentences to scores. */
@Command(name = "demo", description = "Run the sample the whole way, from sentences to scores.")
final class DemoCommand extends Verb {
    @Option(
            names = "--out",
            defaultValue = "kinescribe-demo",
            description = "The folder to write to (default: kinescribe-demo).")
    private Path folder = Path.of("");

    @Override
    void work(JobContext context) throws KinescribeException {
        WholeFiles.makeFolder(folder);
        context.message("Making the sample project");
        Project project = SampleProject.create(context);
        ProjectFile.save(project, folder.resolve("sample"), context);
        int files = ProjectArtefacts.write(project, folder.resolve("artefacts"), context);
        ScoreTable.print(project.runs().stream().map(Entry::value).toList(), null, out(), context);
        out().println();
        out().println("Project: " + folder.resolve("sample"));
        out().println("Artefacts: " + files + " files in " + folder.resolve("artefacts"));
    }
}
