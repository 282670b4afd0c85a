package kinescribe.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kinescribe.base.KinescribeException;
import kinescribe.base.Seeds;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.SubjectSplit;
import kinescribe.dataset.Window;

/** Decides for every turn who is tested and which windows are learnt from. */
final class FoldPlan {
    private final Dataset real;
    private final List<Window> virtual;
    private final EvaluationSettings settings;

    FoldPlan(Dataset real, List<Window> virtual, EvaluationSettings settings) {
        this.real = real;
        this.virtual = virtual;
        this.settings = settings;
    }

    /**
     * The turns of one seed. Virtual windows of a tested person or trial are left out of that turn.
     * Where nobody's training differs there is one turn for all, and so where virtual windows are
     * tested: nobody of the real side is.
     *
     * @throws KinescribeException if there are too few people or nothing to learn from or to test
     */
    List<Fold> folds(long seed) throws KinescribeException {
        EvaluationMode mode = settings.mode();
        if (mode.testsVirtual()) {
            return List.of(testedOnVirtual(seed));
        }
        List<SubjectSplit> splits = splits(seed);
        if (!mode.learnsReal() && relatedCount() == 0) {
            List<Window> tested = splits.stream().flatMap(s -> s.test().stream()).toList();
            return List.of(new Fold(List.of(), virtual, tested));
        }
        List<Fold> folds = new ArrayList<>();
        for (int i = 0; i < splits.size(); i++) {
            List<Window> test = splits.get(i).test();
            List<Window> others = splits.get(i).train();
            Fold fold =
                    new Fold(
                            mode.learnsReal()
                                    ? RealDraw.draw(others, settings.real(), Seeds.derive(seed, i))
                                    : List.of(),
                            mode.learnsVirtual()
                                    ? new Relatives(test).strangers(virtual)
                                    : List.of(),
                            test);
            if (fold.real().isEmpty() && fold.virtual().isEmpty()) {
                throw new KinescribeException(
                        "Nothing is left to learn from: every virtual window belongs to a person or"
                                + " trial that is tested.",
                        "Simulate recordings of other people or trials.");
            }
            folds.add(fold);
        }
        return folds;
    }

    /** How many virtual windows that take part belong to a person or a trial of the real side. */
    int relatedCount() {
        if (!settings.mode().learnsVirtual() && !settings.mode().testsVirtual()) {
            return 0;
        }
        return virtual.size() - new Relatives(real.windows()).strangers(virtual).size();
    }

    private Fold testedOnVirtual(long seed) throws KinescribeException {
        List<Window> learnt = RealDraw.draw(real.windows(), settings.real(), Seeds.derive(seed, 0));
        List<Window> tested = new Relatives(learnt).strangers(virtual);
        if (tested.isEmpty()) {
            throw new KinescribeException(
                    "Nothing is left to test on: every virtual window belongs to a person or trial"
                            + " that is learnt from.",
                    "Simulate recordings of other people or trials.");
        }
        return new Fold(learnt, List.of(), tested);
    }

    private List<SubjectSplit> splits(long seed) throws KinescribeException {
        Protocol protocol = settings.protocol();
        return switch (protocol.kind()) {
            case ONE_OUT -> SubjectSplit.leaveOneOut(real);
            case GROUPS -> SubjectSplit.kFold(real, protocol.number(), seed);
            case LEAVE_OUT -> SubjectSplit.kFold(real, turns(protocol.number()), seed);
            case SPLIT -> List.of(SubjectSplit.tested(real, known(protocol.people())));
        };
    }

    /** Turns of at most so many people each. */
    private int turns(int people) throws KinescribeException {
        int all = real.subjects().size();
        if (people >= all) {
            throw new KinescribeException(
                    "With "
                            + people
                            + " people left out nobody is learnt from: there are "
                            + all
                            + ".",
                    "Leave fewer people out.");
        }
        return (all + people - 1) / people;
    }

    private Set<String> known(List<String> people) throws KinescribeException {
        Set<String> unknown = new HashSet<>(people);
        real.subjects().forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new KinescribeException(
                    "There are no windows of " + String.join(", ", unknown) + " to test on.",
                    "The people are " + String.join(", ", real.subjects()) + ".");
        }
        return Set.copyOf(people);
    }
}
