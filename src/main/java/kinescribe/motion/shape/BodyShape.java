package kinescribe.motion.shape;

import java.util.Arrays;
import java.util.List;
import kinescribe.math.Vec3;
import kinescribe.motion.Skeleton;

/**
 * The surface of a body on a skeleton. All thicknesses are our own choice for an adult, scaled with
 * the skeleton's height.
 *
 * @param parts the pieces, in no particular order
 * @param balls the balls at the joints
 */
public record BodyShape(List<BodyPart> parts, List<BodyShape.Ball> balls) {
    /** From the lowest joint to the head joint of the adult that the thicknesses are meant for. */
    private static final double ADULT_JOINT_HEIGHT_M = 1.49;

    /** A ball around a joint. */
    public record Ball(int joint, double radiusM) {}

    public BodyShape {
        parts = List.copyOf(parts);
        balls = List.copyOf(balls);
    }

    /** Rounded limbs: a mannequin for the standard tree, plain sticks for any other. */
    public static BodyShape limbs(Skeleton skeleton) {
        return skeleton.isStandard() ? Mannequin.of(skeleton) : Sticks.THICK.of(skeleton);
    }

    /** Thin bones with dots at the joints. */
    public static BodyShape bones(Skeleton skeleton) {
        return Sticks.THIN.of(skeleton);
    }

    /** How many times as tall as the adult meant a skeleton is. */
    static double scale(Skeleton skeleton) {
        double[] heights = skeleton.restPositions().stream().mapToDouble(Vec3::y).toArray();
        double span =
                Arrays.stream(heights).max().orElse(0) - Arrays.stream(heights).min().orElse(0);
        return span > 0 ? span / ADULT_JOINT_HEIGHT_M : 1;
    }
}
