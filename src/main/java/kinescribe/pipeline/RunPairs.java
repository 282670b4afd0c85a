package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kinescribe.evaluate.EvaluationMode;
import org.jspecify.annotations.Nullable;

/** Which runs to compare: what differs between the two is what they learnt from. */
public final class RunPairs {
    /**
     * A run and what to hold it against.
     *
     * @param run the one
     * @param reference the other
     */
    public record Pair(TestedRun run, TestedRun reference) {}

    private RunPairs() {}

    /**
     * Every run against the one that did without what it adds: virtual only, real + virtual and
     * real + augmentation against real only, real + virtual + augmentation against real +
     * augmentation, at the same site, with the same model, protocol and amount of real data. Where
     * there is none, it is held against the first run that is alike in all this and not held
     * against it in turn.
     *
     * @param against the mode to hold all against instead
     */
    public static List<Pair> of(List<TestedRun> runs, @Nullable EvaluationMode against) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            TestedRun run = runs.get(i);
            Optional<EvaluationMode> wanted =
                    against == null ? plainer(run.mode()) : Optional.of(against);
            List<TestedRun> references =
                    runs.stream()
                            .filter(r -> wanted.isPresent() && r.mode() == wanted.get())
                            .filter(r -> r.mode() != run.mode() && alike(run, r))
                            .toList();
            if (references.isEmpty() && against == null) {
                references =
                        runs.subList(0, i).stream()
                                .filter(r -> alike(run, r))
                                .filter(r -> !plainer(r.mode()).equals(Optional.of(run.mode())))
                                .limit(1)
                                .toList();
            }
            references.forEach(reference -> pairs.add(new Pair(run, reference)));
        }
        return pairs;
    }

    private static Optional<EvaluationMode> plainer(EvaluationMode mode) {
        return switch (mode) {
            case REAL, TRTS -> Optional.empty();
            case VIRTUAL, BOTH, AUGMENT -> Optional.of(EvaluationMode.REAL);
            case BOTH_AUGMENT -> Optional.of(EvaluationMode.AUGMENT);
        };
    }

    /** Whether two runs tested the same windows of the same people in the same way. */
    private static boolean alike(TestedRun a, TestedRun b) {
        boolean sameAmount =
                !a.point().learnsReal()
                        || !b.point().learnsReal()
                        || a.point().real().equals(b.point().real());
        return sameAmount
                && a.point().group().equals(b.point().group())
                && a.standIn() == b.standIn()
                && a.people().isOfWindowsOf(b.people());
    }
}
