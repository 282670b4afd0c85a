package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.WindowSpec;
import kinescribe.dataset.Windowing;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;

/** Windows of recordings, measured and simulated together, for a model to learn from. */
final class LearningWindows {
    private LearningWindows() {}

    /**
     * Cuts recordings.
     *
     * @throws KinescribeException if several sites of one side are among them, or no window of two
     *     classes comes of them
     */
    static Noticed<Dataset> of(List<Recording> recordings, WindowSpec spec, JobContext context)
            throws KinescribeException {
        List<Dataset> parts = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (boolean real : new boolean[] {true, false}) {
            Map<String, List<Recording>> bySite = new LinkedHashMap<>();
            for (Recording recording : recordings) {
                if (recording.source().origin().actsAsReal() == real) {
                    bySite.computeIfAbsent(recording.source().site(), s -> new ArrayList<>())
                            .add(recording);
                }
            }
            if (bySite.size() > 1) {
                throw new KinescribeException(
                        "The recordings are of several sites: "
                                + String.join(", ", bySite.keySet())
                                + ".",
                        "Choose recordings of one site.");
            }
            for (List<Recording> some : bySite.values()) {
                Noticed<Dataset> cut = Windowing.cut(some, spec, context);
                parts.add(cut.value());
                notices.addAll(cut.notices());
            }
        }
        return new Noticed<>(joined(parts), notices);
    }

    /**
     * The windows of both sides together.
     *
     * @throws KinescribeException if there is too little to learn from
     */
    static Dataset joined(List<Dataset> parts) throws KinescribeException {
        List<Dataset> some = parts.stream().filter(part -> !part.windows().isEmpty()).toList();
        if (some.isEmpty()) {
            throw new KinescribeException(
                    "There is no window to learn from.",
                    "Choose labelled recordings that are longer than a window.");
        }
        Dataset all = Dataset.joined(some);
        if (all.channels().isEmpty()) {
            throw new KinescribeException(
                    "The measured and the simulated recordings have no channel in common.",
                    "Learn from one of them.");
        }
        if (all.classes().size() < 2) {
            throw new KinescribeException(
                    "All windows are of one activity, " + all.classes().get(0) + ".",
                    "Choose recordings of two activities or more.");
        }
        return all;
    }
}
