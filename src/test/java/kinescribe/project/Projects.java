package kinescribe.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import kinescribe.base.Notice;
import kinescribe.base.Provenance;
import kinescribe.base.Seeds;
import kinescribe.compose.TimelineSegment;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.Window;
import kinescribe.dataset.WindowSpec;
import kinescribe.evaluate.ClassScore;
import kinescribe.evaluate.Cost;
import kinescribe.evaluate.EvaluationCounts;
import kinescribe.evaluate.EvaluationMode;
import kinescribe.evaluate.EvaluationResult;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.evaluate.Measure;
import kinescribe.evaluate.Predictions;
import kinescribe.evaluate.RealAmount;
import kinescribe.evaluate.Score;
import kinescribe.evaluate.Scores;
import kinescribe.evaluate.VirtualUse;
import kinescribe.imu.DeviceParameter;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.MagneticField;
import kinescribe.imu.Origin;
import kinescribe.imu.Randomisation;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorModel;
import kinescribe.imu.SurfacePlacement;
import kinescribe.math.Quat;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.shape.SurfacePoint;
import kinescribe.prompt.Activity;
import kinescribe.prompt.Prompt;

/** Small projects for tests. */
final class Projects {
    static final Provenance TYPED = Provenance.of("prompt.type", Map.of(), 0, List.of());

    /** A timeline that nothing was made from yet. */
    static final TimelineDraft DRAFT =
            new TimelineDraft(
                    "Draft",
                    List.of(
                            new TimelineSegment("A person sits.", 1.5),
                            new TimelineSegment("A person waves.", 2.2, OptionalLong.of(8))),
                    0.4,
                    Body.Preset.ELDER,
                    3);

    private Projects() {}

    /** One of everything: a walk from a prompt, a sensor, its recording, a data set and a run. */
    static Project complete() {
        Activity activity = new Activity("activity-1", "walking");
        Prompt prompt = new Prompt("prompt-1", activity.id(), "Ein Mädchen läuft \"los\".", TYPED);
        PlacedSensor sensor =
                new PlacedSensor(
                        "sensor-1",
                        new SurfacePlacement(
                                "left_wrist",
                                new SurfacePoint("left_elbow", 1.0 / 3, 0.7),
                                0.001,
                                Quat.IDENTITY));
        Entry<MotionResult> motion = motion(activity, prompt);
        return Project.empty("One of everything")
                .withActivities(List.of(activity))
                .withPrompts(List.of(prompt))
                .withSensors(List.of(sensor))
                .withSensorModel(
                        SensorModel.of(
                                "half",
                                Map.of(
                                        DeviceParameter.ACC_NOISE,
                                        0.01,
                                        DeviceParameter.ACC_BIAS,
                                        0.2,
                                        DeviceParameter.ACC_RANGE,
                                        19.6)))
                .withSimulation(
                        new SimulationSettings(
                                50, MagneticField.CENTRAL_EUROPE, Randomisation.WIDE, 3, -1))
                .withMotions(List.of(motion))
                .withRecordings(List.of(recording(motion, sensor)))
                .withDatasets(List.of(dataset()))
                .withRuns(List.of(run()));
    }

    static Provenance from(String step, Provenance.Input... inputs) {
        return Provenance.of(step, Map.of("rateHz", "60"), Long.MAX_VALUE - 1, List.of(inputs));
    }

    private static Entry<MotionResult> motion(Activity activity, Prompt prompt) {
        int frames = 3;
        Body body = Body.Preset.TALL.body();
        double[] rotations = new double[frames * 22 * 4];
        for (int i = 0; i < rotations.length; i += 4) {
            rotations[i] = 1;
        }
        double[] root = {0, 0.95, 0, 0.1 + 0.2, Math.PI, 0, 1e-300, 0.95, 0.2};
        Motion motion = new Motion(body.skeleton(), 60, root, rotations);
        return new Entry<>(
                "motion-1",
                "A walk",
                new MotionResult(motion, activity.id(), prompt.id(), body),
                from("motion.synthesize", new Provenance.Input(prompt.id(), prompt.revision())),
                List.of(Notice.warning("The word \"los\" had no effect.")));
    }

    private static Entry<Recording> recording(Entry<MotionResult> motion, PlacedSensor sensor) {
        double[] values = new double[12];
        for (int i = 0; i < values.length; i++) {
            values[i] = Seeds.generator(i).nextGaussian();
        }
        values[4] = Double.NaN;
        Recording recording =
                new Recording(
                        new Recording.Source("v-tall-1", motion.id(), "left_wrist", Origin.VIRTUAL),
                        100,
                        ImuChannel.SIX_AXIS,
                        new double[] {0, 0.01},
                        values,
                        List.of(new LabelSpan(0, 0.02, "walking")));
        return new Entry<>(
                "recording-1",
                "A walk · left_wrist",
                recording,
                from(
                        "imu.simulate",
                        new Provenance.Input(motion.id(), motion.revision()),
                        new Provenance.Input(sensor.id(), sensor.revision())),
                List.of());
    }

    private static Entry<Dataset> dataset() {
        WindowSpec spec = new WindowSpec(0.1, 0.1, 20, 0.6);
        Window.Source source =
                new Window.Source("v-tall-1", "motion-1", "left_wrist", Origin.VIRTUAL, 0.5);
        float[] values = {1.5f, Float.MIN_VALUE, 3, 4, Float.NaN, 6};
        Dataset dataset =
                new Dataset(
                        List.of("walking"),
                        List.of(ImuChannel.ACC_X, ImuChannel.ACC_Y, ImuChannel.ACC_Z),
                        spec,
                        List.of(new Window("walking", source, values)));
        return new Entry<>("dataset-1", "Walks", dataset, from("dataset.build"), List.of());
    }

    private static Entry<EvaluationResult> run() {
        EvaluationResult result =
                new EvaluationResult(
                        EvaluationSettings.standard(EvaluationMode.BOTH)
                                .but()
                                .virtual(VirtualUse.ALIKE)
                                .real(new RealAmount(1, 0, true))
                                .done(),
                        WindowSpec.DEFAULT,
                        "left_wrist",
                        true,
                        scores(),
                        List.of("walking"),
                        List.of(List.of(12.5)),
                        EvaluationCounts.of(Map.of()),
                        Cost.UNKNOWN,
                        Optional.empty(),
                        List.of(Notice.info("One subject only.")));
        return new Entry<>("run-1", "real + virtual", result, from("evaluate"), List.of());
    }

    /** What is known of the runs of former schemas. */
    private static Scores scores() {
        double unknown = Double.NaN;
        return new Scores(
                new TreeMap<>(
                        Map.of(
                                Measure.MACRO_F1,
                                new Score(0.75, 0.01, 0.5, unknown),
                                Measure.BALANCED_ACCURACY,
                                new Score(1, unknown, unknown, unknown),
                                Measure.ACCURACY,
                                new Score(1, unknown, unknown, unknown),
                                Measure.CALIBRATION_ERROR,
                                new Score(unknown, unknown, unknown, unknown))),
                new TreeMap<>(
                        Map.of(
                                "walking",
                                new ClassScore(new Score(0.75, unknown, unknown, unknown), 1, 1))),
                new TreeMap<>(Map.of("s1", 1.0)));
    }

    /** The complete project with what was said of two windows, of which one was tested twice. */
    static Project withPredictions() {
        Project project = complete();
        Entry<EvaluationResult> run = project.runs().get(0);
        Predictions predictions =
                new Predictions(
                        List.of("walking"),
                        List.of(new Recording.Source("s1", "t1", "left_wrist", Origin.STAND_IN)),
                        new int[] {0, 0},
                        new double[] {0.1, 7},
                        new int[] {0, 0},
                        new float[] {1, Float.NaN, 0.25f, 1});
        return project.withRuns(
                List.of(run.with(KeptRun.of(run.value()).with(Optional.of(predictions)))));
    }
}
