package kinescribe.synthesis;

import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.StandardJoint;

/**
 * The foot as it rolls over the floor: about the heel with the toes up, about the ball joint with
 * the heel up (the rockers of Perry and Burnfield 2010). Angles are toe-down positive, radians.
 */
final class Sole {
    // Heel behind the ankle joint as a share of height: a quarter of the foot, our own placement.
    private static final double HEEL_BACK = 0.038;

    private final double ankleUp;
    private final double heelBack;
    private final double ballUp;
    private final double ballFront;

    Sole(Body body) {
        Vec3 ball = body.skeleton().offset(StandardJoint.LEFT_FOOT.ordinal());
        ankleUp = body.ankleHeightM();
        heelBack = HEEL_BACK * body.heightM();
        ballUp = -ball.y();
        ballFront = ball.z();
    }

    /** Height of the ankle joint over a flat sole, metres. */
    double ankleUpM() {
        return ankleUp;
    }

    /** From the point that carries to the ankle, up and forward, at a pitch, metres. */
    double[] arm(double pitch) {
        double up = pitch < 0 ? ankleUp : ballUp;
        double front = pitch < 0 ? heelBack : -ballFront;
        double sin = Math.sin(pitch);
        double cos = Math.cos(pitch);
        return new double[] {up * cos - front * sin, up * sin + front * cos};
    }

    /** How far the ankle is from where it stands when flat, up and forward, at a pitch, metres. */
    double[] roll(double pitch) {
        double[] a = arm(pitch);
        a[0] -= pitch < 0 ? ankleUp : ballUp;
        a[1] -= pitch < 0 ? heelBack : -ballFront;
        return a;
    }
}
