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
import kinescribe.imu.check.UnitFinding.Problem;
import kinescribe.job.JobContext;

/** Doubts about measured recordings: one notice for each site, triad and kind of doubt. */
public final class RecordingDoubts {
    /** What is told together. */
    private record Topic(String site, Triad triad, Problem problem) {}

    /** The first recording with a doubt, and how many have it. */
    private record Found(Recording first, String text, int count) {}

    /**
     * Of fewer in a hundred, a slow movement was taken for rest: of UTD-MHAD's 671 recordings at
     * the wrist, one is. Our own choice.
     */
    private static final int LEAST_PERCENT_UNCALIBRATED = 1;

    /** Shorter ones say nothing; our own choice. */
    private static final double LEAST_S = 1;

    private RecordingDoubts() {}

    /**
     * What speaks against the numbers of measured recordings. Not looked at is what was simulated,
     * and what is shorter than a second.
     *
     * @param remedy what a person can do where they were read wrongly
     */
    public static List<Notice> of(List<Recording> recordings, Remedy remedy, JobContext context)
            throws KinescribeException {
        Map<Topic, Found> found = new LinkedHashMap<>();
        for (Recording recording : recordings) {
            context.checkCancelled();
            if (recording.source().origin() != Origin.REAL || recording.durationS() < LEAST_S) {
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
                (topic, doubt) -> {
                    long there = count(recordings, topic.site);
                    if (topic.problem != Problem.CALIBRATION
                            || 100L * doubt.count >= LEAST_PERCENT_UNCALIBRATED * there) {
                        notices.add(
                                Notice.warning(sentence(topic, doubt, there))
                                        .withRemedy(
                                                topic.problem.isOfReading()
                                                        ? remedy
                                                        : Remedy.NONE));
                    }
                });
        return notices;
    }

    private static long count(List<Recording> recordings, String site) {
        return recordings.stream().filter(r -> r.source().site().equals(site)).count();
    }

    private static String sentence(Topic topic, Found found, long there) {
        Recording.Source first = found.first.source();
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
