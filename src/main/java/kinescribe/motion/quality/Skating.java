package kinescribe.motion.quality;

import java.util.List;
import kinescribe.motion.StandardJoint;

/** Feet that move where they should stand: {@link Measure#SKATING} and its neighbours. */
final class Skating {
    private static final double LOW_M = 0.05;
    private static final double SKATING_MPS = 0.5;
    private static final double SOURCE_FRAME_S = 0.05;
    private static final double MEAN_S = 0.25;
    private static final double CONTACT_SKATING_MPS = 0.2;
    private static final double CONTACT_M = 0.015;
    private static final double CONTACT_WINDOW_S = 0.5;
    private static final double CONTACT_STEP_S = 0.1;
    private static final double TOUCH_M = 0.005;
    private static final List<StandardJoint> FEET =
            List.of(StandardJoint.LEFT_FOOT, StandardJoint.RIGHT_FOOT);

    private final Course course;
    private final Soles soles;
    private final int sourceFrame;

    Skating(Course course, Soles soles) {
        this.course = course;
        this.soles = soles;
        this.sourceFrame = course.frames(SOURCE_FRAME_S);
    }

    Measurement skating() {
        FaultSeries faults = new FaultSeries(course);
        int half = (int) Math.round((MEAN_S - SOURCE_FRAME_S) / 2 * course.rateHz());
        for (StandardJoint foot : FEET) {
            double[] speed = speeds(foot, sourceFrame);
            for (int f = 0; f < speed.length; f++) {
                int later = Math.min(speed.length - 1, f + sourceFrame);
                boolean low = course.height(f, foot) < LOW_M && course.height(later, foot) < LOW_M;
                if (low && speed[f] > SKATING_MPS && mean(speed, f, half) > SKATING_MPS) {
                    faults.add(f, speed[f], foot);
                }
            }
        }
        return faults.measured(Measure.SKATING, faults.shareAbove(0));
    }

    Measurement inContact() {
        FaultSeries faults = new FaultSeries(course);
        int window = course.frames(CONTACT_WINDOW_S);
        int half = course.frames(CONTACT_STEP_S / 2);
        int contacts = 0;
        int skating = 0;
        for (StandardJoint foot : FEET) {
            boolean[] contact = contact(foot, window);
            for (int f = 0; f < contact.length; f++) {
                contacts += contact[f] ? 1 : 0;
                int from = Math.max(0, f - half);
                int to = Math.min(contact.length - 1, from + 2 * half);
                if (contact[f] && contact[from] && contact[to] && to > from) {
                    double speed = course.horizontalSpeed(from, foot, to - from);
                    if (speed > CONTACT_SKATING_MPS) {
                        skating++;
                        faults.add(f, speed, foot);
                    }
                }
            }
        }
        double share = contacts == 0 ? 0 : (double) skating / contacts;
        return faults.measured(Measure.CONTACT_SKATING, share);
    }

    Measurement sliding() {
        FaultSeries faults = new FaultSeries(course);
        for (int f = 0; f < course.frames(); f++) {
            int later = Math.min(course.frames() - 1, f + sourceFrame);
            int foot = soles.overFloor(f, 0) <= soles.overFloor(f, 1) ? 0 : 1;
            if (soles.overFloor(f, foot) <= TOUCH_M && soles.overFloor(later, foot) <= TOUCH_M) {
                double speed = course.horizontalSpeed(f, FEET.get(foot), sourceFrame);
                faults.add(f, speed * SOURCE_FRAME_S * 1000, FEET.get(foot));
            }
        }
        return faults.measured(Measure.FOOT_SLIDING, faults.mean());
    }

    private double[] speeds(StandardJoint foot, int lag) {
        double[] speed = new double[course.frames()];
        for (int f = 0; f < speed.length; f++) {
            speed[f] = course.horizontalSpeed(f, foot, lag);
        }
        return speed;
    }

    private boolean[] contact(StandardJoint foot, int window) {
        boolean[] contact = new boolean[course.frames()];
        for (int f = 0; f < contact.length; f++) {
            double lowest = course.height(f, foot);
            int to = Math.min(contact.length - 1, f + window);
            for (int g = Math.max(0, f - window); g <= to; g++) {
                lowest = Math.min(lowest, course.height(g, foot));
            }
            contact[f] = course.height(f, foot) < lowest + CONTACT_M;
        }
        return contact;
    }

    private static double mean(double[] speed, int frame, int half) {
        int from = Math.max(0, frame - half);
        int to = Math.min(speed.length - 1, frame + half);
        double sum = 0;
        for (int f = from; f <= to; f++) {
            sum += speed[f];
        }
        return sum / (to - from + 1);
    }
}
