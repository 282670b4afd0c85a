package kinescribe.app.signals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kinescribe.learn.model.ModelCard;
import kinescribe.learn.model.Prediction;

/**
 * What a model says along one side.
 *
 * @param side which one
 * @param card the model
 * @param zeroS where the charts' clock begins on the recording's, seconds
 * @param predictions window after window, on the recording's clock
 */
record Said(Side side, ModelCard card, double zeroS, List<Prediction> predictions) {
    Said {
        predictions = List.copyOf(predictions);
    }

    /** What is said at a time of the charts: by the window whose middle part is there. */
    Optional<Prediction> at(double timeS) {
        return predictions.stream()
                .filter(p -> middleFrom(p) <= timeS && timeS < middleTo(p))
                .findFirst();
    }

    /** Windows overlap; each speaks for as long as a step, in its middle. */
    private double middleFrom(Prediction one) {
        return (one.startS() + one.endS() - card.window().stepS()) / 2 - zeroS;
    }

    private double middleTo(Prediction one) {
        return middleFrom(one) + card.window().stepS();
    }

    /** What is recognised when, neighbours of one activity together, on the charts' clock. */
    List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        for (Prediction one : predictions) {
            String text = card.classes().get(one.likeliest());
            int last = bands.size() - 1;
            double gapS = last < 0 ? 0 : middleFrom(one) - bands.get(last).toS();
            if (last >= 0
                    && bands.get(last).text().equals(text)
                    && gapS < card.window().stepS() / 2) {
                bands.set(last, new Band(bands.get(last).fromS(), middleTo(one), text));
            } else {
                bands.add(new Band(middleFrom(one), middleTo(one), text));
            }
        }
        return bands;
    }

    /** The classes that are likeliest over all, in their own order. */
    List<Integer> foremost(int count) {
        double[] sums = new double[card.classes().size()];
        for (Prediction one : predictions) {
            for (int c = 0; c < sums.length; c++) {
                sums[c] += one.probabilities().get(c);
            }
        }
        return IntStream.range(0, sums.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer c) -> -sums[c]))
                .limit(count)
                .sorted()
                .toList();
    }
}
