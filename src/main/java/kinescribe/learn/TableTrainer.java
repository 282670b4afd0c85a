package kinescribe.learn;

import org.tribuo.Dataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.dtree.CARTClassificationTrainer;
import org.tribuo.classification.dtree.impurity.GiniIndex;
import org.tribuo.common.tree.AbstractTrainingNode;

/**
 * Tribuo's tree trainer growing our {@link TableNode}s: full depth, at least one example a leaf,
 * Gini impurity. The data set it is given only says which features and classes there are; the rows
 * come from the bag.
 */
final class TableTrainer extends CARTClassificationTrainer {
    private final Bag bag;

    TableTrainer(Bag bag, float shareOfFeatures, long seed) {
        super(Integer.MAX_VALUE, 1f, 0f, shareOfFeatures, false, new GiniIndex(), seed);
        this.bag = bag;
    }

    @Override
    protected AbstractTrainingNode<Label> mkTrainingNode(
            Dataset<Label> examples, AbstractTrainingNode.LeafDeterminer leaves) {
        return new TableNode(bag, bag.rows(), 0, leaves);
    }
}
