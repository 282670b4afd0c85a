package kinescribe.motion.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.StandardJoint;

/**
 * How far a joint turns in living people: the normal ranges of motion of the American Academy of
 * Orthopaedic Surgeons 1965, as Norkin and White, "Measurement of Joint Motion", tabulate them,
 * widened by {@link #MARGIN_DEG}. The rotation relative to the base joint is divided into a twist
 * about the bone and a swing, whose parts about left-right (X) and forward (Z) are compared. Elbow
 * and wrist have no agreed axis in the rest pose, so only how far they bend is judged, and of the
 * shoulder only how far the arm reaches backwards and across. Sideways give and twist of the knee
 * are our own choice.
 *
 * @param joint the joint
 * @param base the joint whose frame it turns in
 * @param beyondDeg how many degrees a relative rotation is beyond the range; 0 or less within
 */
record JointRange(StandardJoint joint, StandardJoint base, ToDoubleFunction<Quat> beyondDeg) {
    /**
     * For joints that a load or a swing drives further than a person can alone, and for rest poses
     * that differ between skeletons. Our own choice.
     */
    static final double MARGIN_DEG = 20;

    /**
     * More margin for the ankle, which kneeling and dancing bend further, and whose rest pose
     * differs most between skeletons. Our own choice.
     */
    static final double ANKLE_MARGIN_DEG = 20;

    /** All joints that are judged. */
    static final List<JointRange> ALL = all();

    private record Range(double low, double high) {
        double beyond(double rad) {
            double deg = Math.toDegrees(rad);
            return Math.max(low - MARGIN_DEG - deg, deg - high - MARGIN_DEG);
        }

        Range wider(double deg) {
            return new Range(low - deg, high + deg);
        }

        Range mirrored() {
            return new Range(-high, -low);
        }
    }

    private static List<JointRange> all() {
        List<JointRange> all = new ArrayList<>();
        Range spineBend = new Range(-30, 80);
        all.add(
                upright(
                        StandardJoint.SPINE3,
                        StandardJoint.PELVIS,
                        spineBend,
                        new Range(-35, 35),
                        new Range(-45, 45)));
        all.add(
                upright(
                        StandardJoint.HEAD,
                        StandardJoint.SPINE3,
                        new Range(-45, 45),
                        new Range(-45, 45),
                        new Range(-60, 60)));
        for (boolean left : new boolean[] {true, false}) {
            leg(all, left);
            arm(all, left);
        }
        return List.copyOf(all);
    }

    /** Flexion turns the thigh about −X, the shank about +X, and lifts the toes about −X. */
    private static void leg(List<JointRange> all, boolean left) {
        StandardJoint hip = left ? StandardJoint.LEFT_HIP : StandardJoint.RIGHT_HIP;
        StandardJoint knee = left ? StandardJoint.LEFT_KNEE : StandardJoint.RIGHT_KNEE;
        StandardJoint ankle = left ? StandardJoint.LEFT_ANKLE : StandardJoint.RIGHT_ANKLE;
        Range abduction = new Range(-30, 45);
        Range eversion = new Range(-35, 35);
        all.add(
                upright(
                        hip,
                        StandardJoint.PELVIS,
                        new Range(-120, 30),
                        left ? abduction : abduction.mirrored(),
                        new Range(-45, 45)));
        all.add(upright(knee, hip, new Range(-10, 135), new Range(-10, 10), new Range(-40, 40)));
        all.add(
                upright(
                        ankle,
                        knee,
                        new Range(-20, 50).wider(ANKLE_MARGIN_DEG),
                        eversion.wider(ANKLE_MARGIN_DEG),
                        new Range(-30, 30).wider(ANKLE_MARGIN_DEG)));
    }

    private static void arm(List<JointRange> all, boolean left) {
        StandardJoint shoulder = left ? StandardJoint.LEFT_SHOULDER : StandardJoint.RIGHT_SHOULDER;
        StandardJoint elbow = left ? StandardJoint.LEFT_ELBOW : StandardJoint.RIGHT_ELBOW;
        StandardJoint wrist = left ? StandardJoint.LEFT_WRIST : StandardJoint.RIGHT_WRIST;
        Vec3 along = left ? Vec3.X : Vec3.X.times(-1);
        Range back = new Range(-60, 180);
        Range across = new Range(-45, 180);
        all.add(
                new JointRange(
                        shoulder,
                        StandardJoint.SPINE3,
                        turn -> {
                            Vec3 arm = turn.rotate(along);
                            return Math.max(
                                    back.beyond(asin(arm.z())),
                                    across.beyond(asin(arm.dot(along))));
                        }));
        all.add(bend(elbow, shoulder, along, new Range(0, 150)));
        all.add(bend(wrist, elbow, along, new Range(0, 80)));
    }

    private static JointRange bend(
            StandardJoint joint, StandardJoint base, Vec3 along, Range range) {
        return new JointRange(joint, base, turn -> range.beyond(angle(turn.rotate(along), along)));
    }

    /** A joint whose bone stands upright in the rest pose. */
    private static JointRange upright(
            StandardJoint joint, StandardJoint base, Range aboutX, Range aboutZ, Range twist) {
        return new JointRange(
                joint,
                base,
                turn -> {
                    Quat about = twistAboutY(turn);
                    Vec3 swing = turn.times(about.inverse()).toRotationVector();
                    return Math.max(
                            twist.beyond(about.toRotationVector().y()),
                            Math.max(aboutX.beyond(swing.x()), aboutZ.beyond(swing.z())));
                });
    }

    private static Quat twistAboutY(Quat turn) {
        double norm = Math.hypot(turn.w(), turn.y());
        return norm < 1e-9 ? Quat.IDENTITY : new Quat(turn.w() / norm, 0, turn.y() / norm, 0);
    }

    private static double asin(double sine) {
        return Math.asin(Math.max(-1, Math.min(1, sine)));
    }

    private static double angle(Vec3 a, Vec3 b) {
        return Math.atan2(a.cross(b).norm(), a.dot(b));
    }
}
