package kinescribe.motion.shape;

import java.util.ArrayList;
import java.util.List;
import kinescribe.math.Vec3;
import kinescribe.motion.Skeleton;

/**
 * A stick along each bone of any tree, with balls at its joints. Thicknesses are our own choice.
 */
enum Sticks {
    /** A body's limbs. */
    THICK(0.03, 0.024, 0.0345),
    /** Bones to see angles by. */
    THIN(0.009, 0.009, 0.02);

    /** Bones shorter than this are left out. */
    private static final double LEAST_LENGTH_M = 1e-3;

    private final double fromRadiusM;
    private final double toRadiusM;
    private final double ballRadiusM;

    Sticks(double fromRadiusM, double toRadiusM, double ballRadiusM) {
        this.fromRadiusM = fromRadiusM;
        this.toRadiusM = toRadiusM;
        this.ballRadiusM = ballRadiusM;
    }

    double ballRadiusM() {
        return ballRadiusM;
    }

    /** The sticks of a skeleton. */
    BodyShape of(Skeleton skeleton) {
        double scale = BodyShape.scale(skeleton);
        List<BodyPart> parts = new ArrayList<>();
        List<BodyShape.Ball> balls = new ArrayList<>();
        for (int j = 0; j < skeleton.size(); j++) {
            balls.add(new BodyShape.Ball(j, ballRadiusM * scale));
            if (j > 0 && skeleton.offset(j).norm() > LEAST_LENGTH_M) {
                parts.add(
                        new BodyPart(
                                skeleton.parent(j),
                                j,
                                Vec3.ZERO,
                                skeleton.offset(j),
                                fromRadiusM * scale,
                                toRadiusM * scale,
                                1));
            }
        }
        return new BodyShape(parts, balls);
    }
}
