package kinescribe.evaluate;

import java.util.ArrayList;
import java.util.List;
import kinescribe.base.Seeds;
import kinescribe.dataset.Augmenter;
import kinescribe.dataset.Window;
import kinescribe.imu.ImuChannel;
import kinescribe.job.JobContext;
import kinescribe.learn.Examples;
import kinescribe.learn.FeatureExtractor;

/** Makes of a turn's windows what a classifier learns from: copies, features, weights. */
final class Lesson {
    private final EvaluationSettings settings;
    private final List<ImuChannel> channels;
    private final FeatureExtractor extractor;
    private final WindowFeatures features;

    /**
     * @param features those of all windows
     */
    Lesson(
            EvaluationSettings settings,
            List<ImuChannel> channels,
            FeatureExtractor extractor,
            WindowFeatures features) {
        this.settings = settings;
        this.channels = channels;
        this.extractor = extractor;
        this.features = features;
    }

    /**
     * The examples of a turn. Real people may say when to stop where some are learnt from, or else
     * anybody; copies go with the person they were made of.
     *
     * @param virtualCount how many simulated windows there are, learnt from or not
     */
    Examples of(Fold fold, int virtualCount, long seed, JobContext context) {
        List<Window> copies =
                settings.mode().augments() ? copies(fold, virtualCount, seed) : List.of();
        List<Window> all = new ArrayList<>(fold.real());
        all.addAll(copies);
        int real = all.size();
        all.addAll(fold.virtual());
        double[][] rows = new double[all.size()][];
        double[] weights = new double[rows.length];
        double virtualWeight = settings.virtual().each(real, rows.length - real);
        for (int i = 0; i < rows.length; i++) {
            context.checkCancelled();
            boolean copy = i >= fold.real().size() && i < real;
            rows[i] =
                    copy
                            ? extractor.extract(all.get(i).values(), channels.size())
                            : features.of(all.get(i));
            weights[i] = i < real ? 1 : virtualWeight;
        }
        List<String> people = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            people.add(i < real || real == 0 ? all.get(i).source().subject() : "");
        }
        return new Examples(
                rows,
                all.stream().mapToInt(features::label).toArray(),
                features.classCount(),
                people,
                weights);
    }

    /** Copies of every window in turn, so that each has as many as the others, or one more. */
    private List<Window> copies(Fold fold, int virtualCount, long seed) {
        List<Window> real = fold.real();
        Augmenter augmenter = new Augmenter(settings.copies().how(), channels, real);
        int count = settings.copies().count(real.size(), virtualCount);
        List<Window> copies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long own = Seeds.derive(Seeds.derive(seed, "copy"), i);
            copies.add(augmenter.copy(real.get(i % real.size()), own));
        }
        return copies;
    }
}
