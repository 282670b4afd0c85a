package kinescribe.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.Window;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;
import kinescribe.job.JobContext;

/**
 * The two data sets of an evaluation, checked against each other.
 *
 * @param real what is tested on, and learnt from unless the mode is virtual
 * @param virtual simulated windows that are learnt from, tested or counted; none where the settings
 *     need none
 * @param classes the classes of the sides that take part, in alphabetical order
 */
record Sides(Dataset real, List<Window> virtual, List<String> classes) {

    static Sides of(Dataset real, Optional<Dataset> virtual, EvaluationSettings settings)
            throws KinescribeException {
        if (real.windows().stream().anyMatch(w -> !w.source().origin().actsAsReal())) {
            throw new IllegalArgumentException(
                    "Expected measured or stand-in windows on the real side, got simulated ones");
        }
        if (!settings.needsVirtual()) {
            return new Sides(real, List.of(), real.classes());
        }
        if (virtual.isEmpty() || virtual.get().windows().isEmpty()) {
            throw new KinescribeException(
                    "The mode \""
                            + settings.mode().label()
                            + "\" needs virtual windows; there are none.",
                    "Simulate recordings for this site, or evaluate with real data only.");
        }
        Dataset simulated = virtual.get();
        if (simulated.windows().stream().anyMatch(w -> w.source().origin().actsAsReal())) {
            throw new IllegalArgumentException(
                    "Expected simulated windows on the virtual side, got measured ones");
        }
        if (!simulated.spec().equals(real.spec())) {
            throw new IllegalArgumentException(
                    "Expected windows cut as " + real.spec() + ", got " + simulated.spec());
        }
        if (real.channels().isEmpty() || !simulated.channels().containsAll(real.channels())) {
            throw new KinescribeException(
                    "Real and virtual windows have different channels: "
                            + labels(real.channels())
                            + " against "
                            + labels(simulated.channels())
                            + ".",
                    "Use recordings with the same channels on both sides.");
        }
        TreeSet<String> classes = new TreeSet<>(real.classes());
        if (settings.mode().learnsVirtual() || settings.mode().testsVirtual()) {
            classes.addAll(simulated.classes());
        }
        // A simulated sensor has all channels; a measured one may lack the gyroscope.
        List<Window> windows = simulated.only(real.channels()).windows();
        return new Sides(real, windows, List.copyOf(classes));
    }

    boolean standIn() {
        return real.windows().stream().anyMatch(w -> w.source().origin() == Origin.STAND_IN);
    }

    String site() {
        return real.windows().stream()
                .map(w -> w.source().site())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Who has the same samples under two names. */
    SharedSamples sharedSamples(JobContext context) {
        return new SharedSamples(real.windows(), virtual, real.channels().size(), context);
    }

    /** What a reader of the score should know about the data. */
    List<Notice> notices(EvaluationSettings settings) {
        List<Notice> notices = new ArrayList<>();
        if (standIn()) {
            notices.add(
                    Notice.info(
                            "The real side is a simulated stand-in: these scores say nothing about"
                                    + " people."));
        }
        notices.addAll(SameNames.notices(real.windows()));
        List<String> present = present(real.windows());
        if (present.size() == 1) {
            notices.add(
                    Notice.warning(
                            "All real windows are of one class, "
                                    + present.get(0)
                                    + ": these scores say nothing."));
        }
        EvaluationMode mode = settings.mode();
        if (mode.learnsVirtual() || mode.testsVirtual()) {
            List<String> simulated = present(virtual);
            addIfAny(notices, "Classes without virtual windows", minus(present, simulated));
            addIfAny(notices, "Classes that only the virtual side has", minus(simulated, present));
        }
        if (mode.learnsReal() && !mode.learnsVirtual() && !mode.testsVirtual()) {
            List<String> single = present.stream().filter(c -> subjectsWith(c) == 1).toList();
            addIfAny(notices, "Classes of one person only, which nobody else can teach", single);
        }
        return notices;
    }

    private long subjectsWith(String label) {
        return real.windows().stream()
                .filter(w -> w.label().equals(label))
                .map(w -> w.source().subject())
                .distinct()
                .count();
    }

    private static void addIfAny(List<Notice> notices, String what, List<String> classes) {
        if (!classes.isEmpty()) {
            notices.add(Notice.warning(what + ": " + String.join(", ", classes) + "."));
        }
    }

    private static List<String> present(List<Window> windows) {
        return windows.stream().map(Window::label).distinct().sorted().toList();
    }

    private static List<String> minus(List<String> all, List<String> without) {
        return all.stream().filter(c -> !without.contains(c)).toList();
    }

    private static String labels(List<ImuChannel> channels) {
        return channels.stream().map(ImuChannel::label).collect(Collectors.joining(", "));
    }
}
