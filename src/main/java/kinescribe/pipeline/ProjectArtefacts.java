package kinescribe.pipeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.file.Path;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.dataset.Dataset;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.format.WholeFiles;
import kinescribe.format.dataset.DatasetFormats;
import kinescribe.format.imu.RecordingCsv;
import kinescribe.format.motion.MotionFormats;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;
import kinescribe.project.Project;

/** Writes a project's results as files that other programs read. */
public final class ProjectArtefacts {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ProjectArtefacts() {}

    /**
     * Writes motions as BVH, recordings as CSV, data sets as NPZ and scores as JSON.
     *
     * @return how many files were written, sidecars not counted
     * @throws KinescribeException if the folder cannot be written
     */
    public static int write(Project project, Path folder, JobContext context)
            throws KinescribeException {
        int files = 0;
        WholeFiles.makeFolder(folder.resolve("motions"));
        for (Entry<MotionResult> motion : project.motions()) {
            context.checkCancelled();
            MotionFormats.write(
                    motion.value().motion(), folder.resolve("motions/" + motion.id() + ".bvh"));
            files++;
        }
        WholeFiles.makeFolder(folder.resolve("recordings"));
        for (Entry<Recording> recording : project.recordings()) {
            context.checkCancelled();
            RecordingCsv.write(
                    List.of(recording.value()),
                    folder.resolve("recordings/" + recording.id() + ".csv"));
            files++;
        }
        WholeFiles.makeFolder(folder.resolve("datasets"));
        for (Entry<Dataset> dataset : project.datasets()) {
            DatasetFormats.write(
                    dataset.value(),
                    dataset.provenance(),
                    folder.resolve("datasets/" + dataset.id() + ".npz"));
            files++;
        }
        writeScores(project.runs(), folder.resolve("scores.json"));
        return files + 1;
    }

    private static void writeScores(List<Entry<EvaluationResult>> runs, Path file)
            throws KinescribeException {
        WholeFiles.replace(file, temporary -> JSON.writeValue(temporary.toFile(), runs));
    }
}
