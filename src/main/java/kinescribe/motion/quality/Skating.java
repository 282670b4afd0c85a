package kinescribe.motion.quality;

import java.util.List;
import kinescribe.motion.Body;
import kinescribe.motion.FootContacts;
import kinescribe.motion.Leg;
import kinescribe.motion.StandardJoint;

/** Feet that move where they should stand: {@link Measure#SKATING} and its neighbours. */
final class Skating {
    private static final double LOW_M = 0.05;
    private static final double ADULT_M = 1.72;
    private static final double SKATING_MPS = 0.5;
    private static final double SOURCE_FRAME_S = 0.05;
    private static final double MEAN_S = 0.25;
    private static final double CONTACT_SKATING_MPS = 0.2;
    private static final double CONTACT_M = 0.01;
    private static final double SAME_M = 0.008;
    private static final double CONTACT_WINDOW_S = 0.5;
    private static final double CONTACT_STEP_S = 0.1;
    private static final double TOUCH_M = 0.005;
    private static final List<StandardJoint> FEET =
            List.of(StandardJoint.LEFT_FOOT, StandardJoint.RIGHT_FOOT);

    private final JointPaths paths;
    private final FootContacts contacts;
    private final Soles soles;
    private final int sourceFrame;

    Skating(JointPaths paths, Soles soles, FootContacts contacts) {
        this.paths = paths;
        this.contacts = contacts;
        this.soles = soles;
        this.sourceFrame = paths.frames(SOURCE_FRAME_S);
    }

    Measurement skating() {
        FaultSeries faults = new FaultSeries(paths);
        int half = (int) Math.round((MEAN_S - SOURCE_FRAME_S) / 2 * paths.rateHz());
        double lowM = LOW_M * Body.statureM(paths.motion().skeleton()) / ADULT_M;
        for (StandardJoint foot : FEET) {
            double[] speed = speeds(foot, sourceFrame);
            for (int f = 0; f < speed.length; f++) {
                int later = Math.min(speed.length - 1, f + sourceFrame);
                boolean low = paths.height(f, foot) < lowM && paths.height(later, foot) < lowM;
                if (low && speed[f] > SKATING_MPS && mean(speed, f, half) > SKATING_MPS) {
                    faults.add(f, speed[f], foot);
                }
            }
        }
        return faults.measured(Measure.SKATING, faults.shareAbove(0));
    }

    Measurement inContact() {
        FaultSeries faults = new FaultSeries(paths);
        int half = paths.frames(CONTACT_STEP_S / 2);
        int all = 0;
        int skating = 0;
        for (Leg leg : Leg.values()) {
            boolean[] contact = contact(leg);
            for (int f = 0; f < contact.length; f++) {
                all += contact[f] ? 1 : 0;
                int from = Math.max(0, f - half);
                int to = Math.min(contact.length - 1, from + 2 * half);
                if (contact[f] && contact[from] && contact[to] && to > from) {
                    double speed =
                            Math.min(
                                    paths.horizontalSpeed(from, leg.toe(), to - from),
                                    paths.horizontalSpeed(from, leg.ankle(), to - from));
                    if (speed > CONTACT_SKATING_MPS) {
                        skating++;
                        faults.add(f, speed, leg.toe());
                    }
                }
            }
        }
        double share = all == 0 ? 0 : (double) skating / all;
        return faults.measured(Measure.CONTACT_SKATING, share);
    }

    Measurement sliding() {
        FaultSeries faults = new FaultSeries(paths);
        for (int f = 0; f < paths.frames(); f++) {
            int later = Math.min(paths.frames() - 1, f + sourceFrame);
            int foot = soles.overFloor(f, 0) <= soles.overFloor(f, 1) ? 0 : 1;
            if (soles.overFloor(f, foot) <= TOUCH_M && soles.overFloor(later, foot) <= TOUCH_M) {
                double speed = paths.horizontalSpeed(f, FEET.get(foot), sourceFrame);
                faults.add(f, speed * SOURCE_FRAME_S * 1000, FEET.get(foot));
            }
        }
        return faults.measured(Measure.FOOT_SLIDING, faults.mean());
    }

    private double[] speeds(StandardJoint foot, int lag) {
        double[] speed = new double[paths.frames()];
        for (int f = 0; f < speed.length; f++) {
            speed[f] = paths.horizontalSpeed(f, foot, lag);
        }
        return speed;
    }

    /**
     * Where a foot stands; and where none does, so that nothing but a sliding foot can bear the
     * body, the lower one while it is as low as it gets.
     */
    private boolean[] contact(Leg leg) {
        int foot = leg.ordinal();
        int window = paths.frames(CONTACT_WINDOW_S);
        boolean[] contact = new boolean[paths.frames()];
        for (int f = 0; f < contact.length; f++) {
            boolean bears =
                    contacts.at(f, leg)
                            || (!contacts.at(f, leg.other())
                                    && soles.sole(f, foot) <= soles.sole(f, 1 - foot) + SAME_M);
            contact[f] = bears && soles.sole(f, foot) < lowest(foot, f, window) + CONTACT_M;
        }
        return contact;
    }

    private double lowest(int foot, int frame, int window) {
        double lowest = Double.POSITIVE_INFINITY;
        int to = Math.min(paths.frames() - 1, frame + window);
        for (int f = Math.max(0, frame - window); f <= to; f++) {
            lowest = Math.min(lowest, soles.sole(f, foot));
        }
        return lowest;
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
