package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.dataset.WindowSpec;
import kinescribe.evaluate.EvaluationMode;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.evaluate.scorecard.ScorecardSettings;
import kinescribe.imu.BodySite;
import kinescribe.imu.SensorModels;
import kinescribe.imu.SitePlacements;
import kinescribe.job.JobContext;
import kinescribe.motion.Body;
import kinescribe.project.Edit;
import kinescribe.project.Edits;
import kinescribe.project.Entry;
import kinescribe.project.Project;
import kinescribe.prompt.Activity;
import kinescribe.prompt.Prompt;

/**
 * The project that opens first: six activities, prompts, motions, sensors, simulated recordings, a
 * simulated stand-in for real people, three evaluations, a trained model and a scorecard. Made by
 * the program's own steps from fixed seeds, the same on every machine; the model alone is kept as a
 * file, as nobody shall wait for a training.
 */
public final class SampleProject {
    /** The site that the sample's evaluations look at. */
    public static final String SITE = BodySite.LEFT_WRIST.id();

    private static final long SEED = 345;
    private static final int PROMPTS = 3;
    private static final double SECONDS = 6;
    private static final double RATE_HZ = 50;
    private static final int REPEATS = 2;

    /** Few, as people wait for them; our own choice. */
    private static final int DRAWS = 5;

    private static final List<String> ACTIVITIES =
            List.of("walking", "running", "walking up stairs", "sitting", "standing up", "waving");
    private static final List<BodySite> SITES =
            List.of(BodySite.LEFT_WRIST, BodySite.LEFT_POCKET, BodySite.LOWER_BACK);

    private SampleProject() {}

    /**
     * Makes the project.
     *
     * @throws KinescribeException never, unless the program's own parts do not fit together
     */
    public static Project create(JobContext context) throws KinescribeException {
        return run(beginning(context), rest(), context);
    }

    /** What comes last and takes a while: the scorecard. */
    public static Step rest() {
        return new MakeScorecard(
                SITE, SITE, WindowSpec.DEFAULT, new ScorecardSettings(DRAWS, false, SEED));
    }

    /**
     * Makes the project but for the {@link #rest}.
     *
     * @throws KinescribeException never, unless the program's own parts do not fit together
     */
    public static Project beginning(JobContext context) throws KinescribeException {
        Body adult = Body.Preset.ADULT.body();
        Project project = written(context).withSensorModel(SensorModels.PHONE);
        for (BodySite site : SITES) {
            project = apply(project, Edits.addSensor(SitePlacements.usual(site)));
        }
        List<String> prompts = project.prompts().stream().map(Prompt::id).toList();
        project =
                run(
                        project,
                        new SynthesizeMotions(prompts, "auto", SECONDS, 60, adult, SEED),
                        context.part(0, 40, 100));
        List<String> motions = project.motions().stream().map(Entry::id).toList();
        project =
                run(
                        project,
                        new SimulateRecordings(motions, RATE_HZ, SEED),
                        context.part(40, 50, 100));
        project =
                project.withRecordings(
                        Edits.append(
                                project.recordings(),
                                new StandInPeople(project, RATE_HZ, SECONDS)
                                        .record(context.part(50, 80, 100))));
        for (EvaluationMode mode : EvaluationMode.USUAL) {
            EvaluationSettings settings =
                    EvaluationSettings.standard(mode).but().repeats(REPEATS).seed(SEED).done();
            project =
                    run(
                            project,
                            new Evaluate(SITE, SITE, WindowSpec.DEFAULT, settings),
                            context.part(80 + 5L * mode.ordinal(), 85 + 5L * mode.ordinal(), 100));
        }
        context.progress(100, 100);
        return apply(project, SampleModel.added());
    }

    private static Project written(JobContext context) throws KinescribeException {
        Project project = Project.empty("Sample");
        for (String name : ACTIVITIES) {
            project = apply(project, Edits.addActivity(name));
        }
        for (Activity activity : new ArrayList<>(project.activities())) {
            project = run(project, new WritePrompts(activity.id(), PROMPTS, SEED), context);
        }
        return project;
    }

    private static Project run(Project project, Step step, JobContext context)
            throws KinescribeException {
        return apply(project, step.execute(project, context).value());
    }

    private static Project apply(Project project, Edit edit) {
        return edit.change().apply(project);
    }
}
