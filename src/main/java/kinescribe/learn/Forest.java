package kinescribe.learn;

import java.util.List;
import org.tribuo.Example;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.common.tree.TreeModel;

/** Tribuo trees whose class shares are averaged. */
final class Forest implements Classifier {
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

    @Override
    public long bytes() {
        return trees.stream().mapToLong(tree -> tree.serialize().getSerializedSize()).sum();
    }
}
