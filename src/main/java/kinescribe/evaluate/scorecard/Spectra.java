package kinescribe.evaluate.scorecard;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kinescribe.job.JobContext;
import kinescribe.math.Periodogram;
import kinescribe.math.SampleDistance;
import kinescribe.math.Statistics;

/**
 * How spectra differ from 0.2 to 15 Hz, as far as the rate reaches, means over channels: the root
 * of the mean squared difference of the logarithms of the mean power spectral densities (Gray and
 * Markel 1976), the Wasserstein distance between the windows' dominant frequencies, and the
 * difference of their mean spectral entropies.
 */
final class Spectra implements Comparison {
    private static final double FROM_HZ = 0.2;
    private static final double TO_HZ = 15;

    @Override
    public List<MeasureKind> kinds() {
        return List.of(
                MeasureKind.SPECTRUM, MeasureKind.DOMINANT_FREQUENCY, MeasureKind.SPECTRAL_ENTROPY);
    }

    @Override
    public Map<MeasureKind, Reading> compare(Draw draw, List<Item> candidate, JobContext context) {
        Shape shape = draw.shape();
        ChannelSpectra[] real = of(draw.reference(), shape, context);
        ChannelSpectra[] other = of(candidate, shape, context);
        return Map.of(
                MeasureKind.SPECTRUM,
                shape.overChannels(c -> logDistance(real[c].density, other[c].density)),
                MeasureKind.DOMINANT_FREQUENCY,
                shape.overChannels(
                        c ->
                                SampleDistance.between(real[c].dominantHz, other[c].dominantHz)
                                        .wasserstein()),
                MeasureKind.SPECTRAL_ENTROPY,
                shape.overChannels(c -> Math.abs(real[c].entropy - other[c].entropy)));
    }

    /** The root of the mean squared difference of logarithms, where both are above 0. */
    static double logDistance(double[] a, double[] b) {
        double sum = 0;
        int count = 0;
        for (int k = 0; k < a.length; k++) {
            if (a[k] > 0 && b[k] > 0) {
                double apart = Math.log(a[k] / b[k]);
                sum += apart * apart;
                count++;
            }
        }
        return count == 0 ? Double.NaN : Math.sqrt(sum / count);
    }

    private static ChannelSpectra[] of(List<Item> items, Shape shape, JobContext context) {
        ChannelSpectra[] spectra = new ChannelSpectra[shape.width()];
        for (int c = 0; c < spectra.length; c++) {
            double[] dominantHz = new double[items.size()];
            double[] entropies = new double[items.size()];
            double[] density = {};
            for (int i = 0; i < items.size(); i++) {
                context.checkCancelled();
                double[] series = items.get(i).channel(c, shape.width());
                Periodogram one = Periodogram.of(series, shape.rateHz());
                dominantHz[i] = one.dominantHz(FROM_HZ, TO_HZ);
                entropies[i] = one.entropy(FROM_HZ, TO_HZ);
                density = sum(density, band(one));
            }
            spectra[c] = new ChannelSpectra(density, dominantHz, Statistics.mean(entropies));
            for (int k = 0; k < density.length; k++) {
                density[k] /= items.size();
            }
        }
        return spectra;
    }

    private static double[] band(Periodogram one) {
        int from = (int) Math.ceil(FROM_HZ / one.stepHz());
        int to = (int) Math.min(one.density().length - 1, Math.floor(TO_HZ / one.stepHz()));
        return Arrays.copyOfRange(one.density(), from, to + 1);
    }

    private static double[] sum(double[] sum, double[] more) {
        for (int k = 0; k < sum.length; k++) {
            more[k] += sum[k];
        }
        return more;
    }

    private record ChannelSpectra(double[] density, double[] dominantHz, double entropy) {}
}
