package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.base.Seeds;
import kinescribe.imu.DeviceParameter;
import kinescribe.imu.ImuSimulator;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorModel;
import kinescribe.imu.SensorPlacement;
import kinescribe.imu.SitePlacements;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.project.Entry;
import kinescribe.project.PlacedSensor;
import kinescribe.project.Project;
import kinescribe.prompt.Activity;
import kinescribe.prompt.OfflineWriter;
import kinescribe.synthesis.SynthesisRequest;
import kinescribe.synthesis.Synthesizers;

/**
 * A simulated stand-in for recordings of real people: other bodies, other sentences, sensors worn
 * askew, a noisier device. All figures are our own choice. It shows how the program works; it says
 * nothing about real people.
 */
final class StandInPeople {
    private static final long SEED = 9001;
    private static final int TRIALS = 2;
    private static final double FRAME_RATE_HZ = 60;
    private static final double SLIP_SD_M = 0.015;
    private static final double TILT_SD_RAD = 0.2;

    private static final List<Body> BODIES =
            List.of(
                    new Body("anna", 1.63, 58),
                    new Body("bela", 1.88, 92),
                    new Body("caro", 1.71, 66),
                    new Body("dino", 1.79, 74));

    private static final SensorModel DEVICE =
            SensorModel.of(
                    "stand-in",
                    Map.of(
                            DeviceParameter.ACC_NOISE,
                            0.004,
                            DeviceParameter.ACC_BIAS,
                            0.25,
                            DeviceParameter.ACC_RANGE,
                            78.4532,
                            DeviceParameter.GYR_NOISE,
                            0.0005,
                            DeviceParameter.GYR_BIAS,
                            0.01,
                            DeviceParameter.GYR_RANGE,
                            34.9));

    private final Project project;
    private final double rateHz;
    private final double seconds;

    StandInPeople(Project project, double rateHz, double seconds) {
        this.project = project;
        this.rateHz = rateHz;
        this.seconds = seconds;
    }

    /** Recordings of every person, activity, trial and sensor of the project, with free ids. */
    List<Entry<Recording>> record(JobContext context) throws KinescribeException {
        List<Entry<Recording>> made = new ArrayList<>();
        for (int person = 0; person < BODIES.size(); person++) {
            context.message("Stand-in person " + (person + 1));
            for (Activity activity : project.activities()) {
                context.checkCancelled();
                made.addAll(record(BODIES.get(person), activity, context));
            }
            context.progress(person + 1L, BODIES.size());
        }
        List<String> ids = project.freeIds("recording", made.size());
        List<Entry<Recording>> named = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            Entry<Recording> one = made.get(i);
            named.add(
                    new Entry<>(
                            ids.get(i), one.name(), one.value(), one.provenance(), one.notices()));
        }
        return named;
    }

    private List<Entry<Recording>> record(Body person, Activity activity, JobContext context)
            throws KinescribeException {
        long seed = Seeds.derive(Seeds.derive(SEED, person.name()), activity.name());
        List<String> prompts = OfflineWriter.write(activity.name(), TRIALS, seed);
        List<Entry<Recording>> made = new ArrayList<>();
        for (int trial = 0; trial < TRIALS; trial++) {
            long own = Seeds.derive(seed, trial);
            SynthesisRequest request =
                    new SynthesisRequest(prompts.get(trial), seconds, FRAME_RATE_HZ, person, own);
            Noticed<Motion> motion =
                    Synthesizers.byId(Synthesizers.AUTO).synthesize(request, context);
            ImuSimulator simulator = ImuSimulator.of(motion.value());
            String trialId = person.name() + " " + activity.name() + " " + (trial + 1);
            double endS = motion.value().durationS() + 1 / rateHz;
            for (PlacedSensor sensor : project.sensors()) {
                SensorPlacement worn =
                        worn(sensor.placement().on(motion.value().skeleton()), person);
                Recording.Source source =
                        new Recording.Source(person.name(), trialId, worn.site(), Origin.STAND_IN);
                made.add(
                        entry(
                                simulator.record(
                                        worn,
                                        rateHz,
                                        DEVICE,
                                        own,
                                        source,
                                        List.of(new LabelSpan(0, endS, activity.name())),
                                        context),
                                own));
            }
        }
        return made;
    }

    /** How this person wears the sensor: a little off its place and askew, always the same way. */
    private static SensorPlacement worn(SensorPlacement meant, Body person) {
        RandomGenerator random =
                Seeds.generator(Seeds.derive(Seeds.derive(SEED, person.name()), meant.site()));
        Vec3 slip = normal(random).times(SLIP_SD_M);
        Vec3 tilt = normal(random).times(TILT_SD_RAD);
        SensorPlacement slipped =
                new SensorPlacement(
                        meant.site(), meant.joint(), meant.offset().plus(slip), meant.mounting());
        return SitePlacements.withMounting(slipped, Quat.fromRotationVector(tilt));
    }

    private static Vec3 normal(RandomGenerator random) {
        return new Vec3(random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
    }

    private static Entry<Recording> entry(Recording recording, long seed) {
        Recording.Source source = recording.source();
        return new Entry<>(
                Results.NO_ID,
                source.trial() + " · " + source.site(),
                recording,
                Provenance.of(
                        "sample.stand-in",
                        Map.of("trial", source.trial(), "site", source.site()),
                        seed,
                        List.of()),
                List.of());
    }
}
