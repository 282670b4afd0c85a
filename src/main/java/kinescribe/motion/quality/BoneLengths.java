package kinescribe.motion.quality;

import java.util.List;
import kinescribe.motion.Skeleton;
import kinescribe.motion.StandardJoint;

/** How much bones change their lengths, which living bones do not. */
public final class BoneLengths {
    private static final double CM2_PER_M2 = 1e4;

    private BoneLengths() {}

    /**
     * The mean over bones of the variance of their length through time, in cm².
     *
     * @param positions joint positions {@code [frames × joints × 3]} in metres
     * @param parents index of each joint's parent; −1 for the root
     */
    public static double driftCm2(double[] positions, List<Integer> parents) {
        int joints = parents.size();
        int frames = positions.length / (3 * joints);
        double sum = 0;
        for (int j = 1; j < joints; j++) {
            double mean = 0;
            double squares = 0;
            for (int f = 0; f < frames; f++) {
                double length = length(positions, f * joints + j, f * joints + parents.get(j));
                double off = length - mean;
                mean += off / (f + 1); // Welford 1962
                squares += off * (length - mean);
            }
            sum += squares / frames;
        }
        return joints < 2 ? 0 : sum / (joints - 1) * CM2_PER_M2;
    }

    static Measurement asymmetry(Skeleton skeleton) {
        double greatest = 0;
        for (StandardJoint left : StandardJoint.values()) {
            if (left.name().startsWith("LEFT_")) {
                StandardJoint right = StandardJoint.valueOf(left.name().replace("LEFT_", "RIGHT_"));
                double a = skeleton.offset(left.ordinal()).norm();
                double b = skeleton.offset(right.ordinal()).norm();
                greatest = Math.max(greatest, a + b > 0 ? 2 * Math.abs(a - b) / (a + b) : 0);
            }
        }
        return new Measurement(Measure.ASYMMETRY, greatest, List.of());
    }

    private static double length(double[] positions, int a, int b) {
        double x = positions[3 * a] - positions[3 * b];
        double y = positions[3 * a + 1] - positions[3 * b + 1];
        double z = positions[3 * a + 2] - positions[3 * b + 2];
        return Math.sqrt(x * x + y * y + z * z);
    }
}
