package kinescribe.app.shell;

import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.job.JobContext;
import kinescribe.project.Project;

/** Where projects are read from and written to. */
public interface ProjectStorage {
    /**
     * Reads a project.
     *
     * @throws KinescribeException if it cannot be read
     */
    Noticed<Project> load(Path file, JobContext context) throws KinescribeException;

    /**
     * Writes a project; what was there before stays whole until the new one is complete.
     *
     * @throws KinescribeException if it cannot be written
     */
    void save(Project project, Path file, JobContext context) throws KinescribeException;
}
