package kinescribe.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.calibration.AffineFit;
import kinescribe.calibration.Calibration;
import kinescribe.calibration.CalibrationReport;
import kinescribe.calibration.CovarianceFit;
import kinescribe.calibration.FittingSet;
import kinescribe.calibration.KnownMotion;
import kinescribe.calibration.QuantileFit;
import kinescribe.calibration.SensorFit;
import kinescribe.calibration.SensorFitBounds;
import kinescribe.calibration.SensorFitSettings;
import kinescribe.format.WholeFiles;
import kinescribe.format.calibration.CalibrationFile;
import kinescribe.imu.Recording;
import kinescribe.imu.compare.ComparisonSettings;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;
import kinescribe.pipeline.MotionReading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fits a calibration and tells what it changes for other people. */
@Command(
        name = "calibrate",
        description = "Fit a calibration from simulated to real signals, on some people only.")
final class ImuCalibrate extends Verb {
    @Option(
            names = "--method",
            required = true,
            description =
                    "affine and fit need simulations of the recorded motions themselves, quantile"
                            + " and coral do not.")
    private Calibration.Method method = Calibration.Method.QUANTILE;

    @Mixin private CalibrationSides sides = new CalibrationSides();

    @Option(names = "--per-activity", description = "Quantile: maps for each activity, too.")
    private boolean perActivity;

    @Option(names = "--motion", description = "Fit: the motion that the one real recording is of.")
    private @Nullable Path motion;

    @Mixin private SensorFitOptions fitting = new SensorFitOptions();

    @Mixin private PlacementOptions placements = new PlacementOptions();

    @Mixin private SmoothOption smooth = new SmoothOption();

    @Mixin private ReadOptions source = new ReadOptions();

    @Option(names = "--out", required = true, description = "The calibration file to write.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    void work(JobContext context) throws KinescribeException {
        SensorFitBounds bounds = fitting.bounds();
        CalibrationSides.Split split = told(sides.split(context));
        Map<String, Object> facts = new LinkedHashMap<>();
        Calibration found =
                method == Calibration.Method.FIT
                        ? sensor(split, bounds, context)
                        : told(signals(split, context));
        told(new Noticed<>(found, found.fittedOn().sites().notices()));
        WholeFiles.makeFolderOf(file);
        CalibrationFile.write(found, file);
        facts.put("out", file.toString());
        facts.putAll(CalibrationFacts.of(found));
        CalibrationReport report = null;
        if (!split.testReal().isEmpty() && !split.judged().isEmpty()) {
            report =
                    CalibrationReport.of(
                            found,
                            split.judged(),
                            split.testReal(),
                            CalibrationReport.Audience.OTHERS,
                            context);
        }
        CalibrationFacts.print(this, facts, found, report, json);
    }

    private Noticed<? extends Calibration> signals(CalibrationSides.Split split, JobContext context)
            throws KinescribeException {
        if (split.simulated().isEmpty()) {
            throw new KinescribeException(
                    "There are no simulated recordings to fit from.",
                    "Name them with --simulated; people kept for the test are not fitted on.");
        }
        List<Recording> simulated =
                method == Calibration.Method.AFFINE ? split.paired() : split.simulated();
        FittingSet set =
                FittingSet.of(simulated, split.fitReal(), split.subjects())
                        .simulatedAt(split.virtualSites());
        return switch (method) {
            case AFFINE -> AffineFit.of(set, ComparisonSettings.STANDARD, context);
            case QUANTILE -> QuantileFit.of(set, perActivity);
            case CORAL -> Noticed.of(CovarianceFit.of(set, CovarianceFit.REGULARISATION));
            case FIT -> throw new IllegalStateException("Fitted elsewhere");
        };
    }

    private Calibration sensor(
            CalibrationSides.Split split, SensorFitBounds bounds, JobContext context)
            throws KinescribeException {
        if (motion == null || split.fitReal().size() != 1) {
            throw new KinescribeException(
                    "A sensor is fitted to one motion and one real recording of it; there are "
                            + (motion == null ? 0 : 1)
                            + " and "
                            + split.fitReal().size()
                            + ".",
                    "Give --motion, and --real with one recording of the people to fit on.");
        }
        Recording measured = split.fitReal().get(0);
        Motion known = told(MotionReading.read(motion, source.options(), context));
        SensorFitSettings settings =
                new SensorFitSettings(
                        placements.placement(sides.startSite(measured)).on(known.skeleton()),
                        bounds);
        return told(
                SensorFit.of(
                        List.of(new KnownMotion(told(smooth.simulator(known)), measured)),
                        settings,
                        split.subjects(),
                        context));
    }
}
