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
 * @param who what the side is called
 * @param card the model
 * @param zeroS where the charts' clock begins on the recording's, seconds
 * @param predictions window after window, on the recording's clock
 */
record Said(Side side, String who, ModelCard card, double zeroS, List<Prediction> predictions) {
    Said {
        predictions = List.copyOf(predictions);
    }

    /** What is said at a time of the charts: by the window over it whose middle is nearest. */
    Optional<Prediction> at(double timeS) {
        double there = timeS + zeroS;
        return predictions.stream()
                .filter(p -> p.startS() <= there && there < p.endS())
                .min(Comparator.comparingDouble(p -> Math.abs(middle(p) - there)));
    }

    private static double middle(Prediction one) {
        return (one.startS() + one.endS()) / 2;
    }

    /** What is recognised when, neighbours of one activity together, on the charts' clock. */
    List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        double fromS = Double.NaN;
        for (int i = 0; i < predictions.size(); i++) {
            Prediction one = predictions.get(i);
            boolean first = i == 0 || predictions.get(i - 1).endS() <= one.startS();
            boolean last =
                    i == predictions.size() - 1 || one.endS() <= predictions.get(i + 1).startS();
            fromS = first ? one.startS() - zeroS : fromS;
            double toS = (last ? one.endS() : border(one, predictions.get(i + 1))) - zeroS;
            String text = card.classes().get(one.likeliest());
            Band before = first ? null : bands.get(bands.size() - 1);
            if (before != null && before.text().equals(text)) {
                bands.set(bands.size() - 1, new Band(before.fromS(), toS, text));
            } else {
                bands.add(new Band(fromS, toS, text));
            }
            fromS = toS;
        }
        return bands;
    }

    /** Where one of two windows that overlap ends to speak. */
    private static double border(Prediction one, Prediction next) {
        return (middle(one) + middle(next)) / 2;
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
