package kinescribe.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kinescribe.base.KinescribeException;
import kinescribe.base.Seeds;
import kinescribe.job.Batch;
import kinescribe.job.JobContext;
import org.tribuo.Dataset;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.common.tree.TreeModel;
import org.tribuo.dataset.DatasetView;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/**
 * A random forest (Breiman 2001) of Tribuo trees: every tree learns from a bootstrap sample and
 * looks at √features, rounded down, at each split; trees grow until leaves are pure; their class
 * shares are averaged. These are the defaults of scikit-learn, with 25 trees as IMUGPT has (Leng et
 * al. 2023).
 *
 * <p>The trees are trained here and not by Tribuo, so that a cancel takes effect at the next split
 * and each tree has a seed of its own.
 */
public final class ForestTrainer implements ClassifierTrainer {
    /** The id of a forest on ECDF features. */
    public static final String ID = "forest";

    /** The id of a forest on statistical and spectral features. */
    public static final String ID_ON_STATISTICS = "forest-stats";

    private static final int USUAL_TREES = 25;

    private final int trees;
    private final FeatureExtractor features;

    /** Twenty-five trees on ECDF features. */
    public ForestTrainer() {
        this(USUAL_TREES);
    }

    /**
     * A forest on ECDF features.
     *
     * @param trees how many trees, at least one
     */
    public ForestTrainer(int trees) {
        this(trees, new EcdfFeatures());
    }

    /** Twenty-five trees on statistical and spectral features. */
    public static ForestTrainer onStatistics() {
        return new ForestTrainer(USUAL_TREES, new StatisticalFeatures());
    }

    private ForestTrainer(int trees, FeatureExtractor features) {
        if (trees < 1) {
            throw new IllegalArgumentException("Expected at least one tree, got " + trees);
        }
        this.trees = trees;
        this.features = features;
    }

    @Override
    public String id() {
        return features instanceof EcdfFeatures ? ID : ID_ON_STATISTICS;
    }

    @Override
    public FeatureExtractor features() {
        return features;
    }

    /** Weighted examples are drawn into the trees' samples in proportion to their weights. */
    @Override
    public Forest train(Examples examples, long seed, JobContext context) {
        TrainingTable table = new TrainingTable(examples, context);
        String[] columns = TribuoNames.ofColumns(table.columns());
        Dataset<Label> outline = outline(examples, columns);
        float share = (float) ((int) Math.sqrt(table.columns()) / (double) table.columns());
        Draws draws = new Draws(examples.weights());
        Batch.Work<Integer, TreeModel<Label>> growing =
                (tree, within) -> {
                    long treeSeed = Seeds.derive(seed, tree);
                    Bag bag = new Bag(table, draws, Seeds.generator(treeSeed), within);
                    return new TableTrainer(bag, share, treeSeed).train(outline);
                };
        List<Integer> numbers = IntStream.range(0, trees).boxed().toList();
        List<TreeModel<Label>> models;
        try {
            models = Batch.map(numbers, growing, context);
        } catch (KinescribeException e) {
            throw new IllegalStateException("Nothing in the world keeps a tree from growing", e);
        }
        return new Forest(models, columns, examples.classCount());
    }

    /** One example of each class: all that Tribuo needs to number the features and the classes. */
    private static Dataset<Label> outline(Examples examples, String[] columns) {
        MutableDataset<Label> data =
                new MutableDataset<>(
                        new SimpleDataSourceProvenance("windows", new LabelFactory()),
                        new LabelFactory());
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            if (!seen.contains(examples.classes()[i])) {
                seen.add(examples.classes()[i]);
                Label label = new Label(TribuoNames.ofClass(examples.classes()[i]));
                data.add(TribuoNames.example(columns, examples.features()[i], label));
            }
        }
        int[] all = new int[data.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = i;
        }
        return new DatasetView<>(
                data, all, data.getFeatureIDMap(), data.getOutputIDInfo(), "outline");
    }
}
