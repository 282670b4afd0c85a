package kinescribe.imu;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import kinescribe.base.Seeds;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Skeleton;
import kinescribe.motion.StandardJoint;
import kinescribe.motion.shape.SurfacePoint;

/**
 * One person drawn at random, with a body, ways of wearing devices, and devices of their own. Each
 * thing is drawn from a stream of its own, so that one more sensor changes none of the others.
 *
 * @param how how much people differ
 * @param seed names the person
 */
public record RandomWearer(Randomisation how, long seed) {
    /** Nothing is drawn farther from its mean than this many deviations. Our own choice. */
    static final double MOST_SD = 2.5;

    private static final Set<StandardJoint> LEGS =
            EnumSet.of(
                    StandardJoint.LEFT_KNEE,
                    StandardJoint.RIGHT_KNEE,
                    StandardJoint.LEFT_ANKLE,
                    StandardJoint.RIGHT_ANKLE);

    private static final Set<StandardJoint> ARMS =
            EnumSet.of(
                    StandardJoint.LEFT_ELBOW,
                    StandardJoint.RIGHT_ELBOW,
                    StandardJoint.LEFT_WRIST,
                    StandardJoint.RIGHT_WRIST);

    /** What is limited or fixed by how a device is built, and does not differ within a model. */
    private static final Set<ErrorPart> BUILT =
            EnumSet.of(ErrorPart.RANGE, ErrorPart.RESOLUTION, ErrorPart.WOBBLE);

    /**
     * The person's skeleton.
     *
     * @param usual the body meant; only the standard one is changed
     */
    public Skeleton body(Skeleton usual) {
        if (!usual.isStandard() || (how.size() == 0 && how.limbs() == 0)) {
            return usual;
        }
        RandomGenerator chance = stream("body");
        double size = 1 + draw(chance, how.size());
        double legs = 1 + draw(chance, how.limbs());
        double arms = 1 + draw(chance, how.limbs());
        List<Vec3> offsets = new ArrayList<>();
        for (StandardJoint joint : StandardJoint.values()) {
            double limb = LEGS.contains(joint) ? legs : ARMS.contains(joint) ? arms : 1;
            offsets.add(usual.offset(joint.ordinal()).times(size * limb));
        }
        Vec3 stretch = new Vec3(0, legLength(offsets) - size * legLength(usual.offsets()), 0);
        offsets.set(0, offsets.get(0).plus(stretch));
        return new Skeleton(usual.names(), usual.parents(), offsets, List.of());
    }

    /**
     * How the person wears a device.
     *
     * @param meant where it is meant to sit
     */
    public SurfacePlacement wear(SurfacePlacement meant) {
        if (how.equals(Randomisation.NONE)) {
            return meant;
        }
        RandomGenerator chance = stream("placement " + meant.site());
        SurfacePoint point =
                new SurfacePoint(
                        meant.joint(),
                        meant.point().along() + draw(chance, how.along()),
                        meant.point().aroundRad() + draw(chance, how.aroundRad()));
        double gap = meant.gapM() + Math.abs(draw(chance, how.gapM()));
        Vec3 turn =
                new Vec3(
                        draw(chance, how.turnRad()),
                        draw(chance, how.turnRad()),
                        draw(chance, how.turnRad()));
        return meant.at(point).off(gap).turned(Quat.fromRotationVector(turn));
    }

    /**
     * The person's own device.
     *
     * @param usual the model that it is one of; errors that it has not, its pieces have not either
     */
    public SensorModel device(SensorModel usual, String site) {
        SensorModel own = usual;
        for (DeviceParameter parameter : usual.parameters().keySet()) {
            RandomGenerator chance = stream(site + " " + parameter.id());
            double spread =
                    parameter == DeviceParameter.MOUNT_FREQUENCY
                            ? how.looseness()
                            : BUILT.contains(parameter.part()) ? 0 : how.device();
            if (spread > 0) {
                double value = usual.get(parameter) * Math.exp(draw(chance, spread));
                own = own.with(usual.name(), parameter, value);
            }
        }
        return own;
    }

    private RandomGenerator stream(String name) {
        return Seeds.generator(Seeds.derive(seed, name));
    }

    private static double draw(RandomGenerator chance, double sd) {
        return sd * Math.max(-MOST_SD, Math.min(MOST_SD, chance.nextGaussian()));
    }

    private static double legLength(List<Vec3> offsets) {
        return offsets.get(StandardJoint.LEFT_KNEE.ordinal()).norm()
                + offsets.get(StandardJoint.LEFT_ANKLE.ordinal()).norm();
    }
}
