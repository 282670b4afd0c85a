package kinescribe.evaluate;

import java.util.ArrayList;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Seeds;
import kinescribe.dataset.Dataset;
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
        List<Turn> turns = Turns.of(real, settings.protocol(), seed);
        if (!settings.seesReal() && relatedCount() == 0) {
            List<Window> tested = turns.stream().flatMap(t -> t.test().stream()).toList();
            return List.of(Fold.of(List.of(), virtual, tested));
        }
        List<Fold> folds = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            folds.add(fold(turns.get(i), Seeds.derive(seed, i)));
        }
        return folds;
    }

    private Fold fold(Turn turn, long seed) throws KinescribeException {
        EvaluationMode mode = settings.mode();
        List<Window> learnt =
                settings.seesReal()
                        ? RealDraw.draw(turn.others(), settings.real(), seed)
                        : List.of();
        List<Window> simulated =
                mode.learnsVirtual() ? new Relatives(turn.test()).strangers(virtual) : List.of();
        if (learnt.isEmpty() && simulated.isEmpty()) {
            throw new KinescribeException(
                    "Nothing is left to learn from: every window belongs to a person or trial that"
                            + " is tested.",
                    "Add recordings of other people or trials.");
        }
        boolean strangers = settings.protocol().kind() != Protocol.Kind.RANDOM;
        return new Fold(learnt, simulated, turn.test(), strangers);
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
        return Fold.of(learnt, List.of(), tested);
    }
}
