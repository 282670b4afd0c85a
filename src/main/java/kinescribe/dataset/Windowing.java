package kinescribe.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kinescribe.base.Counted;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;

/** Cuts labelled recordings into a data set. */
public final class Windowing {
    private Windowing() {}

    /**
     * Resamples recordings of one site and cuts them into windows. A window takes the label that
     * covers more than the majority share of it. Left out, and counted in a notice, are windows
     * without such a label, windows with a missing value, recordings without labels and recordings
     * shorter than a window. The channels are those of the specification that all labelled
     * recordings have. Where several people have a trial of the same id, which then only numbers
     * each person's trials, the windows' trial ids begin with the person's; virtual people with one
     * trial share a motion and stay siblings.
     *
     * @param recordings recordings of one site; filtering by site is the caller's
     * @return the data set, without windows where nothing could be cut
     * @throws IllegalArgumentException if the recordings are of several sites
     */
    public static Noticed<Dataset> cut(
            List<Recording> recordings, WindowSpec spec, JobContext context) {
        requireOneSite(recordings);
        List<Notice> notices = new ArrayList<>();
        List<Recording> labelled =
                recordings.stream().filter(recording -> !recording.labels().isEmpty()).toList();
        if (labelled.size() < recordings.size()) {
            notices.add(
                    Notice.warning(
                            Counted.of(recordings.size() - labelled.size(), "recording")
                                    + " without activity labels left out: "
                                    + Trials.named(
                                            recordings.stream()
                                                    .filter(r -> r.labels().isEmpty())
                                                    .toList())
                                    + "."));
        }
        List<ImuChannel> channels = commonChannels(labelled, spec.channels(), notices);
        Set<String> shared = sharedTrials(labelled);
        if (!shared.isEmpty()) {
            notices.add(
                    Notice.info("Trials whose id several people share are told apart by person."));
        }
        WindowCutter cutter = new WindowCutter(channels, spec, shared);
        if (!channels.isEmpty()) {
            for (int i = 0; i < labelled.size(); i++) {
                context.checkCancelled();
                cutter.cut(labelled.get(i));
                context.progress(i + 1L, labelled.size());
            }
        }
        List<Window> windows = cutter.windows();
        notices.addAll(cutter.notices());
        if (windows.isEmpty()) {
            notices.add(Notice.warning("No window could be cut from these recordings."));
        }
        List<String> classes = windows.stream().map(Window::label).distinct().sorted().toList();
        return new Noticed<>(new Dataset(classes, channels, spec, windows), notices);
    }

    private static Set<String> sharedTrials(List<Recording> recordings) {
        Map<String, String> subjectOf = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (Recording recording : recordings) {
            Recording.Source source = recording.source();
            if (source.origin() == Origin.VIRTUAL) {
                continue; // its trial names a motion, whoever does it
            }
            String other = subjectOf.putIfAbsent(source.trial(), source.subject());
            if (other != null && !other.equals(source.subject())) {
                shared.add(source.trial());
            }
        }
        return shared;
    }

    private static void requireOneSite(List<Recording> recordings) {
        List<String> sites = recordings.stream().map(r -> r.source().site()).distinct().toList();
        if (sites.size() > 1) {
            throw new IllegalArgumentException("Expected recordings of one site, got " + sites);
        }
    }

    private static List<ImuChannel> commonChannels(
            List<Recording> recordings, List<ImuChannel> wanted, List<Notice> notices) {
        if (recordings.isEmpty()) {
            return List.of();
        }
        List<ImuChannel> common =
                wanted.stream()
                        .filter(c -> recordings.stream().allMatch(r -> r.channels().contains(c)))
                        .toList();
        if (common.size() < wanted.size()) {
            String missing =
                    wanted.stream()
                            .filter(c -> !common.contains(c))
                            .map(ImuChannel::label)
                            .collect(Collectors.joining(", "));
            List<Recording> without =
                    recordings.stream().filter(r -> !r.channels().containsAll(wanted)).toList();
            notices.add(
                    Notice.warning(
                            "Channels that not every recording has are left out ("
                                    + missing
                                    + "); they are missing in "
                                    + Trials.named(without)
                                    + "."));
        }
        return common;
    }
}
