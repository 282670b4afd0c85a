package kinescribe.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kinescribe.base.Digests;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.calibration.Calibration;
import kinescribe.format.calibration.CalibrationFile;
import kinescribe.job.JobContext;
import kinescribe.project.Edit;
import kinescribe.project.Entry;
import kinescribe.project.Project;

/**
 * Reads a calibration from a file, such as another project's; one of the same name that was read
 * before is replaced in its place.
 */
public record ImportCalibration(Path file) implements Step {
    private static final String ENDING = ".json";

    @Override
    public String title() {
        return "Import calibration " + file.getFileName();
    }

    @Override
    public Noticed<Edit> execute(Project project, JobContext context) throws KinescribeException {
        Calibration read = CalibrationFile.read(file);
        Provenance provenance =
                Provenance.of(
                        StepIds.IMPORT_CALIBRATION,
                        Map.of("file", file.toString(), "sha256", digest()),
                        0,
                        List.of());
        return Noticed.of(
                new Edit(
                        title(),
                        p ->
                                p.withCalibrations(
                                        Results.put(
                                                p,
                                                p.calibrations(),
                                                List.of(
                                                        new Entry<>(
                                                                Results.NO_ID,
                                                                name(p),
                                                                read,
                                                                provenance,
                                                                List.of())),
                                                "calibration",
                                                (old, fresh) -> old.name().equals(fresh.name())))));
    }

    /** The file's name; another one where a calibration fitted here is called so. */
    private String name(Project project) {
        String whole = String.valueOf(file.getFileName());
        String name =
                whole.endsWith(ENDING)
                        ? whole.substring(0, whole.length() - ENDING.length())
                        : whole;
        boolean taken =
                project.calibrations().stream()
                        .filter(c -> !c.provenance().step().equals(StepIds.IMPORT_CALIBRATION))
                        .anyMatch(c -> c.name().equals(name));
        return taken ? name + " (read)" : name;
    }

    private String digest() throws KinescribeException {
        try {
            return Digests.ofFile(file);
        } catch (IOException e) {
            throw new KinescribeException(
                    "The file " + file + " cannot be read.", "Check your right to read it.", e);
        }
    }
}
