package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.base.Provenance;
import kinescribe.base.Seeds;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Origin;
import kinescribe.imu.RandomWearer;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.motion.Body;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;
import kinescribe.project.PlacedSensor;
import kinescribe.project.Project;
import kinescribe.project.SimulationSettings;
import kinescribe.prompt.Activity;

/** Simulates sensors of a project on one of its motions. */
final class SensorSimulation {
    private final Project project;
    private final Entry<MotionResult> motion;
    private final SimulationSettings settings;

    SensorSimulation(Project project, String motionId, SimulationSettings settings)
            throws KinescribeException {
        this.project = project;
        this.motion = new Lookup(project).motion(motionId);
        this.settings = settings;
    }

    /** What sensors would have recorded on one of the people, without ids. */
    List<Entry<Recording>> record(List<PlacedSensor> sensors, int sample, JobContext context)
            throws KinescribeException {
        long seed = ItemSeeds.recording(settings.seed(), motion.revision());
        // The first person's errors are those of the only one.
        long own = sample == 0 ? seed : Seeds.derive(seed, sample);
        List<MeantSensor> worn = new ArrayList<>();
        for (PlacedSensor sensor : sensors) {
            Recording.Source source =
                    new Recording.Source(
                            subject(sample),
                            motion.id(),
                            sensor.placement().site(),
                            Origin.VIRTUAL);
            worn.add(
                    new MeantSensor(
                            sensor.placement(),
                            sensor.device(project.sensorModel()),
                            own,
                            source));
        }
        double rateHz = settings.rateHz();
        List<Recording> recorded =
                WearerSimulator.of(
                                new RandomWearer(settings.randomisation(), own),
                                motion.value().motion(),
                                null,
                                settings.field())
                        .record(worn, rateHz, labels(rateHz), context);
        List<Entry<Recording>> made = new ArrayList<>();
        for (int i = 0; i < recorded.size(); i++) {
            made.add(entry(sensors.get(i), sample, recorded.get(i)));
        }
        return made;
    }

    private Entry<Recording> entry(PlacedSensor sensor, int sample, Recording recording)
            throws KinescribeException {
        Provenance provenance =
                Provenance.of(
                        StepIds.SIMULATE,
                        SimulationText.parameters(settings, sample),
                        settings.seed(),
                        inputs(sensor));
        String name = motion.name() + " · " + sensor.placement().site();
        return new Entry<>(
                Results.NO_ID,
                settings.people() == 1 && sample == 0 ? name : name + " · " + (sample + 1),
                recording,
                provenance,
                List.of());
    }

    /** Puts recordings into a project in place of those of the same motion and sensor. */
    static Project put(Project project, List<Entry<Recording>> made) {
        return project.withRecordings(
                Results.put(
                        project,
                        project.recordings(),
                        made,
                        "recording",
                        (old, fresh) ->
                                isOfSame(StepIds.SIMULATE, old, fresh)
                                        && sample(old).equals(sample(fresh))));
    }

    /** Whether an old result is of that step and of the same two inputs as a fresh one. */
    static boolean isOfSame(String step, Entry<?> old, Entry<?> fresh) {
        return old.provenance().step().equals(step)
                && input(old, 0).equals(input(fresh, 0))
                && input(old, 1).equals(input(fresh, 1));
    }

    /** The id of an input: 0 is the motion, 1 the sensor. */
    static String input(Entry<?> recording, int index) {
        return recording.provenance().inputs().get(index).id();
    }

    /** Which of the people a recording is of. */
    private static String sample(Entry<?> recording) {
        return recording.provenance().parameters().getOrDefault(SimulationText.SAMPLE, "0");
    }

    /** The virtual person: one for each body and seed, and each draw. */
    private String subject(int sample) {
        Body body = motion.value().body();
        String person =
                body == null
                        ? "v-" + motion.id()
                        : "v-" + body.name() + "-" + motion.provenance().seed();
        return sample == 0 ? person : person + "-" + (sample + 1);
    }

    private List<LabelSpan> labels(double rateHz) {
        double endS = motion.value().motion().durationS() + 1 / rateHz;
        return activity().map(a -> List.of(new LabelSpan(0, endS, a.name()))).orElse(List.of());
    }

    private Optional<Activity> activity() {
        return Optional.ofNullable(motion.value().activityId()).flatMap(project::activity);
    }

    private List<Provenance.Input> inputs(PlacedSensor sensor) throws KinescribeException {
        List<Provenance.Input> inputs = new ArrayList<>();
        inputs.add(new Provenance.Input(motion.id(), motion.revision()));
        inputs.add(new Provenance.Input(sensor.id(), sensor.revision()));
        if (sensor.ownDevice() == null) {
            inputs.add(new Lookup(project).input(Project.SENSOR_MODEL_ID));
        }
        inputs.add(new Provenance.Input(Project.SIMULATION_ID, settings.revision()));
        activity().ifPresent(a -> inputs.add(new Provenance.Input(a.id(), a.revision())));
        return inputs;
    }
}
