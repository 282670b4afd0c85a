package kinescribe.evaluate.scorecard;

import java.util.Locale;

/** Says in one plain sentence what a figure means for the data at hand. */
final class Sentences {
    private Sentences() {}

    static String of(Measure m) {
        if (Double.isNaN(m.value().mean())) {
            return missing(m.kind());
        }
        boolean alone = Double.isNaN(m.floor().mean());
        return String.format(
                Locale.ROOT,
                alone ? lonely(m.kind()) : template(m.kind()),
                said(m.kind(), m.value()),
                said(m.kind(), m.floor()),
                said(m.kind(), m.ceiling()));
    }

    private static String missing(MeasureKind kind) {
        return switch (kind) {
            case REST -> "Too few virtual windows are at rest to look at gravity.";
            case TURNS ->
                    "The virtual sensor hardly ever turns without being accelerated as well, so"
                            + " gyroscope and accelerometer cannot be held against each other.";
            default -> "There was too little to work this out from.";
        };
    }

    /** What is said where the real people have no figure. */
    private static String lonely(MeasureKind kind) {
        return switch (kind) {
            case REST ->
                    "At rest the virtual acceleration is %s m/s² off gravity; too few real windows"
                            + " are at rest to compare.";
            case TURNS ->
                    "Gravity turns in the virtual sensor as its gyroscope says with r = %s; real"
                            + " ones are accelerated too much to compare.";
            default -> kind.title() + " is %s; there is too little real to compare with.";
        };
    }

    /** What is said of a figure: the share that a person would ask for, or the number itself. */
    private static String said(MeasureKind kind, Estimate of) {
        return switch (kind) {
            case DISCRIMINATIVE -> share(of.part("accuracy"));
            case AUC -> share(of.part("auc"));
            case DIVERSITY -> decimal(of.part("ratio"));
            case TURNS -> decimal(1 - of.mean());
            case OUTSIDE, PRECISION, RECALL, COVERAGE, COPIES, LEARNT, TWINS, RANGE ->
                    share(of.mean());
            default -> decimal(of.mean());
        };
    }

    private static String template(MeasureKind kind) {
        return switch (kind) {
            case TSTR ->
                    "A forest taught by virtual windows alone recognises what real people do with"
                            + " macro-F1 %s; taught by as many real windows with %s, by noise with"
                            + " %s.";
            case TRTS ->
                    "A forest taught by real windows recognises what virtual people do with"
                            + " macro-F1 %s; what other real people do with %s, noise with %s.";
            case DISCRIMINATIVE ->
                    "A forest told real from virtual windows of people it had not seen %s of the"
                            + " time; two halves of the real people it tells apart %s, real from"
                            + " noise %s (guessing gives 50 %%).";
            case AUC ->
                    "Of a real and a virtual window the forest holds the right one for virtual in"
                            + " %s of all pairs; for two halves of the real people it is %s, for"
                            + " noise %s.";
            case PREDICTIVE ->
                    "A predictor that learnt from virtual windows misses a real person's next"
                            + " sample by %s standard deviations; one that learnt from other real"
                            + " people by %s, from noise by %s.";
            case OUTSIDE ->
                    "%s of the virtual samples lie outside of what real people reached at the same"
                            + " place in the window; of other real people's %s.";
            case PRECISION ->
                    "%s of the virtual windows are like some real window; of other real people's"
                            + " windows %s, of noise %s.";
            case RECALL ->
                    "%s of the real windows are like some virtual window; among other real people's"
                            + " windows %s find their like, among noise %s.";
            case DENSITY ->
                    "A virtual window has %s times as many real neighbours as a real one should"
                            + " have; other real people's have %s times, noise %s times as many.";
            case COVERAGE ->
                    "%s of the real windows have a virtual one among their neighbours; other real"
                            + " people cover %s, noise %s.";
            case DIVERSITY ->
                    "Virtual windows differ from one another %s times as much as real ones; those"
                            + " of other real people %s times, noise %s times.";
            case CLOSEST ->
                    "A virtual window is %s times as far from its closest real one as noise is;"
                            + " other real people's %s times, and a copy would have 0.";
            case COPIES ->
                    "%s of the virtual windows are copies of a real window or nearly; of real"
                            + " people's windows %s are as near to another person's.";
            case LEARNT ->
                    "%s of the virtual windows lie nearer to the people that were learnt from than"
                            + " to as many others; half is wanted, copies would have all.";
            case TWINS ->
                    "%s of the virtual windows have a near-duplicate in another virtual recording;"
                            + " of the real windows %s have one in another real recording.";
            case REST ->
                    "At rest the virtual acceleration is %s m/s² off gravity, that of real people"
                            + " %s m/s²; without gravity it would be 9.81 m/s².";
            case TURNS ->
                    "Gravity turns in the virtual sensor as its gyroscope says with r = %s, in real"
                            + " ones with r = %s.";
            case RANGE ->
                    "%s of the virtual windows go beyond what a phone or watch can measure, of real"
                            + " ones %s.";
            default -> subject(kind) + "; two halves of the real people %s, real and noise %s.";
        };
    }

    private static String subject(MeasureKind kind) {
        return switch (kind) {
            case MMD -> "Real and virtual windows have a discrepancy of %s";
            case FRECHET -> "Real and virtual windows are a Fréchet distance of %s apart";
            case MARGINALS -> "Sample by sample, the densities of the values differ by %s of 2";
            case AUTOCORRELATION -> "The autocorrelations of a channel are %s apart";
            case SKEWNESS -> "The skewness of a channel differs by %s";
            case KURTOSIS -> "The kurtosis of a channel differs by %s";
            case SPECTRUM -> "The power spectra differ by a factor of e to the %s";
            case DOMINANT_FREQUENCY -> "The strongest frequencies are %s Hz apart";
            case SPECTRAL_ENTROPY -> "The entropies of the spectra are %s apart";
            case KOLMOGOROV_SMIRNOV -> "The distributions of a channel are up to %s apart";
            case WASSERSTEIN_ACC -> "Accelerations would have to move by %s m/s² to match";
            case WASSERSTEIN_GYR -> "Turning rates would have to move by %s rad/s to match";
            case CROSS_CHANNEL -> "The correlations between channels are %s apart";
            default -> kind.title() + " is %s";
        };
    }

    private static String share(double share) {
        return Double.isNaN(share)
                ? "an unknown share"
                : String.format(Locale.ROOT, share < 0.1 ? "%.1f %%" : "%.0f %%", 100 * share);
    }

    private static String decimal(double value) {
        if (Double.isNaN(value)) {
            return "unknown";
        }
        double size = Math.abs(value);
        String format = size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : size < 0.1 ? "%.3f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }
}
