package kinescribe.app.signals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Tells what the charts show in words, for eyes and screen readers. */
final class StatisticsText {
    private StatisticsText() {}

    /**
     * One line a triad: numbers of the norm on every side, measured ones called by their origin.
     */
    static String of(
            List<Trace> traces, String measured, TimeRange range, Predicate<SignalGroup> shown) {
        List<String> lines = new ArrayList<>();
        for (SignalGroup group : SignalGroup.values()) {
            List<String> sides = new ArrayList<>();
            for (Trace trace : traces) {
                if (trace.group() == group && trace.component() == SignalComponent.NORM) {
                    sides.add(who(trace.side(), measured) + " " + numbers(trace, range));
                }
            }
            if (!sides.isEmpty() && shown.test(group)) {
                lines.add("|" + group.shortName() + "|  " + String.join("   ", sides));
            }
        }
        return String.join("\n", lines);
    }

    /**
     * Times of the cursors that are set, with the value at one or the change between two of the
     * first shown channel on each side; the table has those of all.
     */
    static String between(Cursors cursors, List<NumbersRow> rows) {
        boolean both = cursors.isSet(Cursors.Name.A) && cursors.isSet(Cursors.Name.B);
        List<String> parts = new ArrayList<>();
        for (Cursors.Name name : Cursors.Name.values()) {
            if (cursors.isSet(name)) {
                parts.add(time(name.name(), cursors.timeS(name)));
            }
        }
        if (both) {
            parts.add(time("Δt", cursors.timeS(Cursors.Name.B) - cursors.timeS(Cursors.Name.A)));
        }
        List<NumbersRow> first =
                rows.stream().filter(row -> row.isOfSameChannel(rows.get(0))).toList();
        for (NumbersRow row : first) {
            double one = cursors.isSet(Cursors.Name.A) ? row.atA() : row.atB();
            double value = both ? row.change() : one;
            if (!Double.isNaN(value)) {
                parts.add(
                        String.format(
                                Locale.ROOT,
                                "%s%s %.2f %s",
                                both ? "Δ " : "",
                                row.signal(),
                                value,
                                row.unit()));
            }
        }
        if (rows.size() > first.size()) {
            parts.add("all in the table Σ");
        }
        return String.join("   ", parts);
    }

    /** What a side is called. */
    static String who(Side side, String measured) {
        return switch (side) {
            case SIMULATED -> "simulated";
            case MEASURED -> measured;
            case RESIDUAL -> "residual";
        };
    }

    private static String time(String name, double seconds) {
        return String.format(Locale.ROOT, "%s %.3f s", name, seconds);
    }

    private static String numbers(Trace trace, TimeRange range) {
        return StretchStatistics.of(trace.series(), range.fromS(), range.toS())
                .text(trace.group().unit());
    }
}
