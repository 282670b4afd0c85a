package kinescribe.pipeline;

/** The ids of the steps, as provenance names them. */
public final class StepIds {
    /** {@link WritePrompts} and {@link WriteByModel}. */
    public static final String WRITE_PROMPTS = "prompt.write";

    /** {@link ImportPrompts}. */
    public static final String IMPORT_PROMPTS = "prompt.import";

    /** {@link SynthesizeMotions}. */
    public static final String SYNTHESIZE = "motion.synthesize";

    /** {@link SynthesizeTimeline}. */
    public static final String TIMELINE = "motion.timeline";

    /** {@link ComposeInSpace}. */
    public static final String COMPOSE = "motion.compose";

    /** {@link ImportMotions}. */
    public static final String IMPORT_MOTIONS = "motion.import";

    /** {@link SimulateRecordings}. */
    public static final String SIMULATE = "imu.simulate";

    /** {@link VirtualCohort}. */
    public static final String COHORT = "imu.cohort";

    /** {@link ImportRecordings}. */
    public static final String IMPORT_RECORDINGS = "recording.import";

    /** {@link ExpandRoutine}. */
    public static final String ROUTINE = "routine.expand";

    /** {@link FitCalibration}. */
    public static final String FIT_CALIBRATION = "calibration.fit";

    /** {@link FitSensor}. */
    public static final String FIT_SENSOR = "calibration.fit-sensor";

    /** {@link ApplyCalibration}. */
    public static final String APPLY_CALIBRATION = "calibration.apply";

    /** {@link ImportCalibration}. */
    public static final String IMPORT_CALIBRATION = "calibration.import";

    /** {@link BuildDataset}. */
    public static final String BUILD_DATASET = "dataset.build";

    /** {@link BenchmarkMaker}. */
    public static final String BENCHMARK = "dataset.benchmark";

    /** {@link Evaluate}. */
    public static final String EVALUATE = "evaluate";

    /** {@link TrainModel}. */
    public static final String TRAIN_MODEL = "model.train";

    /** {@link MakeScorecard}. */
    public static final String SCORECARD = "scorecard";

    private StepIds() {}
}
