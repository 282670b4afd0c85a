package kinescribe.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kinescribe.math.Vec3;
import kinescribe.motion.FootContacts;
import kinescribe.motion.Leg;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.StandardJoint;

/** What a motion shows to the eye, measured. */
final class BodyFacts {
    /** Who gets no farther over the floor stays on the spot, metres; our own choice. */
    private static final double SPOT_M = 0.5;

    /** A joint that keeps within less of the pelvis is called still, metres; our own choice. */
    private static final double STILL_M = 0.05;

    private static final List<StandardJoint> ENDS =
            List.of(
                    StandardJoint.HEAD,
                    StandardJoint.LEFT_WRIST,
                    StandardJoint.RIGHT_WRIST,
                    StandardJoint.LEFT_ANKLE,
                    StandardJoint.RIGHT_ANKLE);

    private final PoseTrack poses;
    private final Motion motion;

    BodyFacts(Motion motion) {
        this.motion = motion;
        this.poses = PoseTrack.of(motion);
    }

    List<ClipFact> all() {
        List<ClipFact> facts = new ArrayList<>();
        facts.add(way());
        facts.add(limbs());
        int steps = steps();
        if (steps >= 2) {
            facts.add(
                    body(
                            "The feet come down %d times, which makes %.0f steps a minute.",
                            steps, cadence(steps)));
        }
        return facts;
    }

    private ClipFact way() {
        double way = 0;
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int f = 0; f < motion.frames(); f++) {
            Vec3 here = poses.position(f, 0);
            least = Math.min(least, here.y());
            most = Math.max(most, here.y());
            if (f > 0) {
                Vec3 step = here.minus(poses.position(f - 1, 0));
                way += Math.hypot(step.x(), step.z());
            }
        }
        Vec3 all = poses.position(motion.frames() - 1, 0).minus(poses.position(0, 0));
        boolean stays = Math.max(way, Math.hypot(all.x(), all.z())) < SPOT_M;
        String height =
                String.format(
                        Locale.ROOT, "the pelvis is %.2f to %.2f m above the floor", least, most);
        return stays
                ? body("In %.1f s the person stays on the spot; %s.", motion.durationS(), height)
                : body(
                        "In %.1f s the pelvis goes %.1f m over the floor, %.2f m/s on average; %s.",
                        motion.durationS(), way, way / motion.durationS(), height);
    }

    /** Which end of a limb, or the head, moves most as seen from the pelvis. */
    private ClipFact limbs() {
        StandardJoint most = ENDS.get(0);
        double widest = 0;
        for (StandardJoint joint : ENDS) {
            double range = rangeM(joint);
            if (range > widest) {
                widest = range;
                most = joint;
            }
        }
        return widest < STILL_M
                ? body(
                        "Head, hands and feet keep within %.0f cm as seen from the pelvis.",
                        100 * widest)
                : body(
                        "The %s moves most: through %.2f m as seen from the pelvis.",
                        most.name().toLowerCase(Locale.ROOT).replace('_', ' '), widest);
    }

    /** The diagonal of the box, along the pelvis' axes, in which a joint moves. */
    private double rangeM(StandardJoint joint) {
        double[] least = {1e9, 1e9, 1e9};
        double[] most = {-1e9, -1e9, -1e9};
        for (int f = 0; f < motion.frames(); f++) {
            Vec3 from = poses.position(f, joint.ordinal()).minus(poses.position(f, 0));
            Vec3 seen = poses.orientation(f, 0).inverse().rotate(from);
            double[] at = {seen.x(), seen.y(), seen.z()};
            for (int k = 0; k < 3; k++) {
                least[k] = Math.min(least[k], at[k]);
                most[k] = Math.max(most[k], at[k]);
            }
        }
        return new Vec3(most[0] - least[0], most[1] - least[1], most[2] - least[2]).norm();
    }

    /** How often a foot comes down. */
    private int steps() {
        FootContacts contacts = FootContacts.of(poses);
        int steps = 0;
        for (Leg leg : Leg.values()) {
            for (FootContacts.Interval stand : contacts.intervals(leg)) {
                steps += stand.from() > 0 ? 1 : 0;
            }
        }
        return steps;
    }

    private double cadence(int steps) {
        return 60 * steps / motion.durationS();
    }

    private static ClipFact body(String format, Object... values) {
        return new ClipFact(ClipFact.Topic.BODY, String.format(Locale.ROOT, format, values));
    }
}
