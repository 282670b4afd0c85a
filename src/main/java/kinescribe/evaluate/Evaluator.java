package kinescribe.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Seeds;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.Window;
import kinescribe.job.JobCancelled;
import kinescribe.job.JobContext;
import kinescribe.learn.Classifier;
import kinescribe.learn.ClassifierTrainer;
import kinescribe.learn.model.ModelKinds;

/** Trains and tests recognisers so that nobody is tested who was learnt from. */
public final class Evaluator {
    /** Between two looks at the cancel flag. */
    private static final int TESTED_AT_ONCE = 256;

    private final ClassifierTrainer trainer;
    private final Sides sides;
    private final EvaluationSettings settings;
    private final WindowFeatures features;
    private final Teacher teacher;
    private final PredictionLog log;
    private final FoldCounts counts;
    private long turns;
    private Cost cost = Cost.UNKNOWN;

    private Evaluator(ClassifierTrainer trainer, Sides sides, EvaluationSettings settings) {
        this.trainer = trainer;
        this.sides = sides;
        this.settings = settings;
        features = new WindowFeatures(sides.classes());
        teacher = new Teacher(trainer, settings, sides.real(), features);
        log = new PredictionLog(sides.classes());
        counts = new FoldCounts(settings.mode());
    }

    /**
     * Evaluates on the real side's people by the protocol. Virtual windows are only ever learnt
     * from, never tested, but in the mode that learns from real ones alone and tests on virtual
     * ones alone. The same inputs give the same result.
     *
     * @param real measured or stand-in windows of one site
     * @param virtual simulated windows of the same shape; not looked at where the settings need
     *     none
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
        ClassifierTrainer trainer =
                ModelKinds.trainer(settings.model(), real.channels().size(), settings.training());
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
        Sides sides = Sides.of(real, virtual, settings);
        return new Evaluator(trainer, sides, settings).run(context);
    }

    private EvaluationResult run(JobContext context) throws KinescribeException {
        SharedSamples shared = sides.sharedSamples(context);
        if (settings.protocol().kind() != Protocol.Kind.RANDOM) {
            shared.refuseOnePerson();
        }
        FoldPlan plan = new FoldPlan(sides.real(), sides.virtual(), settings);
        List<List<Fold>> folds = new ArrayList<>();
        int total = 0;
        for (int r = 0; r < settings.repeats(); r++) {
            folds.add(plan.folds(settings.seed() + r));
            total += folds.get(r).size();
        }
        context.message("Working out features");
        addFeatures(sides.real().windows(), context);
        addFeatures(sides.virtual(), context);
        for (int r = 0; r < folds.size(); r++) {
            log.beginSeed();
            context.message("Training and testing, seed " + (r + 1) + " of " + folds.size());
            for (int i = 0; i < folds.get(r).size(); i++) {
                turn(
                        folds.get(r).get(i),
                        settings.seed() + r,
                        i,
                        total,
                        context.part(turns, turns + 1, total));
                context.progress(turns, total);
            }
        }
        return result(plan, folds.get(0), shared.notices(), context);
    }

    private void addFeatures(List<Window> windows, JobContext context) {
        features.add(windows, sides.real().channels().size(), trainer.features(), context);
    }

    private void turn(Fold fold, long repeatSeed, int index, int total, JobContext context)
            throws KinescribeException {
        long seed = Seeds.derive(Seeds.derive(repeatSeed, "fold"), index);
        Teacher.Taught taught =
                teacher.teach(fold, sides.virtual().size(), seed, repeatSeed, context);
        Classifier classifier = taught.classifier();
        List<Window> test = fold.test();
        for (int from = 0; from < test.size(); from += TESTED_AT_ONCE) {
            context.checkCancelled();
            List<Window> some = test.subList(from, Math.min(from + TESTED_AT_ONCE, test.size()));
            double[][] matrix = features.matrix(some);
            double[][] probabilities = classifier.probabilities(matrix);
            for (int i = 0; i < some.size(); i++) {
                log.add(some.get(i), probabilities[i]);
            }
        }
        counts.add(fold, taught.examples());
        turns++;
        if (turns == total) {
            cost = cost(classifier, test, context);
        }
    }

    private Cost cost(Classifier classifier, List<Window> test, JobContext context) {
        List<Window> some = test.subList(0, Math.min(TESTED_AT_ONCE, test.size()));
        int width = sides.real().channels().size();
        double secondsPerWindow =
                new Pace(System::nanoTime)
                        .secondsPerWindow(
                                () ->
                                        classifier.probabilities(
                                                some.stream()
                                                        .map(
                                                                w ->
                                                                        trainer.features()
                                                                                .extract(
                                                                                        w.values(),
                                                                                        width))
                                                        .toArray(double[][]::new)),
                                some.size(),
                                context);
        return new Cost(secondsPerWindow, classifier.bytes());
    }

    private EvaluationResult result(
            FoldPlan plan, List<Fold> folds, List<Notice> shared, JobContext context) {
        Predictions predictions = log.predictions();
        Scoring scoring = new Scoring(predictions);
        long seed = Seeds.derive(settings.seed(), "interval");
        List<Notice> notices = new ArrayList<>();
        settings.protocol().watermark().map(Notice::warning).ifPresent(notices::add);
        notices.addAll(shared);
        notices.addAll(sides.notices(settings));
        if (plan.relatedCount() > 0) {
            notices.add(
                    Notice.warning(
                            plan.relatedCount()
                                    + " virtual windows belong to people or trials of the real side"
                                    + " and took no part where those were on the other side."));
        }
        return new EvaluationResult(
                settings,
                sides.real().spec(),
                sides.site(),
                sides.standIn(),
                scoring.scores(seed, context),
                sides.classes(),
                scoring.confusion(),
                counts.counts(folds, sides.virtual().size()),
                cost,
                Optional.of(predictions),
                List.copyOf(notices));
    }
}
