package kinescribe.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A movement that is made once: it starts 10 to 20 % into the clip, as {@link SeatTransfer}, and
 * the last pose is held. Made up to 1.9 times faster where the clip is short.
 */
final class Transition {
    private static final double FASTEST = 1.9;

    private final Pose start;
    private final List<Pose> poses = new ArrayList<>();
    private final List<Double> times = new ArrayList<>();

    Transition(Pose start) {
        this.start = start;
    }

    /** Goes to a pose within a time at the usual tempo, seconds. */
    Transition to(double seconds, Pose pose) {
        poses.add(pose);
        times.add(seconds);
        return this;
    }

    /** The same way back; ways keep their times. */
    Transition back() {
        Transition back = new Transition(poses.get(poses.size() - 1));
        for (int i = poses.size() - 1; i >= 0; i--) {
            back.to(times.get(i), i == 0 ? start : poses.get(i - 1));
        }
        return back;
    }

    /** The course in time. */
    Script script(Situation situation) {
        Dice dice = situation.dice();
        double sum = times.stream().mapToDouble(Double::doubleValue).sum();
        double seconds = situation.seconds();
        double usual = sum / situation.intent().tempo() * dice.normal("transition.time", 1, 0.1);
        double time = Math.max(Math.min(usual, 0.8 * seconds), sum / FASTEST);
        double first = dice.even("transition.start", 0.1, 0.2);
        double lead = Math.max(0.02, Math.min(first, 0.95 - time / seconds));
        if (time > seconds) {
            situation.remark(
                    String.format(
                            Locale.ROOT,
                            "It takes %.1f s and is cut off after %.1f s; ask for more time.",
                            time,
                            seconds));
        }
        Script script = new Script(start).hold(lead * seconds);
        for (int i = 0; i < poses.size(); i++) {
            script.to(times.get(i) * time / sum, poses.get(i));
        }
        return script;
    }
}
