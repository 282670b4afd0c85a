package kinescribe.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kinescribe.base.Counted;
import kinescribe.base.Notice;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Recording;
import org.jspecify.annotations.Nullable;

/** Cuts one recording after the other and remembers what was left out. */
final class WindowCutter {
    private final List<ImuChannel> channels;
    private final WindowSpec spec;
    private final Set<String> sharedTrials;
    private final List<Window> windows = new ArrayList<>();
    private final List<Recording> tooShort = new ArrayList<>();
    private int unlabelled;
    private int incomplete;

    /**
     * @param sharedTrials trial ids that are not one person's own
     */
    WindowCutter(List<ImuChannel> channels, WindowSpec spec, Set<String> sharedTrials) {
        this.channels = channels;
        this.spec = spec;
        this.sharedTrials = Set.copyOf(sharedTrials);
    }

    List<Window> windows() {
        return List.copyOf(windows);
    }

    List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        if (!tooShort.isEmpty()) {
            notices.add(
                    Notice.warning(
                            Counted.of(tooShort.size(), "recording")
                                    + " shorter than a window of "
                                    + spec.lengthS()
                                    + " s left out: "
                                    + Trials.named(tooShort)
                                    + "."));
        }
        if (incomplete > 0) {
            notices.add(
                    Notice.warning(
                            Counted.of(incomplete, "window") + " with missing values left out."));
        }
        if (unlabelled > 0) {
            notices.add(
                    Notice.info(
                            Counted.of(unlabelled, "window")
                                    + " left out because no label covers more than "
                                    + Math.round(100 * spec.majorityShare())
                                    + " %."));
        }
        return notices;
    }

    void cut(Recording recording) {
        List<WindowSlice> slices = new RecordingSlicer(channels, spec).slices(recording);
        if (slices.isEmpty()) {
            tooShort.add(recording);
        }
        for (WindowSlice slice : slices) {
            String label = majority(recording.labels(), slice.startS());
            float[] values = slice.values();
            if (label == null) {
                unlabelled++;
            } else if (values == null) {
                incomplete++;
            } else {
                Recording.Source source = recording.source();
                windows.add(
                        new Window(
                                label,
                                new Window.Source(
                                        source.subject(),
                                        trial(source),
                                        source.site(),
                                        source.origin(),
                                        slice.startS()),
                                values));
            }
        }
    }

    private String trial(Recording.Source source) {
        return sharedTrials.contains(source.trial())
                ? source.subject() + "/" + source.trial()
                : source.trial();
    }

    /** The label that covers most of a window, or null if it covers no more than the share. */
    private @Nullable String majority(List<LabelSpan> labels, double startS) {
        double endS = startS + spec.lengthS();
        Map<String, Double> coveredS = new TreeMap<>();
        for (LabelSpan span : labels) {
            double overlapS = Math.min(endS, span.endS()) - Math.max(startS, span.startS());
            if (overlapS > 0) {
                coveredS.merge(span.activity(), overlapS, Double::sum);
            }
        }
        String best = null;
        double most = spec.majorityShare() * spec.lengthS();
        for (Map.Entry<String, Double> entry : coveredS.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }
}
