package kinescribe.pipeline;

import java.util.List;
import java.util.random.RandomGenerator;
import kinescribe.base.Seeds;
import kinescribe.imu.ImuSimulator;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Origin;
import kinescribe.imu.RandomWearer;
import kinescribe.imu.Recording;
import kinescribe.imu.SensorPlacement;
import kinescribe.imu.SitePlacements;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;

/** One of a cohort's people: a body, a way of wearing the device, a device. */
final class CohortPerson {
    /** Samples per second of the simulated recordings, above twice what windows use. */
    static final double RATE_HZ = 100;

    private final VirtualCohort cohort;
    private final String name;
    private final long seed;
    private final Body body;
    private final Quat turn;

    /**
     * @param index from 0
     */
    CohortPerson(VirtualCohort cohort, int index) {
        this.cohort = cohort;
        name = "virtual-" + (index + 1);
        seed = Seeds.derive(Seeds.derive(cohort.seed(), "person"), index);
        RandomGenerator chance = Seeds.generator(seed);
        body = Body.drawn(name, chance);
        turn = cohort.mountings().get(chance.nextInt(cohort.mountings().size()));
    }

    Body body() {
        return body;
    }

    long seed() {
        return seed;
    }

    /**
     * What this person's sensor measures of a motion.
     *
     * @param trial names the motion among this person's
     */
    Recording record(Motion motion, String trial, List<LabelSpan> labels, JobContext context) {
        RandomWearer wearer =
                new RandomWearer(cohort.randomisation(), Seeds.derive(seed, "wearing"));
        SensorPlacement worn =
                wearer.wear(SitePlacements.usual(cohort.bodySite()))
                        .turned(turn)
                        .called(cohort.site())
                        .on(motion.skeleton());
        return ImuSimulator.of(motion)
                .record(
                        worn,
                        RATE_HZ,
                        wearer.device(cohort.device(), cohort.site()),
                        Seeds.derive(seed, "device"),
                        new Recording.Source(
                                name, name + "-" + trial, cohort.site(), Origin.VIRTUAL),
                        labels,
                        context);
    }
}
