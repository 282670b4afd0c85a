package kinescribe.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
import kinescribe.learn.EcdfFeatures;
import kinescribe.learn.FeatureExtractor;
import kinescribe.learn.Models;

/** Trains and tests recognisers so that nobody is tested who was learnt from. */
public final class Evaluator {
    /** Draws of subjects for the interval: our own choice. */
    private static final int RESAMPLES = 1000;

    private final ClassifierTrainer trainer;
    private final FeatureExtractor extractor;
    private final Sides sides;
    private final EvaluationSettings settings;
    private final WindowFeatures features;
    private final Tally tally;
    private long learnt;
    private long turns;

    private Evaluator(
            ClassifierTrainer trainer,
            FeatureExtractor extractor,
            Sides sides,
            EvaluationSettings settings) {
        this.trainer = trainer;
        this.extractor = extractor;
        this.sides = sides;
        this.settings = settings;
        features = new WindowFeatures(sides.classes());
        tally = new Tally(sides.classes());
    }

    /**
     * Evaluates on the real side's people by the protocol, with ECDF features. Virtual windows are
     * only ever learnt from, never tested. The same inputs give the same result.
     *
     * @param real measured or stand-in windows of one site
     * @param virtual simulated windows of the same shape; not looked at in mode real
     * @throws KinescribeException if there are fewer than two people, the model is unknown, or the
     *     mode needs virtual windows and there are none that fit
     * @throws IllegalArgumentException if a side has windows of the wrong origin or shape
     * @throws JobCancelled within 100 ms of a cancel
     */
    public static EvaluationResult evaluate(
            Dataset real,
            Optional<Dataset> virtual,
            EvaluationSettings settings,
            JobContext context)
            throws KinescribeException {
        ClassifierTrainer trainer = Models.trainer(settings.model());
        return evaluate(real, virtual, settings, trainer, new EcdfFeatures(), context);
    }

    /** As above with a given trainer and features, whatever the settings name. */
    static EvaluationResult evaluate(
            Dataset real,
            Optional<Dataset> virtual,
            EvaluationSettings settings,
            ClassifierTrainer trainer,
            FeatureExtractor extractor,
            JobContext context)
            throws KinescribeException {
        Sides sides = Sides.of(real, virtual, settings.mode());
        return new Evaluator(trainer, extractor, sides, settings).run(context);
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
        features.add(sides.real().windows(), width, extractor, context);
        features.add(sides.virtual(), width, extractor, context);
        for (int r = 0; r < folds.size(); r++) {
            tally.beginSeed();
            context.message("Training and testing, seed " + (r + 1) + " of " + folds.size());
            for (int i = 0; i < folds.get(r).size(); i++) {
                long seed = Seeds.derive(Seeds.derive(settings.seed() + r, "fold"), i);
                turn(folds.get(r).get(i), seed, context.part(turns, turns + 1, total));
                context.progress(turns, total);
            }
        }
        return result(plan, context);
    }

    private void turn(SubjectSplit fold, long seed, JobContext context) {
        Classifier classifier =
                trainer.train(
                        features.matrix(fold.train()),
                        features.labels(fold.train()),
                        sides.classes().size(),
                        seed,
                        context);
        for (Window window : fold.test()) {
            context.checkCancelled();
            tally.count(
                    window.source().subject(),
                    features.label(window),
                    classifier.predict(features.of(window)));
        }
        learnt += fold.train().size();
        turns++;
    }

    private EvaluationResult result(FoldPlan plan, JobContext context) {
        List<Double> scores = tally.macroF1BySeed();
        double mean = scores.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
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
                mean,
                Metrics.sampleSd(scores),
                Metrics.interval(tally.meanBySubject(), RESAMPLES, seed, context),
                sides.classes(),
                tally.f1ByClass(),
                tally.macroF1BySubject(),
                tally.meanConfusion(),
                counts(),
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
