package kinescribe.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
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
     * The turns of one seed. Virtual windows are only learnt from; those of a tested person or
     * trial are left out of that turn. Where nobody's training differs there is one turn for all.
     *
     * @throws KinescribeException if there are too few people or nothing to learn from
     */
    List<SubjectSplit> folds(long seed) throws KinescribeException {
        Protocol protocol = settings.protocol();
        List<SubjectSplit> splits =
                protocol.folds() == 0
                        ? SubjectSplit.leaveOneOut(real)
                        : SubjectSplit.kFold(real, protocol.folds(), seed);
        if (settings.mode() == EvaluationMode.VIRTUAL && relatedCount() == 0) {
            return List.of(new SubjectSplit(virtual, real.windows()));
        }
        List<SubjectSplit> folds = new ArrayList<>();
        for (int i = 0; i < splits.size(); i++) {
            List<Window> test = splits.get(i).test();
            List<Window> train = new ArrayList<>();
            if (settings.mode() != EvaluationMode.VIRTUAL) {
                train.addAll(share(splits.get(i).train(), Seeds.derive(seed, i)));
            }
            if (settings.mode() != EvaluationMode.REAL) {
                train.addAll(unrelated(test));
            }
            if (train.isEmpty()) {
                throw new KinescribeException(
                        "Nothing is left to learn from: every virtual window belongs to a person or"
                                + " trial that is tested.",
                        "Simulate recordings of other people or trials.");
            }
            folds.add(new SubjectSplit(train, test));
        }
        return folds;
    }

    /** How many virtual windows belong to a person or a trial of the real side. */
    int relatedCount() {
        return virtual.size() - unrelated(real.windows()).size();
    }

    private List<Window> unrelated(List<Window> tested) {
        Set<String> subjects = new HashSet<>();
        Set<String> trials = new HashSet<>();
        for (Window window : tested) {
            subjects.add(window.source().subject());
            trials.add(window.source().trial());
        }
        return virtual.stream()
                .filter(w -> !subjects.contains(w.source().subject()))
                .filter(w -> !trials.contains(w.source().trial()))
                .toList();
    }

    /** A seeded share of each class's windows, at least one of each, in their order. */
    private List<Window> share(List<Window> windows, long seed) {
        if (settings.realShare() == 1) {
            return windows;
        }
        Map<String, List<Integer>> byClass = new TreeMap<>();
        for (int i = 0; i < windows.size(); i++) {
            byClass.computeIfAbsent(windows.get(i).label(), c -> new ArrayList<>()).add(i);
        }
        Random random = new Random(seed);
        List<Integer> kept = new ArrayList<>();
        for (List<Integer> places : byClass.values()) {
            Collections.shuffle(places, random);
            long n = Math.max(1, Math.round(settings.realShare() * places.size()));
            kept.addAll(places.subList(0, (int) n));
        }
        Collections.sort(kept);
        return kept.stream().map(windows::get).toList();
    }
}
