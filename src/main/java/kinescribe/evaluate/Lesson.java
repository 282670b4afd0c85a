package kinescribe.evaluate;

import java.util.ArrayList;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Seeds;
import kinescribe.dataset.Augmenter;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.Families;
import kinescribe.dataset.Window;
import kinescribe.imu.ImuChannel;
import kinescribe.job.JobContext;
import kinescribe.learn.Examples;
import kinescribe.learn.FeatureExtractor;

/** Makes of a turn's windows what a classifier learns from: copies, maps, features, weights. */
final class Lesson {
    private final EvaluationSettings settings;
    private final List<ImuChannel> channels;
    private final FoldCalibration calibration;
    private final FeatureExtractor extractor;
    private final WindowFeatures features;

    /**
     * @param real says how windows are cut
     * @param features those of all windows
     */
    Lesson(
            EvaluationSettings settings,
            Dataset real,
            FeatureExtractor extractor,
            WindowFeatures features) {
        this.settings = settings;
        this.channels = real.channels();
        this.calibration = new FoldCalibration(real.channels(), real.spec());
        this.extractor = extractor;
        this.features = features;
    }

    /**
     * The examples of a turn. Real people may say when to stop where some are learnt from, or else
     * anybody; copies and virtual siblings go with them.
     *
     * @param virtualCount how many simulated windows there are, learnt from or not
     * @throws KinescribeException if the simulated windows cannot be calibrated
     */
    Examples of(Fold fold, int virtualCount, long seed, JobContext context)
            throws KinescribeException {
        EvaluationMode mode = settings.mode();
        List<Window> all = new ArrayList<>(mode.learnsReal() ? fold.real() : List.of());
        if (mode.augments()) {
            all.addAll(copies(fold, virtualCount, seed, context));
        }
        int real = all.size();
        all.addAll(calibration.virtual(fold, settings.virtual().calibration(), context));
        double[][] rows = new double[all.size()][];
        double[] weights = new double[rows.length];
        double virtualWeight = settings.virtual().each(real, rows.length - real);
        for (int i = 0; i < rows.length; i++) {
            context.checkCancelled();
            Window window = all.get(i);
            rows[i] =
                    features.known(window)
                            ? features.of(window)
                            : extractor.extract(window.values(), channels.size());
            weights[i] = i < real ? 1 : virtualWeight;
        }
        return new Examples(
                rows,
                all.stream().mapToInt(features::label).toArray(),
                features.classCount(),
                new Families(all).judges(real == 0),
                weights);
    }

    /** Copies of every window in turn, so that each has as many as the others, or one more. */
    private List<Window> copies(Fold fold, int virtualCount, long seed, JobContext context) {
        List<Window> real = fold.real();
        Augmenter augmenter = new Augmenter(settings.copies().how(), channels, real);
        int count = settings.copies().count(real.size(), virtualCount);
        List<Window> copies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            context.checkCancelled();
            long own = Seeds.derive(Seeds.derive(seed, "copy"), i);
            copies.add(augmenter.copy(real.get(i % real.size()), own));
        }
        return copies;
    }
}
