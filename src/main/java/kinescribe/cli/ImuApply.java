package kinescribe.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.calibration.Calibration;
import kinescribe.calibration.FittedOn;
import kinescribe.calibration.SensorCalibration;
import kinescribe.format.SidecarFile;
import kinescribe.format.WholeFiles;
import kinescribe.format.calibration.CalibrationFile;
import kinescribe.format.imu.RecordingCsv;
import kinescribe.format.imu.RecordingFormats;
import kinescribe.format.imu.SimulationFacts;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorModel;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;
import kinescribe.pipeline.MotionReading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Applies a calibration to simulated signals. */
@Command(name = "apply", description = "Apply a calibration to simulated signals.")
final class ImuApply extends Verb {
    @Option(names = "--calibration", required = true, description = "The calibration file.")
    private Path calibration = Path.of("");

    @Option(names = "--simulated", description = "A file of simulated signals.")
    private @Nullable Path simulated;

    @Option(
            names = "--motion",
            description = "Instead of signals, for a fitted sensor: the motion it is worn on.")
    private @Nullable Path motion;

    @Option(
            names = "--rate",
            defaultValue = "100",
            description = "With --motion: samples a second (default: 100).")
    private double rateHz;

    @Option(
            names = "--all-sites",
            description =
                    "Calibrate sensors at all sites, not only at the one that it was fitted at.")
    private boolean allSites;

    @Mixin private SmoothOption smooth = new SmoothOption();

    @Mixin private ReadOptions source = new ReadOptions();

    @Option(names = "--out", required = true, description = "The CSV file to write.")
    private Path file = Path.of("");

    @Override
    void work(JobContext context) throws KinescribeException {
        Arguments.within("--rate", rateHz, 1, 10_000);
        if (!file.toString().endsWith(".csv")) {
            throw new KinescribeException(
                    "Signals cannot be written to " + file + ".", "End the name in .csv.");
        }
        Calibration found = CalibrationFile.read(calibration);
        FittedOn.Sites sites = found.fittedOn().sites();
        List<Recording> written = new ArrayList<>();
        List<String> calibrated = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (Recording recording : recordings(found, context)) {
            String site = recording.source().site();
            boolean meant = allSites || sites.holdFor(site);
            written.add(meant ? found.apply(recording) : recording);
            (meant ? calibrated : left).add(site);
        }
        requireTogether(written);
        tellSites(sites, calibrated, left);
        WholeFiles.makeFolderOf(file);
        RecordingCsv.write(written, making(found, calibrated, left), file);
        out().println(file);
    }

    private void tellSites(FittedOn.Sites sites, List<String> calibrated, List<String> left)
            throws KinescribeException {
        String fittedAt = String.join(", ", sites.simulated());
        if (calibrated.isEmpty()) {
            throw new KinescribeException(
                    "The calibration was fitted at "
                            + fittedAt
                            + ", but the signals are of "
                            + String.join(", ", left)
                            + ".",
                    "Add --all-sites to apply it all the same.");
        }
        if (!left.isEmpty()) {
            told(
                    new Noticed<>(
                            left,
                            List.of(
                                    Notice.info(
                                            "Left as simulated, since the calibration was fitted"
                                                    + " at "
                                                    + fittedAt
                                                    + ": "
                                                    + String.join(", ", left)
                                                    + "."))));
        }
    }

    private Map<String, Object> making(
            Calibration found, List<String> calibrated, List<String> left)
            throws KinescribeException {
        Map<String, Object> making = SimulationMaking.by("imu apply");
        Map<String, Object> map = SidecarFile.input(calibration);
        map.putAll(CalibrationFacts.of(found));
        making.put("calibration", map);
        making.put("calibratedSites", calibrated);
        making.put("sitesLeft", left);
        if (simulated != null) {
            making.put("simulated", SidecarFile.input(simulated));
            Optional<Object> before = RecordingFormats.making(simulated);
            before.ifPresent(how -> making.put("simulatedMaking", how));
        }
        if (motion != null && found instanceof SensorCalibration sensor) {
            making.put("motion", SidecarFile.input(motion));
            making.put("rateHz", rateHz);
            making.put("sensor", SimulationFacts.placement(sensor.placement()));
        }
        return making;
    }

    private List<Recording> recordings(Calibration found, JobContext context)
            throws KinescribeException {
        if ((simulated == null) == (motion == null)) {
            throw new KinescribeException(
                    "There is nothing to calibrate, or too much.",
                    "Give --simulated, or --motion for a fitted sensor.");
        }
        if (simulated != null) {
            return SimulatedOnly.checked(
                    told(RecordingFormats.read(simulated, context)).recordings());
        }
        if (!(found instanceof SensorCalibration sensor) || motion == null) {
            throw new KinescribeException(
                    "The calibration " + calibration + " has no sensor to put on a motion.",
                    "Simulate signals first and give them with --simulated.");
        }
        Motion worn = told(MotionReading.read(motion, source.options(), context));
        Recording.Source who =
                new Recording.Source(
                        "virtual",
                        String.valueOf(motion.getFileName()),
                        sensor.placement().site(),
                        Origin.VIRTUAL);
        return List.of(
                told(smooth.simulator(worn))
                        .record(
                                sensor.placement(),
                                rateHz,
                                SensorModel.IDEAL,
                                0,
                                who,
                                List.of(),
                                context));
    }

    /** One file holds what was recorded together. */
    private void requireTogether(List<Recording> recordings) throws KinescribeException {
        Set<String> sites = new HashSet<>();
        for (Recording recording : recordings) {
            boolean sameTimes = Arrays.equals(recording.times(), recordings.get(0).times());
            if (!sites.add(recording.source().site()) || !sameTimes) {
                throw new KinescribeException(
                        "The recordings in " + simulated + " were not made together.",
                        "Calibrate one file at a time.");
            }
        }
    }
}
