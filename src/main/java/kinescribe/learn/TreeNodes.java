package kinescribe.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tribuo.classification.Label;
import org.tribuo.common.tree.LeafNode;
import org.tribuo.common.tree.Node;
import org.tribuo.common.tree.SplitNode;

/** The nodes of trees in the columns that ONNX's TreeEnsembleClassifier wants. */
final class TreeNodes {
    private static final String SPLIT = "BRANCH_LEQ";
    private static final String LEAF = "LEAF";

    private final int classes;
    private final int treeCount;
    private final List<Row> rows = new ArrayList<>();
    private final List<Share> leaves = new ArrayList<>();
    private int trees;
    private int made;

    /** A node; those below are 0 in leaves. */
    private record Row(int tree, int id, int feature, double threshold, int below, int above) {}

    /** What a leaf adds to a class. */
    private record Share(int tree, int node, int label, double share) {}

    TreeNodes(int classes, int treeCount) {
        this.classes = classes;
        this.treeCount = treeCount;
    }

    void addTree(Node<Label> root) {
        made = 0;
        add(root);
        trees++;
    }

    private int add(Node<Label> node) {
        int id = made++;
        if (node instanceof SplitNode<Label> split) {
            int at = rows.size();
            rows.add(new Row(trees, id, 0, 0, 0, 0));
            int below = add(split.getLessThanOrEqual());
            int above = add(split.getGreaterThan());
            rows.set(
                    at, new Row(trees, id, split.getFeatureID(), split.splitValue(), below, above));
        } else {
            rows.add(new Row(trees, id, 0, 0, 0, 0));
            Map<String, Label> shares = ((LeafNode<Label>) node).getDistribution();
            for (int c = 0; c < classes; c++) {
                Label label = shares.get(TribuoNames.ofClass(c));
                // Classes without a share are named, too: of two classes ONNX Runtime else takes
                // the
                // one score for that of a binary decision.
                double share = label == null ? 0 : label.getScore() / treeCount;
                leaves.add(new Share(trees, id, c, share));
            }
        }
        return id;
    }

    long[] trees() {
        return rows.stream().mapToLong(Row::tree).toArray();
    }

    long[] ids() {
        return rows.stream().mapToLong(Row::id).toArray();
    }

    long[] features() {
        return rows.stream().mapToLong(Row::feature).toArray();
    }

    String[] modes() {
        return rows.stream().map(r -> r.above() > 0 ? SPLIT : LEAF).toArray(String[]::new);
    }

    long[] below() {
        return rows.stream().mapToLong(Row::below).toArray();
    }

    long[] above() {
        return rows.stream().mapToLong(Row::above).toArray();
    }

    double[] thresholds() {
        return rows.stream().mapToDouble(Row::threshold).toArray();
    }

    long[] shareTrees() {
        return leaves.stream().mapToLong(Share::tree).toArray();
    }

    long[] shareNodes() {
        return leaves.stream().mapToLong(Share::node).toArray();
    }

    long[] shareClasses() {
        return leaves.stream().mapToLong(Share::label).toArray();
    }

    double[] shares() {
        return leaves.stream().mapToDouble(Share::share).toArray();
    }
}
