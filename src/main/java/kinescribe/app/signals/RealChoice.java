package kinescribe.app.signals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.imu.SiteMatch;
import kinescribe.project.Entry;
import kinescribe.project.Project;

/**
 * A recording that the simulated signal can be compared with.
 *
 * @param id the recording's id; empty for no comparison
 * @param group under which head the list shows it; empty for none
 * @param label what the list shows
 */
record RealChoice(String id, String group, String label) {
    /** Compare with nothing. */
    static final RealChoice NOTHING = new RealChoice("", "", "nothing");

    private static final String MEASURED = "Measured on people";

    // Long enough to see a step or two: our own choice.
    private static final double WORTHWHILE_S = 2;

    /** Whether it was measured on people. */
    boolean isReal() {
        return group.equals(MEASURED);
    }

    /** Whether it is the same recording, however it is called now. */
    boolean isSame(RealChoice other) {
        return id.equals(other.id);
    }

    @Override
    public String toString() {
        return label;
    }

    /**
     * Everything that can stand on the measured side: what was measured first, within each group
     * the best match first, {@link #NOTHING} last.
     */
    static List<RealChoice> all(Project project, String activity, String site) {
        List<RealChoice> choices =
                new ArrayList<>(
                        project.recordings().stream()
                                .filter(r -> r.value().source().origin().actsAsReal())
                                .sorted(
                                        Comparator.comparing(
                                                        (Entry<Recording> r) ->
                                                                r.value().source().origin())
                                                .thenComparing(
                                                        r -> -merit(r.value(), activity, site)))
                                .map(r -> new RealChoice(r.id(), group(r), label(r)))
                                .toList());
        choices.add(NOTHING);
        return List.copyOf(choices);
    }

    /** The first recording with the activity at a like site; {@link #NOTHING} without one. */
    static RealChoice best(Project project, String activity, String site) {
        return all(project, activity, site).stream()
                .filter(choice -> choice.isMatch(project, activity, site))
                .findFirst()
                .orElse(NOTHING);
    }

    /**
     * The stretch to show: the first worthwhile span of the activity, or all where it has none.
     *
     * @param longestS the length of what it is compared with, seconds
     */
    static Stretch stretch(Recording recording, String activity, double longestS) {
        List<LabelSpan> spans =
                recording.labels().stream().filter(s -> sameActivity(s, activity)).toList();
        return spans.stream()
                .filter(s -> s.endS() - s.startS() >= Math.min(WORTHWHILE_S, longestS))
                .findFirst()
                .or(() -> spans.stream().findFirst())
                .map(s -> Stretch.of(recording, s.startS(), s.endS()))
                .orElseGet(() -> Stretch.whole(recording));
    }

    private boolean isMatch(Project project, String activity, String site) {
        return project.recording(id)
                .map(Entry::value)
                .filter(r -> has(r, activity))
                .filter(r -> SiteMatch.score(r.source().site(), site) > SiteMatch.NONE)
                .isPresent();
    }

    private static int merit(Recording recording, String activity, String site) {
        int place = SiteMatch.score(recording.source().site(), site);
        return (has(recording, activity) ? 2 * SiteMatch.SAME : 0) + place;
    }

    private static boolean has(Recording recording, String activity) {
        return recording.labels().stream().anyMatch(span -> sameActivity(span, activity));
    }

    private static boolean sameActivity(LabelSpan span, String activity) {
        return plain(span.activity()).equals(plain(activity));
    }

    private static String plain(String activity) {
        return activity.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String group(Entry<Recording> entry) {
        return entry.value().source().origin() == Origin.REAL
                ? MEASURED
                : "Simulated, to stand in for measurements";
    }

    private static String label(Entry<Recording> entry) {
        Recording.Source source = entry.value().source();
        return source.origin().label()
                + " · "
                + source.subject()
                + " · "
                + source.site()
                + " · "
                + source.trial();
    }
}
