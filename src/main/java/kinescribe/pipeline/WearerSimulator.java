package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.imu.ImuSimulator;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.MagneticField;
import kinescribe.imu.RandomWearer;
import kinescribe.imu.Recording;
import kinescribe.imu.WornSensor;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;
import kinescribe.motion.Retargeting;
import kinescribe.motion.Skeleton;
import kinescribe.motion.shape.BodySurface;
import org.jspecify.annotations.Nullable;

/** One person doing a motion, with a body, ways of wearing and devices of their own. */
public final class WearerSimulator {
    private final RandomWearer wearer;
    private final ImuSimulator simulator;
    private final Skeleton skeleton;
    private final BodySurface body;
    private final List<Notice> notices;

    private WearerSimulator(
            RandomWearer wearer, ImuSimulator simulator, Skeleton skeleton, List<Notice> notices) {
        this.wearer = wearer;
        this.simulator = simulator;
        this.skeleton = skeleton;
        this.body = BodySurface.of(skeleton);
        this.notices = List.copyOf(notices);
    }

    /**
     * A person doing a motion.
     *
     * @param motion the motion on the body meant
     * @param smoothHz cut-off of a low-pass of the motion; 0 for none; null to smooth what jitters
     * @param field what magnetometers feel; null without
     * @throws KinescribeException if the motion cannot be brought onto the person's body
     */
    public static WearerSimulator of(
            RandomWearer wearer,
            Motion motion,
            @Nullable Double smoothHz,
            @Nullable MagneticField field)
            throws KinescribeException {
        Skeleton body = wearer.body(motion.skeleton());
        List<Notice> notices = new ArrayList<>();
        Motion done = motion;
        if (!body.equals(motion.skeleton())) {
            Noticed<Motion> moved = Retargeting.onto(motion, body);
            notices.addAll(moved.notices());
            done = moved.value();
        }
        Noticed<ImuSimulator> made =
                smoothHz == null
                        ? MotionSimulators.of(done)
                        : Noticed.of(MotionSimulators.of(done, smoothHz));
        notices.addAll(made.notices());
        ImuSimulator simulator = field == null ? made.value() : made.value().in(field);
        return new WearerSimulator(wearer, simulator, body, notices);
    }

    /** What came up. */
    public List<Notice> notices() {
        return notices;
    }

    /** What devices record that are meant to be worn so, in their order. */
    public List<Recording> record(
            List<MeantSensor> sensors, double rateHz, List<LabelSpan> labels, JobContext context) {
        return simulator.record(sensors.stream().map(this::worn).toList(), rateHz, labels, context);
    }

    /** The lengths of the person's bones in metres, by the joint at their lower end. */
    public Map<String, Double> bonesM() {
        Map<String, Double> bones = new LinkedHashMap<>();
        for (int joint = 1; joint < skeleton.size(); joint++) {
            bones.put(skeleton.names().get(joint), skeleton.offset(joint).norm());
        }
        return bones;
    }

    /** How the person wears a device that is meant to be worn so. */
    public WornSensor worn(MeantSensor sensor) {
        String site = sensor.placement().site();
        return new WornSensor(
                wearer.wear(sensor.placement()).on(body),
                wearer.device(sensor.model(), site),
                sensor.seed(),
                sensor.source());
    }
}
