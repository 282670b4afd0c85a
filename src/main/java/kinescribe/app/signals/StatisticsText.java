package kinescribe.app.signals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Tells the strength of what the charts show in words, for eyes and screen readers. */
final class StatisticsText {
    private StatisticsText() {}

    /**
     * One line a triad: the norm's RMS, mean and peak, simulated against measured, which is called
     * by its origin.
     */
    static String of(
            List<Trace> traces, String measured, TimeRange range, Predicate<SignalGroup> shown) {
        List<String> lines = new ArrayList<>();
        for (SignalGroup group : SignalGroup.values()) {
            List<String> sides = new ArrayList<>();
            for (Trace trace : traces) {
                if (trace.group() == group && trace.component() == SignalComponent.NORM) {
                    String who = trace.side() == Side.SIMULATED ? "simulated" : measured;
                    sides.add(who + " " + numbers(trace, range));
                }
            }
            if (!sides.isEmpty() && shown.test(group)) {
                lines.add("|" + group.shortName() + "|  " + String.join("   ", sides));
            }
        }
        return String.join("\n", lines);
    }

    private static String numbers(Trace trace, TimeRange range) {
        return StretchStatistics.of(trace.series(), range.fromS(), range.toS())
                .text(trace.group().unit());
    }
}
