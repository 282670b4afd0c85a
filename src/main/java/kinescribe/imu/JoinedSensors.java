package kinescribe.imu;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kinescribe.base.Counted;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;

/**
 * Joins what several sensors of one device wrote apart: recordings of one person, session and site
 * with different channels become one recording on one clock.
 *
 * <p>The clock is that of the fastest part, of the one with acceleration where rates are within a
 * tenth of one another; the others are read between their samples. What only some parts cover is
 * left out.
 */
public final class JoinedSensors {
    /** Rates closer than this count as equal: our own choice. */
    private static final double SAME_RATE = 0.1;

    private final List<Recording> joined = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private int made;

    private JoinedSensors() {}

    /**
     * The recordings with those joined that belong together, in the order of their first parts.
     * Parts that share a channel or have hardly any time in common stay apart, which is told.
     */
    public static Noticed<List<Recording>> of(List<Recording> recordings) {
        Map<Recording.Source, List<Recording>> groups = new LinkedHashMap<>();
        recordings.forEach(r -> groups.computeIfAbsent(r.source(), s -> new ArrayList<>()).add(r));
        JoinedSensors result = new JoinedSensors();
        groups.values().forEach(result::add);
        if (result.made > 0) {
            result.notices.add(
                    0,
                    Notice.info(
                            Counted.of(result.made, "recording")
                                    + " put together from sensors in files of their own, on one"
                                    + " clock."));
        }
        return new Noticed<>(result.joined, result.notices);
    }

    private void add(List<Recording> parts) {
        List<Recording> ordered = new ArrayList<>(parts);
        ordered.sort(Comparator.comparing(r -> r.channels().get(0)));
        Recording clock = clock(ordered);
        double startS = ordered.stream().mapToDouble(r -> r.timeS(0)).max().orElseThrow();
        double endS =
                ordered.stream().mapToDouble(r -> r.timeS(r.samples() - 1)).min().orElseThrow();
        if (parts.size() == 1) {
            joined.addAll(parts);
        } else if (shareChannels(parts)) {
            keepApart(parts, "hold the same sensor. Give them sessions of their own");
        } else if (endS - startS < Coverage.LEAST * shortest(parts)) {
            keepApart(
                    parts,
                    String.format(
                            Locale.ROOT,
                            "have hardly any time in common: one begins at %.1f s when another"
                                    + " ends at %.1f s. Check the columns and units of their times",
                            startS,
                            endS));
        } else {
            joined.add(new Coverage(startS, endS).joined(ordered, clock));
            made++;
        }
    }

    private void keepApart(List<Recording> parts, String why) {
        Recording.Source of = parts.get(0).source();
        joined.addAll(parts);
        notices.add(
                Notice.warning(
                        Counted.of(parts.size(), "recording")
                                + " of "
                                + String.join(" · ", of.subject(), of.trial(), of.site())
                                + " were not put together: they "
                                + why
                                + "."));
    }

    private static Recording clock(List<Recording> parts) {
        double fastestHz = parts.stream().mapToDouble(Recording::rateHz).max().orElseThrow();
        return parts.stream()
                .filter(r -> r.rateHz() >= (1 - SAME_RATE) * fastestHz)
                .findFirst()
                .orElseThrow();
    }

    private static double shortest(List<Recording> parts) {
        return parts.stream().mapToDouble(Recording::durationS).min().orElseThrow();
    }

    private static boolean shareChannels(List<Recording> parts) {
        Set<ImuChannel> seen = EnumSet.noneOf(ImuChannel.class);
        return !parts.stream().allMatch(r -> r.channels().stream().allMatch(seen::add));
    }
}
