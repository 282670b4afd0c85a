package kinescribe.synthesis;

import java.util.OptionalInt;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.StandardJoint;

/** Motions of activities without a prompt, and what is measured on them. */
final class Acted {
    static final double RATE_HZ = 100;

    private Acted() {}

    static Intent times(Act act, int repetitions) {
        Intent plain = Intent.plain(act);
        return new Intent(
                act,
                plain.meanwhile(),
                plain.manner(),
                plain.route(),
                plain.terrain(),
                plain.held(),
                plain.speedMps(),
                plain.turnDeg(),
                OptionalInt.of(repetitions),
                false,
                plain.lying(),
                plain.unknown(),
                plain.caveats(),
                plain.extent(),
                plain.loadKg());
    }

    static PoseTrack track(Act act, double seconds, long seed) {
        return track(Intent.plain(act), seconds, seed, Body.Preset.ADULT.body());
    }

    static PoseTrack track(Intent intent, double seconds, long seed, Body body) {
        Movement movement = intent.act().movement(new Situation(body, intent, seed, seconds));
        return track(movement, seconds, body);
    }

    static PoseTrack track(Movement movement, double seconds, Body body) {
        PoseBuilder pose = new PoseBuilder(body);
        int frames = (int) Math.round(seconds * RATE_HZ);
        double[] roots = new double[frames * 3];
        double[] rotations = new double[frames * StandardJoint.COUNT * 4];
        for (int f = 0; f < frames; f++) {
            movement.pose(f / RATE_HZ, pose);
            pose.write(f, roots, rotations);
        }
        return PoseTrack.of(new Motion(pose.skeleton(), RATE_HZ, roots, rotations));
    }

    static double height(PoseTrack poses, int frame, StandardJoint joint) {
        return poses.position(frame, joint.ordinal()).y();
    }

    /** Highest acceleration of a joint, m/s². */
    static double peak(PoseTrack poses, int joint) {
        double peak = 0;
        for (int f = 1; f + 1 < poses.motion().frames(); f++) {
            Vec3 a =
                    poses.position(f + 1, joint)
                            .plus(poses.position(f - 1, joint))
                            .minus(poses.position(f, joint).times(2));
            peak = Math.max(peak, a.norm() * RATE_HZ * RATE_HZ);
        }
        return peak;
    }

    /** Lowest place of a joint, metres. */
    static double lowest(PoseTrack poses, int joint) {
        double low = Double.POSITIVE_INFINITY;
        for (int f = 0; f < poses.motion().frames(); f++) {
            low = Math.min(low, poses.position(f, joint).y());
        }
        return low;
    }

    /**
     * How far the ball of a foot goes at most while it stays on the floor (within 4 mm of its
     * height in standing), metres.
     */
    static double slide(PoseTrack poses, StandardJoint ball) {
        double rest = poses.motion().skeleton().restPositions().get(ball.ordinal()).y();
        double most = 0;
        Vec3 from = null;
        for (int f = 0; f < poses.motion().frames(); f++) {
            Vec3 at = poses.position(f, ball.ordinal());
            if (at.y() > rest + 0.004) {
                from = null;
                continue;
            }
            from = from == null ? at : from;
            most = Math.max(most, Math.hypot(at.x() - from.x(), at.z() - from.z()));
        }
        return most;
    }

    /** Flexion of the left knee in degrees, from the directions of thigh and shank. */
    static double kneeDeg(PoseTrack poses, int frame) {
        Vec3 knee = poses.position(frame, StandardJoint.LEFT_KNEE.ordinal());
        Vec3 thigh = knee.minus(poses.position(frame, StandardJoint.LEFT_HIP.ordinal()));
        Vec3 shank = poses.position(frame, StandardJoint.LEFT_ANKLE.ordinal()).minus(knee);
        return Math.toDegrees(Math.acos(thigh.unit().dot(shank.unit())));
    }
}
