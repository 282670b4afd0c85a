package kinescribe.evaluate.scorecard;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A figure over several draws of people.
 *
 * @param mean the mean over the draws; NaN where no draw had one
 * @param sd the standard deviation over the draws with n − 1; 0 for one draw
 * @param interval 95 %: low, high
 * @param draws how many draws had a figure
 * @param parts means of what the figure is made of, such as those of each channel
 */
public record Estimate(
        double mean, double sd, List<Double> interval, int draws, SortedMap<String, Double> parts) {
    /** Of the standard normal distribution, 97.5 %. */
    private static final double QUANTILE = 1.96;

    /**
     * The estimate from readings of several draws. Each draw took half of the people without
     * replacement; the variance of such halves estimates the variance of the figure itself, as the
     * factor (n − d)/d of the delete-d jackknife is 1 for d = n/2 (Shao and Wu 1989). The interval
     * is the mean ± 1.96 standard deviations, within the values that can be.
     */
    static Estimate of(List<Reading> readings, Scale scale) {
        double[] values = present(readings.stream().map(Reading::value));
        SortedMap<String, Double> parts = new TreeMap<>();
        readings.stream()
                .flatMap(r -> r.parts().keySet().stream())
                .distinct()
                .forEach(p -> parts.put(p, mean(present(readings.stream().map(r -> r.part(p))))));
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        double sd = values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1));
        return new Estimate(
                mean,
                sd,
                List.of(scale.bounded(mean - QUANTILE * sd), scale.bounded(mean + QUANTILE * sd)),
                values.length,
                parts);
    }

    /** A figure that follows from a definition. */
    static Estimate exact(double value) {
        return new Estimate(value, 0, List.of(value, value), 0, new TreeMap<>());
    }

    /** A part's mean; NaN where there is none. */
    public double part(String name) {
        return parts.getOrDefault(name, Double.NaN);
    }

    Estimate with(String name, double part) {
        SortedMap<String, Double> more = new TreeMap<>(parts);
        more.put(name, part);
        return new Estimate(mean, sd, interval, draws, more);
    }

    private static double[] present(Stream<Double> values) {
        return values.mapToDouble(Double::doubleValue).filter(v -> !Double.isNaN(v)).toArray();
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.length == 0 ? Double.NaN : sum / values.length;
    }
}
