package kinescribe.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.calibration.Calibration;
import kinescribe.calibration.CalibrationReport;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.pipeline.ApplyCalibration;
import kinescribe.pipeline.CalibrationPlan;
import kinescribe.pipeline.CalibrationReview;
import kinescribe.pipeline.FitCalibration;
import kinescribe.pipeline.MotionPairs;
import kinescribe.project.Entry;
import kinescribe.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fits a calibration inside a project, tells what it changes for others, and applies it. */
@Command(
        name = "calibrate",
        description = "Fit a calibration on some people's recordings; apply it with --apply.")
final class ProjectCalibrate extends ProjectSteps.Change {
    @Option(
            names = "--method",
            required = true,
            description =
                    "affine and fit need motions that real recordings are of, quantile and coral"
                            + " do not.")
    private Calibration.Method method = Calibration.Method.QUANTILE;

    @Option(names = "--real-site", required = true, description = "Site of the real side.")
    private String realSite = "";

    @Option(names = "--virtual-site", description = "Site of the virtual side; else the same.")
    private String virtualSite = "";

    @Mixin private SubjectOptions subjects = new SubjectOptions();

    @Option(names = "--name", description = "What it is called (default: method and site).")
    private String name = "";

    @Option(names = "--per-activity", description = "Quantile: maps for each activity, too.")
    private boolean perActivity;

    @Option(
            names = "--all-samples",
            description = "Quantile, coral: also samples of what only one side does.")
    private boolean allSamples;

    @Option(
            names = "--pair",
            paramLabel = "RECORDING=MOTION",
            description =
                    "Affine, fit: this recording is of this motion, by their ids; else trials"
                            + " called like a motion are.")
    private Map<String, String> pairs = new LinkedHashMap<>();

    @Mixin private SensorFitOptions fitting = new SensorFitOptions();

    @Option(
            names = "--apply",
            description = "Apply it to the simulated recordings of the virtual site.")
    private boolean apply;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    Project change(Project project, JobContext context) throws KinescribeException {
        String simulated = virtualSite.isEmpty() ? realSite : virtualSite;
        MotionPairs paired = paired(project);
        CalibrationPlan plan =
                new CalibrationPlan(
                        name.isEmpty() ? CalibrationPlan.usualName(method, realSite) : name,
                        method,
                        realSite,
                        simulated,
                        subjects.of(
                                CalibrationPlan.people(
                                        CalibrationPlan.measured(project, realSite))),
                        new FitCalibration.Options(perActivity, !allSamples),
                        paired,
                        fitting.bounds());
        Project changed = after(project, plan.step(project), context);
        Entry<Calibration> made =
                changed.calibrations().stream()
                        .filter(c -> c.name().equals(plan.name()))
                        .findFirst()
                        .orElseThrow(IllegalStateException::new);
        CalibrationReport report =
                new CalibrationReview(realSite, simulated, paired).of(changed, made, context);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("id", made.id());
        facts.put("name", made.name());
        facts.putAll(CalibrationFacts.of(made.value()));
        if (apply) {
            List<String> ids =
                    CalibrationPlan.appliesTo(changed, simulated).stream().map(Entry::id).toList();
            changed = after(changed, new ApplyCalibration(made.id(), ids), context);
            facts.put("calibratedRecordings", ids.size());
        }
        CalibrationFacts.print(this, facts, made.value(), report, json);
        return changed;
    }

    private MotionPairs paired(Project project) throws KinescribeException {
        for (Map.Entry<String, String> pair : pairs.entrySet()) {
            boolean measured =
                    project.recording(pair.getKey())
                            .map(Entry::value)
                            .map(Recording::source)
                            .filter(source -> source.origin().actsAsReal())
                            .isPresent();
            if (!measured || project.motion(pair.getValue()).isEmpty()) {
                throw new KinescribeException(
                        "The project has no real recording \""
                                + pair.getKey()
                                + "\" or no motion \""
                                + pair.getValue()
                                + "\".",
                        "Give --pair with their ids, such as recording-7=motion-2.");
            }
        }
        return MotionPairs.of(project).with(pairs);
    }
}
