package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.base.Provenance;
import kinescribe.imu.ImuSimulator;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.motion.Body;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;
import kinescribe.project.PlacedSensor;
import kinescribe.project.Project;
import kinescribe.prompt.Activity;

/** Simulates sensors of a project on one of its motions. */
final class SensorSimulation {
    private final Project project;
    private final Entry<MotionResult> motion;
    private final ImuSimulator simulator;

    SensorSimulation(Project project, String motionId) throws KinescribeException {
        this.project = project;
        this.motion = new Lookup(project).motion(motionId);
        this.simulator = MotionSimulators.of(motion.value().motion()).value();
    }

    /** What a sensor would have recorded, without an id. */
    Entry<Recording> record(PlacedSensor sensor, double rateHz, long seed, JobContext context)
            throws KinescribeException {
        Recording.Source source =
                new Recording.Source(
                        subject(motion), motion.id(), sensor.placement().site(), Origin.VIRTUAL);
        Recording recording =
                simulator.record(
                        sensor.placement(),
                        rateHz,
                        project.sensorModel(),
                        ItemSeeds.recording(seed, motion.revision()),
                        source,
                        labels(rateHz),
                        context);
        Provenance provenance =
                Provenance.of(
                        StepIds.SIMULATE,
                        Map.of("rateHz", String.valueOf(rateHz)),
                        seed,
                        inputs(sensor));
        return new Entry<>(
                Results.NO_ID,
                motion.name() + " · " + sensor.placement().site(),
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
                                old.provenance().step().equals(StepIds.SIMULATE)
                                        && input(old, 0).equals(input(fresh, 0))
                                        && input(old, 1).equals(input(fresh, 1))));
    }

    /** The id of an input: 0 is the motion, 1 the sensor. */
    static String input(Entry<?> recording, int index) {
        return recording.provenance().inputs().get(index).id();
    }

    /** The virtual person: one for each body and seed. */
    private static String subject(Entry<MotionResult> motion) {
        Body body = motion.value().body();
        return body == null
                ? "v-" + motion.id()
                : "v-" + body.name() + "-" + motion.provenance().seed();
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
        inputs.add(new Lookup(project).input(Project.SENSOR_MODEL_ID));
        activity().ifPresent(a -> inputs.add(new Provenance.Input(a.id(), a.revision())));
        return inputs;
    }
}
