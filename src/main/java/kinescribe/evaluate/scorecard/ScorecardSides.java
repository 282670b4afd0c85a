package kinescribe.evaluate.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.Window;

/**
 * The windows that are compared: those of activities that both sides have.
 *
 * @param real windows of real people whom the virtual side was not made from
 * @param fitted windows of the other real people
 * @param virtual windows to be judged
 * @param notices what was left out
 */
record ScorecardSides(
        List<Window> real, List<Window> fitted, List<Window> virtual, List<Notice> notices) {
    /** Real people that two halves need: our own choice. */
    static final int LEAST_PEOPLE = 4;

    /** Real people below which a warning is told: our own choice. */
    private static final int FEW_PEOPLE = 8;

    /**
     * Takes the sides apart.
     *
     * @param learntFrom real people whom the virtual side was made from
     * @throws KinescribeException if there are too few people or nothing in common
     */
    static ScorecardSides of(Dataset real, Dataset virtual, Set<String> learntFrom)
            throws KinescribeException {
        if (real.channels().isEmpty() || !virtual.channels().containsAll(real.channels())) {
            throw new KinescribeException(
                    "The virtual windows lack channels that the real ones have.",
                    "Use recordings with the same channels on both sides.");
        }
        if (!virtual.spec().equals(real.spec())) {
            throw new IllegalArgumentException(
                    "Expected windows cut as " + real.spec() + ", got " + virtual.spec());
        }
        List<String> common =
                labels(real.windows()).stream()
                        .filter(labels(virtual.windows())::contains)
                        .toList();
        if (common.isEmpty()) {
            throw new KinescribeException(
                    "Real and virtual windows have no activity in common.",
                    "Simulate the activities "
                            + String.join(", ", labels(real.windows()))
                            + ", called just so.");
        }
        List<Notice> notices = new ArrayList<>();
        tell(notices, "only the real side has", labels(real.windows()), common);
        tell(notices, "only the virtual side has", labels(virtual.windows()), common);
        List<Window> measured = of(real.windows(), common);
        List<Window> unseen =
                measured.stream().filter(w -> !learntFrom.contains(w.source().subject())).toList();
        List<Window> fitted =
                measured.stream().filter(w -> learntFrom.contains(w.source().subject())).toList();
        long people = unseen.stream().map(w -> w.source().subject()).distinct().count();
        if (people < LEAST_PEOPLE) {
            throw new KinescribeException(
                    "A scorecard compares two halves of the real people, which takes at least "
                            + LEAST_PEOPLE
                            + "; there are "
                            + people
                            + (fitted.isEmpty()
                                    ? ""
                                    : ", and those whom the virtual side was calibrated on do not"
                                            + " count")
                            + ".",
                    "Add recordings of more people.");
        }
        if (people < FEW_PEOPLE) {
            notices.add(
                    Notice.warning(
                            "There are only "
                                    + people
                                    + " real people, so that intervals are wide and rough and many"
                                    + " figures cannot tell anything."));
        }
        List<Window> judged = of(virtual.only(real.channels()).windows(), common);
        long virtualPeople = judged.stream().map(w -> w.source().subject()).distinct().count();
        if (virtualPeople < LEAST_PEOPLE) {
            notices.add(
                    Notice.warning(
                            "The virtual windows are of fewer than "
                                    + LEAST_PEOPLE
                                    + " people, so intervals tell of the real people only."));
        }
        return new ScorecardSides(unseen, fitted, judged, notices);
    }

    /** The sides of one activity alone. */
    ScorecardSides only(String activity) {
        List<String> one = List.of(activity);
        return new ScorecardSides(of(real, one), of(fitted, one), of(virtual, one), List.of());
    }

    List<String> activities() {
        return labels(real);
    }

    private static void tell(
            List<Notice> notices, String what, List<String> labels, List<String> common) {
        List<String> lacking = labels.stream().filter(l -> !common.contains(l)).toList();
        if (!lacking.isEmpty()) {
            notices.add(
                    Notice.warning(
                            "Left out are activities that "
                                    + what
                                    + ": "
                                    + String.join(", ", lacking)
                                    + "."));
        }
    }

    private static List<String> labels(List<Window> windows) {
        return windows.stream().map(Window::label).distinct().sorted().toList();
    }

    private static List<Window> of(List<Window> windows, List<String> labels) {
        return windows.stream().filter(w -> labels.contains(w.label())).toList();
    }
}
