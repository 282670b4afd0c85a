package kinescribe.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Seeds;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.SubjectSplit;
import kinescribe.dataset.Window;
import kinescribe.job.JobCancelled;
import kinescribe.job.JobContext;
import kinescribe.learn.Classifier;
import kinescribe.learn.ClassifierTrainer;
import kinescribe.learn.Examples;

/** Trains and tests recognisers so that nobody is tested who was learnt from. */
public final class Evaluator {
    /** Between two looks at the cancel flag. */
    private static final int TESTED_AT_ONCE = 256;

    private final ClassifierTrainer trainer;
    private final Sides sides;
    private final EvaluationSettings settings;
    private final WindowFeatures features;
    private final PredictionLog log;
    private final Pace featurePace = new Pace();
    private final Pace pace = new Pace();
    private long learnt;
    private long turns;
    private long modelBytes;

    private Evaluator(ClassifierTrainer trainer, Sides sides, EvaluationSettings settings) {
        this.trainer = trainer;
        this.sides = sides;
        this.settings = settings;
        features = new WindowFeatures(sides.classes());
        log = new PredictionLog(sides.classes());
    }

    /**
     * Evaluates on the real side's people by the protocol. Virtual windows are only ever learnt
     * from, never tested. The same inputs give the same result.
     *
     * @param real measured or stand-in windows of one site
     * @param virtual simulated windows of the same shape; not looked at in mode real
     * @throws KinescribeException if there are fewer than two people, the model is unknown, or the
     *     mode needs virtual windows and there are none that fit
     * @throws IllegalArgumentException if a side has windows of the wrong origin or shape
     * @throws JobCancelled within a second of a cancel
     */
    public static EvaluationResult evaluate(
            Dataset real,
            Optional<Dataset> virtual,
            EvaluationSettings settings,
            JobContext context)
            throws KinescribeException {
        ClassifierTrainer trainer = Models.trainer(settings.model(), real.channels().size());
        return evaluate(real, virtual, settings, trainer, context);
    }

    /** As above with a given trainer, whatever the settings name. */
    static EvaluationResult evaluate(
            Dataset real,
            Optional<Dataset> virtual,
            EvaluationSettings settings,
            ClassifierTrainer trainer,
            JobContext context)
            throws KinescribeException {
        Sides sides = Sides.of(real, virtual, settings.mode());
        return new Evaluator(trainer, sides, settings).run(context);
    }

    private EvaluationResult run(JobContext context) throws KinescribeException {
        FoldPlan plan = new FoldPlan(sides.real(), sides.virtual(), settings);
        List<List<SubjectSplit>> folds = new ArrayList<>();
        int total = 0;
        for (int r = 0; r < settings.repeats(); r++) {
            folds.add(plan.folds(settings.seed() + r));
            total += folds.get(r).size();
        }
        int width = sides.real().channels().size();
        context.message("Working out features");
        List<Window> real = sides.real().windows();
        for (int from = 0; from < real.size(); from += TESTED_AT_ONCE) {
            List<Window> some = real.subList(from, Math.min(from + TESTED_AT_ONCE, real.size()));
            long began = System.nanoTime();
            features.add(some, width, trainer.features(), context);
            featurePace.note(began, some.size());
        }
        features.add(sides.virtual(), width, trainer.features(), context);
        for (int r = 0; r < folds.size(); r++) {
            log.beginSeed();
            context.message("Training and testing, seed " + (r + 1) + " of " + folds.size());
            for (int i = 0; i < folds.get(r).size(); i++) {
                long seed = Seeds.derive(Seeds.derive(settings.seed() + r, "fold"), i);
                turn(folds.get(r).get(i), seed, context.part(turns, turns + 1, total));
                context.progress(turns, total);
            }
        }
        return result(plan, context);
    }

    private void turn(SubjectSplit fold, long seed, JobContext context) throws KinescribeException {
        Examples examples = features.examples(fold.train(), judging(fold.train()));
        Classifier classifier = trainer.train(examples, seed, context);
        List<Window> test = fold.test();
        for (int from = 0; from < test.size(); from += TESTED_AT_ONCE) {
            context.checkCancelled();
            List<Window> some = test.subList(from, Math.min(from + TESTED_AT_ONCE, test.size()));
            double[][] matrix = features.matrix(some);
            long began = System.nanoTime();
            double[][] probabilities = classifier.probabilities(matrix);
            pace.note(began, some.size());
            for (int i = 0; i < some.size(); i++) {
                log.add(some.get(i), probabilities[i]);
            }
        }
        learnt += fold.train().size();
        turns++;
        modelBytes = classifier.bytes();
    }

    /** Who may say when to stop: real people where some are learnt from, or else anybody. */
    private static Predicate<Window> judging(List<Window> learnt) {
        return learnt.stream().anyMatch(w -> w.source().origin().actsAsReal())
                ? w -> w.source().origin().actsAsReal()
                : w -> true;
    }

    private EvaluationResult result(FoldPlan plan, JobContext context) {
        Predictions predictions = log.predictions();
        Scoring scoring = new Scoring(predictions);
        long seed = Seeds.derive(settings.seed(), "interval");
        List<Notice> notices = new ArrayList<>(sides.notices(settings));
        if (plan.relatedCount() > 0) {
            notices.add(
                    Notice.warning(
                            plan.relatedCount()
                                    + " virtual windows belong to people or trials of the real side"
                                    + " and were not learnt from when those were tested."));
        }
        return new EvaluationResult(
                settings,
                sides.real().spec(),
                sides.site(),
                sides.standIn(),
                scoring.scores(seed, context),
                sides.classes(),
                scoring.confusion(),
                counts(),
                new Cost(featurePace.fastestS() + pace.fastestS(), modelBytes),
                Optional.of(predictions),
                List.copyOf(notices));
    }

    private SortedMap<String, Integer> counts() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        counts.put("subjects", sides.real().subjects().size());
        counts.put("realTestWindows", sides.real().windows().size());
        counts.put("virtualTrainingWindows", sides.virtual().size());
        counts.put("trainingWindowsPerFold", (int) Math.round((double) learnt / turns));
        return counts;
    }
}
