package kinescribe.app;

import java.nio.file.Path;
import kinescribe.app.shell.ProjectStorage;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.job.JobContext;
import kinescribe.pipeline.UnfinishedTrainings;
import kinescribe.project.Project;
import kinescribe.project.ProjectFile;

/** Projects as files and folders. */
final class DiskStorage implements ProjectStorage {
    @Override
    public Noticed<Project> load(Path file, JobContext context) throws KinescribeException {
        return UnfinishedTrainings.told(ProjectFile.load(file, context), file);
    }

    @Override
    public void save(Project project, Path file, JobContext context) throws KinescribeException {
        ProjectFile.save(project, file, context);
    }
}
