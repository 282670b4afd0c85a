package kinescribe.compose;

import kinescribe.math.Ease;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;

/**
 * Turns the poses at the end of one motion into those at the start of another: every joint along
 * the arc that is the shorter one in the middle, and the same way round in all frames, so that
 * nothing flips where the two are about half a turn apart.
 */
final class PoseBlend {
    private final Motion before;
    private final Motion after;
    private final Vec3[][] ways;

    /**
     * @param before the last frames of the first motion
     * @param after a motion whose first frames are blended with them
     */
    PoseBlend(Motion before, Motion after) {
        this.before = before;
        this.after = after;
        this.ways = new Vec3[before.frames()][];
        int middle = ways.length / 2;
        ways[middle] = shortest(middle);
        for (int k = middle + 1; k < ways.length; k++) {
            ways[k] = near(shortest(k), ways[k - 1]);
        }
        for (int k = middle - 1; k >= 0; k--) {
            ways[k] = near(shortest(k), ways[k + 1]);
        }
    }

    /** The poses, with the roots of the first motion. */
    FramePose[] poses() {
        FramePose[] poses = new FramePose[ways.length];
        for (int k = 0; k < poses.length; k++) {
            double share = Ease.blend((double) k / (poses.length - 1));
            poses[k] = FramePose.of(before, k);
            for (int j = 0; j < ways[k].length; j++) {
                poses[k].turnOn(j, ways[k][j].times(share));
            }
        }
        return poses;
    }

    private Vec3[] shortest(int frame) {
        Vec3[] way = new Vec3[before.skeleton().size()];
        for (int j = 0; j < way.length; j++) {
            way[j] =
                    before.rotation(frame, j)
                            .inverse()
                            .times(after.rotation(frame, j))
                            .toRotationVector();
        }
        return way;
    }

    /** The ways round that are like those of the frame beside. */
    private static Vec3[] near(Vec3[] ways, Vec3[] beside) {
        for (int j = 0; j < ways.length; j++) {
            double angle = ways[j].norm();
            if (angle > Math.PI / 2) {
                Vec3 round = ways[j].times(1 - 2 * Math.PI / angle);
                if (round.minus(beside[j]).norm() < ways[j].minus(beside[j]).norm()) {
                    ways[j] = round;
                }
            }
        }
        return ways;
    }
}
