package kinescribe.learn;

import java.util.Arrays;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.learn.onnx.OnnxClassifier;
import kinescribe.learn.onnx.Parity;
import org.tribuo.Example;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.common.tree.TreeModel;

/** Tribuo trees whose class shares are averaged. */
public final class Forest implements Classifier {
    private final List<TreeModel<Label>> trees;
    private final String[] columns;
    private final String[] classes;

    Forest(List<TreeModel<Label>> trees, String[] columns, int classes) {
        this.trees = List.copyOf(trees);
        this.columns = columns;
        this.classes = new String[classes];
        for (int c = 0; c < classes; c++) {
            this.classes[c] = TribuoNames.ofClass(c);
        }
    }

    @Override
    public double[] probabilities(double[] features) {
        if (features.length != columns.length) {
            throw new IllegalArgumentException(
                    "Expected " + columns.length + " features, got " + features.length);
        }
        Example<Label> example = TribuoNames.example(columns, features, LabelFactory.UNKNOWN_LABEL);
        double[] sums = new double[classes.length];
        for (TreeModel<Label> tree : trees) {
            var shares = tree.predict(example).getOutputScores();
            for (int c = 0; c < classes.length; c++) {
                Label label = shares.get(classes[c]);
                if (label != null) {
                    sums[c] += label.getScore() / trees.size();
                }
            }
        }
        return sums;
    }

    /**
     * The forest as an ONNX file that takes windows, not their features.
     *
     * @param samples of a window
     * @param tried windows {@code [samples × channels]} on which the file must agree with the
     *     forest
     * @throws KinescribeException if it does not
     */
    public OnnxClassifier export(int samples, int channels, double[][] tried)
            throws KinescribeException {
        EcdfFeatures features = new EcdfFeatures();
        OnnxClassifier file =
                new OnnxClassifier(
                        ForestGraph.bytes(trees, classes.length, features, samples, channels),
                        samples,
                        channels);
        double[][] expected =
                Arrays.stream(tried)
                        .map(window -> probabilities(features.extract(narrow(window), channels)))
                        .toArray(double[][]::new);
        Parity.require(expected, file.probabilities(tried));
        return file;
    }

    private static float[] narrow(double[] window) {
        float[] values = new float[window.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) window[i];
        }
        return values;
    }

    @Override
    public long bytes() {
        return trees.stream().mapToLong(tree -> tree.serialize().getSerializedSize()).sum();
    }
}
