package kinescribe.evaluate.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kinescribe.base.Seeds;
import kinescribe.job.JobContext;
import kinescribe.learn.Classifier;
import kinescribe.learn.Examples;
import kinescribe.learn.ForestTrainer;

/**
 * How well a forest on ECDF features tells reference from candidate on people it has not seen, as
 * many windows of each: accuracy − ½, after the discriminative score of TimeGAN (Yoon, Jarrett and
 * van der Schaar 2019) with folds by person, and area under the ROC curve − ½. Where there is
 * nothing to tell, both of accuracy and area come out somewhat below one half, since a person who
 * is held out lacks on the own side; so what is below one half counts as nothing told, and not, as
 * in TimeGAN, as told the wrong way round.
 */
final class Discrimination implements Comparison {
    @Override
    public List<MeasureKind> kinds() {
        return List.of(MeasureKind.DISCRIMINATIVE, MeasureKind.AUC);
    }

    @Override
    public Map<MeasureKind, Reading> compare(Draw draw, List<Item> candidate, JobContext context) {
        PeopleFolds folds = PeopleFolds.of(draw.reference(), candidate, draw.seed());
        if (folds.count() < 2) { // of one recording nothing can be held out
            Reading unknown = Reading.of(Double.NaN);
            return Map.of(MeasureKind.DISCRIMINATIVE, unknown, MeasureKind.AUC, unknown);
        }
        List<Item> all = new ArrayList<>(draw.reference());
        all.addAll(candidate);
        int real = draw.reference().size();
        double[] scores = new double[all.size()];
        boolean[] positive = new boolean[all.size()];
        int right = 0;
        for (int f = 0; f < folds.count(); f++) {
            List<double[]> features = new ArrayList<>();
            List<Integer> classes = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                if (fold(folds, i, real) != f) {
                    features.add(all.get(i).features());
                    classes.add(i < real ? 0 : 1);
                }
            }
            Classifier forest =
                    new ForestTrainer()
                            .train(
                                    Examples.of(
                                            features.toArray(double[][]::new),
                                            classes.stream().mapToInt(c -> c).toArray(),
                                            2),
                                    Seeds.derive(draw.seed(), f),
                                    context);
            for (int i = 0; i < all.size(); i++) {
                if (fold(folds, i, real) == f) {
                    scores[i] = forest.probabilities(all.get(i).features())[1];
                    positive[i] = i >= real;
                    right += scores[i] > 0.5 == positive[i] ? 1 : 0;
                }
            }
        }
        double accuracy = (double) right / all.size();
        double area = RocArea.of(scores, positive);
        return Map.of(
                MeasureKind.DISCRIMINATIVE,
                new Reading(Math.max(0, accuracy - 0.5), Map.of("accuracy", accuracy)),
                MeasureKind.AUC,
                new Reading(Math.max(0, area - 0.5), Map.of("auc", area)));
    }

    private static int fold(PeopleFolds folds, int place, int real) {
        return place < real ? folds.reference()[place] : folds.candidate()[place - real];
    }
}
