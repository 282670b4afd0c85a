package kinescribe.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Recording;

/**
 * The activities that simulated and measured recordings both have. Distributions of people who do
 * different things differ whatever the sensor is like, so maps of distributions had better be
 * fitted and judged on these alone. Names that differ in capitals and underscores only, such as
 * {@code STANDING_UP} and {@code standing up}, count as the same.
 *
 * @param names the simulated side's name of each, by the name in small letters with spaces
 */
public record SharedActivities(SortedMap<String, String> names) {
    private static final double MIX_APART = 0.2;

    public SharedActivities {
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    }

    /**
     * What both sides have.
     *
     * @throws KinescribeException if that is nothing
     */
    public static SharedActivities of(List<Recording> simulated, List<Recording> measured)
            throws KinescribeException {
        SortedSet<String> here = names(simulated);
        SortedSet<String> there = names(measured);
        SortedMap<String, String> shared = new TreeMap<>();
        here.forEach(name -> shared.put(plain(name), name));
        shared.keySet().retainAll(there.stream().map(SharedActivities::plain).toList());
        if (shared.isEmpty()) {
            throw new KinescribeException(
                    "The simulated and the measured recordings have no activity in common:"
                            + " simulated are "
                            + text(here)
                            + ", measured "
                            + text(there)
                            + ".",
                    "Give them the same names, or use all samples whatever people did.");
        }
        return new SharedActivities(shared);
    }

    /**
     * The samples of these activities, with their times and the simulated side's names; others are
     * left out.
     */
    public Recording only(Recording recording) {
        int width = recording.channels().size();
        double[] times = new double[recording.samples()];
        double[] values = new double[times.length * width];
        int count = 0;
        List<LabelSpan> kept = new ArrayList<>();
        for (LabelSpan span : recording.labels()) {
            String name = names.get(plain(span.activity()));
            if (name == null) {
                continue;
            }
            kept.add(new LabelSpan(span.startS(), span.endS(), name));
            for (int i = first(recording, span.startS()); i < first(recording, span.endS()); i++) {
                times[count] = recording.timeS(i);
                System.arraycopy(recording.values(), i * width, values, count * width, width);
                count++;
            }
        }
        return new Recording(
                recording.source(),
                recording.rateHz(),
                recording.channels(),
                Arrays.copyOf(times, count),
                Arrays.copyOf(values, count * width),
                kept);
    }

    /** {@link #only} of each; recordings of which nothing is left are left out. */
    public List<Recording> only(List<Recording> recordings) {
        return recordings.stream().map(this::only).filter(r -> r.samples() > 0).toList();
    }

    /**
     * A warning where the sides do the same in another mix: then one map for all activities moves
     * them onto each other. Half the sum of the shares' differences counts (their total variation),
     * from a fifth on: our own choice.
     *
     * @param simulated recordings as {@link #only} returns them
     * @param measured the other side, likewise
     */
    public List<Notice> mixNotices(List<Recording> simulated, List<Recording> measured) {
        SortedMap<String, Double> here = shares(simulated);
        SortedMap<String, Double> there = shares(measured);
        double apart = 0;
        for (String name : names.values()) {
            apart += Math.abs(here.getOrDefault(name, 0.0) - there.getOrDefault(name, 0.0)) / 2;
        }
        return apart <= MIX_APART
                ? List.of()
                : List.of(
                        Notice.warning(
                                "Both sides do the same, but in another mix: simulated "
                                        + text(here)
                                        + "; measured "
                                        + text(there)
                                        + ". One map for all moves activities onto each other; a"
                                        + " quantile map for each activity does not."));
    }

    private static SortedMap<String, Double> shares(List<Recording> recordings) {
        SortedMap<String, Double> shares = new TreeMap<>();
        double all = recordings.stream().mapToDouble(Recording::samples).sum();
        for (Recording recording : recordings) {
            for (LabelSpan span : recording.labels()) {
                int count = first(recording, span.endS()) - first(recording, span.startS());
                shares.merge(span.activity(), count / all, Double::sum);
            }
        }
        return shares;
    }

    private static String text(SortedMap<String, Double> shares) {
        return shares.entrySet().stream()
                .map(s -> s.getKey() + " " + Math.round(100 * s.getValue()) + " %")
                .collect(Collectors.joining(", "));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ').strip();
    }

    private static String text(SortedSet<String> names) {
        return names.isEmpty() ? "without labels" : String.join(", ", names);
    }

    private static SortedSet<String> names(List<Recording> recordings) {
        SortedSet<String> names = new TreeSet<>();
        recordings.forEach(r -> r.labels().forEach(span -> names.add(span.activity())));
        return names;
    }

    /** The first sample at or after a time. */
    private static int first(Recording recording, double timeS) {
        int at = Arrays.binarySearch(recording.times(), timeS);
        return at < 0 ? -at - 1 : at;
    }
}
