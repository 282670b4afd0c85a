package kinescribe.motion.quality;

import java.util.ArrayList;
import java.util.List;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.StandardJoint;

/**
 * How deep limbs go through the trunk, the head or one another: {@link Measure#OVERLAP}.
 *
 * <p>The body is made of capsules between joints, about as thick as the body that the viewer draws,
 * the trunk as thick as it is from front to back; thicknesses go with height. Pairs that meet at a
 * joint, and hands, which are there to touch, are not looked at. Flesh gives way, so that a little
 * overlap is none: see {@link Measure#frameLimit()}. All of it is our own choice.
 */
final class BodyOverlap {
    private static final double ADULT_M = 1.72;

    /** Where a piece begins: half of a limb hides in the part it hangs on. */
    private static final double WHOLE = 0;

    private static final double FAR_HALF = 0.5;

    /**
     * A piece of the body from one joint to another.
     *
     * @param from where the bone begins
     * @param to where it ends
     * @param start which share of the bone is left out at its beginning
     * @param radiusM half its thickness
     */
    private record Piece(StandardJoint from, StandardJoint to, double start, double radiusM) {}

    private record Pair(int a, int b) {}

    private static final List<Piece> PIECES = new ArrayList<>();
    private static final List<Pair> PAIRS = new ArrayList<>();

    static {
        int loins = piece(StandardJoint.PELVIS, StandardJoint.SPINE2, WHOLE, 0.09);
        int chest = piece(StandardJoint.SPINE2, StandardJoint.NECK, WHOLE, 0.09);
        int head = piece(StandardJoint.NECK, StandardJoint.HEAD, FAR_HALF, 0.06);
        int[] upperArm = new int[2];
        int[] forearm = new int[2];
        int[] thigh = new int[2];
        int[] shank = new int[2];
        int[] foot = new int[2];
        for (int s = 0; s < 2; s++) {
            boolean left = s == 0;
            upperArm[s] = side(left, "SHOULDER", "ELBOW", FAR_HALF, 0.045);
            forearm[s] = side(left, "ELBOW", "WRIST", WHOLE, 0.035);
            thigh[s] = side(left, "HIP", "KNEE", FAR_HALF, 0.06);
            shank[s] = side(left, "KNEE", "ANKLE", WHOLE, 0.045);
            foot[s] = side(left, "ANKLE", "FOOT", WHOLE, 0.035);
        }
        for (int s = 0; s < 2; s++) {
            int o = 1 - s;
            pairs(upperArm[s], loins, chest, head);
            pairs(forearm[s], loins, chest, head, thigh[0], thigh[1], shank[0], shank[1]);
            pairs(forearm[s], upperArm[o], foot[0], foot[1]);
            pairs(shank[s], loins, chest, thigh[o], foot[o]);
            pairs(foot[s], loins, chest, thigh[o]);
        }
        pairs(forearm[0], forearm[1]);
        pairs(thigh[0], thigh[1]);
        pairs(shank[0], shank[1]);
        pairs(foot[0], foot[1]);
    }

    private BodyOverlap() {}

    static Measurement of(JointPaths paths) {
        double size = Body.statureM(paths.motion().skeleton()) / ADULT_M;
        FaultSeries faults = new FaultSeries(paths);
        Vec3[] from = new Vec3[PIECES.size()];
        Vec3[] to = new Vec3[from.length];
        for (int f = 0; f < paths.frames(); f++) {
            for (int i = 0; i < from.length; i++) {
                Piece piece = PIECES.get(i);
                Vec3 begin = paths.position(f, piece.from());
                to[i] = paths.position(f, piece.to());
                from[i] = begin.plus(to[i].minus(begin).times(piece.start()));
            }
            for (Pair pair : PAIRS) {
                int a = pair.a();
                int b = pair.b();
                double reach = (PIECES.get(a).radiusM() + PIECES.get(b).radiusM()) * size;
                if (mayMeet(from[a], to[a], from[b], to[b], reach)) {
                    double apart = distance(from[a], to[a], from[b], to[b]);
                    faults.add(f, (reach - apart) * 1000, PIECES.get(a).to());
                }
            }
        }
        return faults.measured(Measure.OVERLAP, faults.shareAbove(Measure.OVERLAP.frameLimit()));
    }

    /** Whether the balls around two pieces touch: cheap, and false for most pairs. */
    private static boolean mayMeet(Vec3 a, Vec3 b, Vec3 c, Vec3 d, double reach) {
        double x = a.x() + b.x() - c.x() - d.x();
        double y = a.y() + b.y() - c.y() - d.y();
        double z = a.z() + b.z() - c.z() - d.z();
        double far = 2 * reach + b.minus(a).norm() + d.minus(c).norm();
        return x * x + y * y + z * z < far * far;
    }

    /**
     * The least distance of two line segments (Ericson 2005, "Real-Time Collision Detection",
     * section 5.1.9).
     */
    static double distance(Vec3 a, Vec3 b, Vec3 c, Vec3 d) {
        Vec3 u = b.minus(a);
        Vec3 v = d.minus(c);
        Vec3 w = a.minus(c);
        double uu = u.dot(u);
        double vv = v.dot(v);
        double uv = u.dot(v);
        double uw = u.dot(w);
        double vw = v.dot(w);
        double det = uu * vv - uv * uv;
        double s =
                det > 1e-12 ? clamp((uv * vw - uw * vv) / det) : uu > 1e-12 ? clamp(-uw / uu) : 0;
        double t = vv > 1e-12 ? (uv * s + vw) / vv : 0;
        if (t < 0 || t > 1) {
            t = clamp(t);
            s = uu > 1e-12 ? clamp((uv * t - uw) / uu) : 0;
        }
        return a.plus(u.times(s)).minus(c.plus(v.times(t))).norm();
    }

    private static double clamp(double share) {
        return Math.max(0, Math.min(1, share));
    }

    private static int side(boolean left, String from, String to, double start, double radiusM) {
        String side = left ? "LEFT_" : "RIGHT_";
        return piece(
                StandardJoint.valueOf(side + from),
                StandardJoint.valueOf(side + to),
                start,
                radiusM);
    }

    private static int piece(StandardJoint from, StandardJoint to, double start, double radiusM) {
        PIECES.add(new Piece(from, to, start, radiusM));
        return PIECES.size() - 1;
    }

    private static void pairs(int a, int... others) {
        for (int b : others) {
            PAIRS.add(new Pair(a, b));
        }
    }
}
