package kinescribe.compose;

import java.util.List;
import kinescribe.math.Ease;
import kinescribe.math.Quat;
import kinescribe.math.UniformSpline;
import kinescribe.motion.Motion;
import kinescribe.motion.StandardJoint;

/**
 * The rotations of some joints of a motion at any time: quintic splines of the quaternions'
 * components, brought back to length one, so that playing faster, slower or at another rate keeps
 * them smooth.
 */
final class UpperCourse {
    /** How long the end of a repeated motion blends into its beginning; our own choice. */
    private static final double LOOP_BLEND_S = 0.5;

    private final List<StandardJoint> joints;
    private final UniformSpline spline;
    private final double lengthS;
    private final TimeFit fit;
    private final double pace;

    UpperCourse(Motion upper, List<StandardJoint> joints, TimeFit fit, double lowerS) {
        this.joints = joints;
        this.fit = fit;
        lengthS = upper.durationS();
        pace = fit == TimeFit.STRETCH && lowerS > 0 ? lengthS / lowerS : 1;
        double[] values = new double[upper.frames() * joints.size() * 4];
        for (int f = 0; f < upper.frames(); f++) {
            for (int i = 0; i < joints.size(); i++) {
                int at = (f * joints.size() + i) * 4;
                Quat q = upper.rotation(f, joints.get(i).ordinal());
                boolean flip = f > 0 && q.dot(Quat.at(values, at - joints.size() * 4)) < 0;
                (flip ? q.negated() : q).put(values, at);
            }
        }
        spline = UniformSpline.through(values, joints.size() * 4, upper.rateHz());
    }

    /** Turns the joints of a pose as they are at a time of the lower motion. */
    void apply(double timeS, FramePose pose) {
        double overlap = Math.min(LOOP_BLEND_S, lengthS / 3);
        double period = lengthS - overlap;
        if (fit != TimeFit.LOOP || timeS <= period || period <= 0) {
            turn(pose, Math.min(timeS * pace, lengthS), 1);
            return;
        }
        double phase = timeS % period;
        turn(pose, phase, 1);
        if (phase < overlap) {
            turn(pose, period + phase, 1 - Ease.blend(phase / overlap));
        }
    }

    /** Turns the joints by a share of the way to where they are at a time of the upper motion. */
    private void turn(FramePose pose, double timeS, double share) {
        double[] state = new double[3 * joints.size() * 4];
        spline.evaluate(timeS, state);
        for (int i = 0; i < joints.size(); i++) {
            int joint = joints.get(i).ordinal();
            Quat wanted = Quat.at(state, i * 4).unit();
            pose.turn(joint, share == 1 ? wanted : pose.local(joint).towards(wanted, share));
        }
    }
}
