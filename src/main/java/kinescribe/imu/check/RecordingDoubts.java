package kinescribe.imu.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Remedy;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.imu.Triad;
import kinescribe.job.JobContext;

/** Doubts about measured recordings: one notice for each site, triad and kind of doubt. */
public final class RecordingDoubts {
    /** What is told together. */
    private record Topic(String site, Triad triad, UnitFinding.Problem problem) {}

    /** The first recording with a doubt, and how many have it. */
    private record Found(Recording first, String text, int count) {}

    private RecordingDoubts() {}

    /**
     * What speaks against the numbers of measured recordings. What was simulated is not looked at.
     *
     * @param remedy what a person can do where they are wrong
     */
    public static List<Notice> of(List<Recording> recordings, Remedy remedy, JobContext context)
            throws KinescribeException {
        Map<Topic, Found> found = new LinkedHashMap<>();
        for (Recording recording : recordings) {
            context.checkCancelled();
            if (recording.source().origin() != Origin.REAL) {
                continue;
            }
            for (UnitFinding finding : UnitCheck.of(recording, SaidUnits.UNKNOWN, "")) {
                if (finding.isDoubt()) {
                    found.merge(
                            new Topic(
                                    recording.source().site(), finding.triad(), finding.problem()),
                            new Found(recording, finding.text(), 1),
                            (a, b) -> new Found(a.first, a.text, a.count + 1));
                }
            }
        }
        List<Notice> notices = new ArrayList<>();
        found.forEach(
                (topic, doubt) ->
                        notices.add(
                                Notice.warning(sentence(topic, doubt, recordings))
                                        .withRemedy(remedy)));
        return notices;
    }

    private static String sentence(Topic topic, Found found, List<Recording> all) {
        Recording.Source first = found.first.source();
        long there = all.stream().filter(r -> r.source().site().equals(topic.site)).count();
        String name = first.subject() + " " + first.trial() + " at " + topic.site;
        String which =
                there == 1
                        ? name
                        : String.format(
                                Locale.ROOT,
                                "%d of %d recordings at %s, the first %s %s",
                                found.count,
                                there,
                                topic.site,
                                first.subject(),
                                first.trial());
        return which
                + ": "
                + found.text.substring(0, 1).toLowerCase(Locale.ROOT)
                + found.text.substring(1);
    }
}
