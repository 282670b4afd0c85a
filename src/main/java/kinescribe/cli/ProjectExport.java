package kinescribe.cli;

import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.pipeline.ProjectArtefacts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a project's results as files that other programs read. */
@Command(
        name = "export",
        description = "Write motions (BVH), recordings (CSV) and data sets (NPZ) to a folder.")
final class ProjectExport extends ProjectVerb {
    @Parameters(index = "1", paramLabel = "FOLDER", description = "The folder to write to.")
    private Path folder = Path.of("");

    @Override
    void work(JobContext context) throws KinescribeException {
        int files = ProjectArtefacts.write(load(context), folder, context);
        out().println(files + " files in " + folder);
    }
}
