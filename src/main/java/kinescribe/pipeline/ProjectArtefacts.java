package kinescribe.pipeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.file.Path;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.calibration.Calibration;
import kinescribe.dataset.Dataset;
import kinescribe.format.FileFaults;
import kinescribe.format.WholeFiles;
import kinescribe.format.calibration.CalibrationFile;
import kinescribe.format.dataset.DatasetFormats;
import kinescribe.format.imu.RecordingCsv;
import kinescribe.format.motion.MotionFormats;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.project.Entry;
import kinescribe.project.KeptRun;
import kinescribe.project.MotionResult;
import kinescribe.project.Project;

/** Writes a project's results as files that other programs read. */
public final class ProjectArtefacts {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private static final int LONGEST_PART = 40;

    private ProjectArtefacts() {}

    /**
     * Writes motions as BVH, recordings as CSV, calibrations as JSON, data sets as NPZ, scores and
     * scorecards as JSON. Names and columns of recordings say whose they are and whether they were
     * measured or simulated.
     *
     * @return how many files were written, sidecars not counted
     * @throws KinescribeException if the folder cannot be written
     */
    public static int write(Project project, Path folder, JobContext context)
            throws KinescribeException {
        FileFaults.requireName(folder);
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
            RecordingCsv.writeWithSources(
                    List.of(recording.value()), folder.resolve("recordings/" + name(recording)));
            files++;
        }
        WholeFiles.makeFolder(folder.resolve("calibrations"));
        for (Entry<Calibration> calibration : project.calibrations()) {
            CalibrationFile.write(
                    calibration.value(),
                    folder.resolve("calibrations/" + calibration.id() + ".json"));
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
        List<Entry<KeptRun>> kept =
                project.runs().stream().map(run -> run.with(KeptRun.of(run.value()))).toList();
        writeJson(kept, folder.resolve("scores.json"));
        if (!project.scorecards().isEmpty()) {
            writeJson(project.scorecards(), folder.resolve("scorecards.json"));
            files++;
        }
        return files + 1;
    }

    /** A name that tells, such as {@code recording-130_simulated-stand-in_anna.csv}. */
    private static String name(Entry<Recording> recording) {
        Recording.Source source = recording.value().source();
        return String.join(
                        "_",
                        recording.id(),
                        inName(source.origin().label()),
                        inName(source.subject()))
                + ".csv";
    }

    /** What every file system takes, and no longer than one reads. */
    private static String inName(String text) {
        String plain = text.replaceAll("[^\\p{L}\\p{N}.]+", "-");
        return plain.substring(0, Math.min(plain.length(), LONGEST_PART));
    }

    private static void writeJson(Object value, Path file) throws KinescribeException {
        WholeFiles.replace(file, temporary -> JSON.writeValue(temporary.toFile(), value));
    }
}
