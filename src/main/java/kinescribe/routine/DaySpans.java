package kinescribe.routine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kinescribe.math.Statistics;
import org.jspecify.annotations.Nullable;

/**
 * Merges what a classifier said of windows, which may overlap, into spans. A window speaks for the
 * time about its middle up to half way to its neighbours'. A span shorter than a given time between
 * two of one activity is taken for a slip; others so short go to the longer neighbour. Our own
 * rules.
 */
public final class DaySpans {
    /** Spans shorter than this are taken for slips where nobody chose, in seconds. */
    public static final double LEAST_S = 10;

    /** A gap of more than this many steps between windows parts spans. */
    private static final double GAP_STEPS = 2.5;

    private final double leastS;
    private final List<Run> runs = new ArrayList<>();

    /** Windows of one activity one after another. */
    private record Run(double startS, double endS, String activity, List<SaidWindow> windows) {
        double seconds() {
            return endS - startS;
        }

        Run with(Run next, String kept) {
            List<SaidWindow> both = new ArrayList<>(windows);
            both.addAll(next.windows);
            return new Run(startS, next.endS, kept, both);
        }
    }

    private DaySpans(double leastS) {
        this.leastS = leastS;
    }

    /**
     * The spans of windows in any order.
     *
     * @param leastS shorter ones are absorbed; 0 keeps all
     */
    public static List<DaySpan> of(List<SaidWindow> windows, double leastS) {
        DaySpans spans = new DaySpans(leastS);
        spans.take(windows.stream().sorted(Comparator.comparing(SaidWindow::startS)).toList());
        spans.absorb();
        List<DaySpan> named = new ArrayList<>();
        for (Run run : spans.runs) {
            named.add(
                    new DaySpan(
                            "s" + (named.size() + 1),
                            run.startS(),
                            run.endS(),
                            run.activity(),
                            run.windows().size(),
                            run.windows().stream()
                                    .filter(w -> w.activity().equals(run.activity()))
                                    .mapToDouble(SaidWindow::probability)
                                    .average()
                                    .orElse(Double.NaN)));
        }
        return named;
    }

    private void take(List<SaidWindow> windows) {
        double stepS = stepS(windows);
        for (int i = 0; i < windows.size(); i++) {
            SaidWindow window = windows.get(i);
            double middleS = window.middleS();
            boolean first = i == 0 || middleS - windows.get(i - 1).middleS() > GAP_STEPS * stepS;
            boolean last =
                    i + 1 == windows.size()
                            || windows.get(i + 1).middleS() - middleS > GAP_STEPS * stepS;
            double fromS = first ? window.startS() : runs.get(runs.size() - 1).endS();
            double toS = last ? window.endS() : (middleS + windows.get(i + 1).middleS()) / 2;
            Run run = new Run(fromS, toS, window.activity(), List.of(window));
            Run before = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (before != null && !first && before.activity().equals(run.activity())) {
                runs.set(runs.size() - 1, before.with(run, run.activity()));
            } else {
                runs.add(run);
            }
        }
    }

    private static double stepS(List<SaidWindow> windows) {
        double[] steps = new double[Math.max(1, windows.size() - 1)];
        for (int i = 1; i < windows.size(); i++) {
            steps[i - 1] = windows.get(i).middleS() - windows.get(i - 1).middleS();
        }
        return windows.size() < 2 ? 1 : Statistics.quantile(steps, 0.5);
    }

    /** Absorbs the shortest span while it is too short. */
    private void absorb() {
        int at = shortest();
        while (at >= 0) {
            Run run = runs.get(at);
            Run before = at > 0 ? touching(runs.get(at - 1), run) : null;
            Run after = at + 1 < runs.size() ? touching(run, runs.get(at + 1)) : null;
            boolean back =
                    after == null
                            || (before != null
                                    && runs.get(at - 1).seconds() >= runs.get(at + 1).seconds());
            if (back && before != null) {
                merge(at - 1, runs.get(at - 1).activity());
            } else {
                merge(at, runs.get(at + 1).activity());
            }
            at = shortest();
        }
    }

    private static @Nullable Run touching(Run one, Run next) {
        return next.startS() <= one.endS() + 1e-9 ? one : null;
    }

    private void merge(int at, String kept) {
        Run both = runs.get(at).with(runs.remove(at + 1), kept);
        runs.set(at, both);
        if (at + 1 < runs.size() && same(both, runs.get(at + 1))) {
            runs.set(at, both.with(runs.remove(at + 1), kept));
        }
        if (at > 0 && same(runs.get(at - 1), runs.get(at))) {
            runs.set(at - 1, runs.get(at - 1).with(runs.remove(at), kept));
        }
    }

    private static boolean same(Run one, Run next) {
        return one.activity().equals(next.activity()) && touching(one, next) != null;
    }

    /** The shortest span that is too short and has a neighbour; −1 where there is none. */
    private int shortest() {
        int found = -1;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            boolean neighbour =
                    (i > 0 && touching(runs.get(i - 1), run) != null)
                            || (i + 1 < runs.size() && touching(run, runs.get(i + 1)) != null);
            if (neighbour
                    && run.seconds() < leastS
                    && (found < 0 || run.seconds() < runs.get(found).seconds())) {
                found = i;
            }
        }
        return found;
    }
}
