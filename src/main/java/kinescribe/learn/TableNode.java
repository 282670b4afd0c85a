package kinescribe.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.tribuo.classification.Label;
import org.tribuo.common.tree.AbstractTrainingNode;
import org.tribuo.common.tree.LeafNode;
import org.tribuo.common.tree.Node;

/**
 * A node of a Tribuo tree while it grows. Unlike Tribuo's own, which cuts up every feature's sorted
 * values at each node, it keeps row numbers and sorts only the features that were drawn for it: on
 * 1,300 windows of 96 features a forest grows more than twenty times faster.
 */
final class TableNode extends AbstractTrainingNode<Label> {
    private final Bag bag;
    private final int[] counts;
    private int[] rows;

    TableNode(Bag bag, int[] rows, int depth, LeafDeterminer leaves) {
        super(depth, rows.length, leaves);
        this.bag = bag;
        this.rows = rows;
        counts = bag.countsByClass(rows);
        impurityScore = bag.gini(counts);
    }

    @Override
    public List<AbstractTrainingNode<Label>> buildTree(
            int[] featureIDs, SplittableRandom rng, boolean useRandomSplitPoints) {
        bag.context().checkCancelled();
        Split best = bestOf(featureIDs);
        if (best == null) {
            best = firstOfAll(rng);
        }
        if (best == null) {
            return List.of();
        }
        split = true;
        splitID = best.column();
        splitValue = best.threshold();
        TableNode low = new TableNode(bag, side(best, true), depth + 1, leafDeterminer);
        TableNode high = new TableNode(bag, side(best, false), depth + 1, leafDeterminer);
        rows = new int[0];
        lessThanOrEqual = low;
        greaterThan = high;
        return List.of(low, high);
    }

    private @Nullable Split bestOf(int[] columns) {
        Split best = null;
        for (int column : columns) {
            Split split = bag.bestSplit(rows, column, counts);
            if (split != null && (best == null || split.score() > best.score())) {
                best = split;
            }
        }
        return best;
    }

    /** Where the drawn features are all constant, scikit-learn too goes on until one is not. */
    private @Nullable Split firstOfAll(SplittableRandom rng) {
        int columns = bag.table().columns();
        int offset = rng.nextInt(columns);
        for (int i = 0; i < columns; i++) {
            Split split = bag.bestSplit(rows, (offset + i) % columns, counts);
            if (split != null) {
                return split;
            }
        }
        return null;
    }

    private int[] side(Split split, boolean low) {
        int[] side = new int[rows.length];
        int n = 0;
        for (int row : rows) {
            if (bag.table().rank(row, split.column()) <= split.rank() == low) {
                side[n++] = row;
            }
        }
        return Arrays.copyOf(side, n);
    }

    @Override
    public Node<Label> convertTree() {
        return split ? createSplitNode() : leaf();
    }

    private LeafNode<Label> leaf() {
        double size = getWeightSum();
        Map<String, Label> shares = new LinkedHashMap<>();
        List<Label> labels = new ArrayList<>();
        for (int c = 0; c < counts.length; c++) {
            if (counts[c] > 0) {
                Label label = new Label(TribuoNames.ofClass(c), counts[c] / size);
                shares.put(label.getLabel(), label);
                labels.add(label);
            }
        }
        Label top = labels.get(0);
        for (Label label : labels) {
            top = label.getScore() > top.getScore() ? label : top;
        }
        return new LeafNode<>(getImpurity(), top, shares, true);
    }

    @Override
    public float getWeightSum() {
        int sum = 0;
        for (int n : counts) {
            sum += n;
        }
        return sum;
    }

    @Override
    public double getImpurity() {
        return impurityScore;
    }
}
