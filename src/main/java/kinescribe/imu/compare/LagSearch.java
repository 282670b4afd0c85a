package kinescribe.imu.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kinescribe.job.JobContext;
import kinescribe.math.CrossCorrelation;
import kinescribe.math.RobustLine;

/**
 * Finds by how much the measured side of a pair comes later. The shift maximises the mean over
 * columns of Pearson's correlation (normalised cross-correlation): first among whole samples, then
 * between them by golden sections on a spline of the measured side. It is looked for around equal
 * times and, where the sides begin at different times, around equal starts. A clock's drift is the
 * straight line through the best shifts of single stretches, fitted robustly.
 */
final class LagSearch {
    /** Two correlations closer than this are equal; the smaller shift is then kept. */
    private static final double EQUAL = 1e-9;

    /** Golden sections to a 1e-6th of a sample: 2 · 0.618^30. */
    private static final int SECTIONS = 30;

    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    /** Length of a stretch for the drift, seconds: our own choice. */
    private static final double STRETCH_S = 8;

    /** How far a stretch's shift may be from the whole's, seconds: our own choice. */
    private static final double LOCAL_LAG_S = 0.5;

    /** Stretches that correlate worse say nothing about the clock: our own choice. */
    private static final double LEAST_SCORE = 0.5;

    /** Fewer stretches make no line: our own choice. */
    private static final int LEAST_STRETCHES = 5;

    private static final double PPM = 1e6;

    private final SignalPair pair;
    private final JobContext context;

    LagSearch(SignalPair pair, JobContext context) {
        this.pair = pair;
        this.context = context;
    }

    TimeAlignment find(ComparisonSettings settings) {
        int shorter =
                Math.min(
                        pair.simulatedEnd() - pair.simulatedStart(),
                        pair.measuredEnd() - pair.measuredStart());
        int leastPairs = Math.max(2, (shorter + 1) / 2);
        int maxLag = (int) Math.round(settings.maxLagS() * pair.rateHz());
        int starts = pair.measuredStart() - pair.simulatedStart();
        int whole = best(pair.simulated(), pair.measured(), maxLag, starts, leastPairs);
        int centre = Math.abs(whole) <= maxLag ? 0 : starts;
        double lag = refined(0, pair.simulatedEnd(), whole, centre - maxLag, centre + maxLag);
        double score = pair.score(0, pair.simulatedEnd(), lag);
        List<TimeAlignment.LocalLag> local = settings.drift() ? local(lag) : List.of();
        if (local.size() < LEAST_STRETCHES) {
            return new TimeAlignment(
                    lag / pair.rateHz(), 0, TimeAlignment.Source.FOUND, score, local);
        }
        RobustLine line =
                RobustLine.through(
                        local.stream().mapToDouble(TimeAlignment.LocalLag::timeS).toArray(),
                        local.stream().mapToDouble(TimeAlignment.LocalLag::lagS).toArray());
        return new TimeAlignment(
                line.intercept(), line.slope() * PPM, TimeAlignment.Source.FOUND, score, local);
    }

    /** The best whole shift in samples, up to {@code near} from none or from that of the starts. */
    private int best(double[][] x, double[][] y, int near, int starts, int leastPairs) {
        int maxLag = near + Math.abs(starts);
        double[] scores = new double[2 * maxLag + 1];
        boolean[] possible = new boolean[scores.length];
        for (int c = 0; c < x.length; c++) {
            context.checkCancelled();
            double[] atLags = CrossCorrelation.atLags(x[c], y[c], maxLag, leastPairs);
            for (int k = 0; k < scores.length; k++) {
                possible[k] |= !Double.isNaN(atLags[k]);
                scores[k] += Double.isNaN(atLags[k]) ? 0 : atLags[k] / x.length;
            }
        }
        int best = 0;
        double bestScore = possible[maxLag] ? scores[maxLag] : -1;
        for (int step = 1; step <= maxLag; step++) {
            for (int lag : new int[] {step, -step}) {
                boolean wanted = Math.abs(lag) <= near || Math.abs(lag - starts) <= near;
                if (wanted && possible[lag + maxLag] && scores[lag + maxLag] > bestScore + EQUAL) {
                    best = lag;
                    bestScore = scores[lag + maxLag];
                }
            }
        }
        return best;
    }

    /** The best shift within a sample of a whole one, by golden sections (Kiefer 1953). */
    private double refined(int from, int count, int whole, int least, int most) {
        double low = Math.max(least, whole - 1);
        double high = Math.min(most, whole + 1);
        double left = high - GOLDEN * (high - low);
        double right = low + GOLDEN * (high - low);
        double leftScore = pair.score(from, count, left);
        double rightScore = pair.score(from, count, right);
        for (int i = 0; i < SECTIONS && high > low; i++) {
            context.checkCancelled();
            if (leftScore >= rightScore) {
                high = right;
                right = left;
                rightScore = leftScore;
                left = high - GOLDEN * (high - low);
                leftScore = pair.score(from, count, left);
            } else {
                low = left;
                left = right;
                leftScore = rightScore;
                right = low + GOLDEN * (high - low);
                rightScore = pair.score(from, count, right);
            }
        }
        double between = (low + high) / 2;
        double gain = pair.score(from, count, between) - pair.score(from, count, whole);
        return gain > EQUAL ? between : whole;
    }

    private List<TimeAlignment.LocalLag> local(double lag) {
        int count = (int) Math.round(STRETCH_S * pair.rateHz());
        int reach = (int) Math.round(LOCAL_LAG_S * pair.rateHz());
        int middle = (int) Math.rint(lag);
        double[][] y = pair.measured();
        List<TimeAlignment.LocalLag> local = new ArrayList<>();
        for (int from = pair.simulatedStart();
                from + count <= pair.simulatedEnd();
                from += count / 2) {
            int start = from + middle - reach;
            int end = from + middle + count + reach;
            if (start < 0 || end > pair.measuredEnd()) {
                continue;
            }
            double[][] a = slices(pair.simulated(), from, from + count);
            double[][] b = slices(y, start, end);
            // Slices begin "reach" before the middle shift; only shifts 0 … 2 reach are whole.
            int best = best(a, b, 2 * reach, 0, count / 2) - reach + middle;
            double own = refined(from, count, best, best - 1, best + 1);
            double score = pair.score(from, count, own);
            boolean inside = Math.abs(own - middle) < reach;
            if (inside && score >= LEAST_SCORE) {
                double timeS = pair.timeS(from + count / 2);
                local.add(new TimeAlignment.LocalLag(timeS, own / pair.rateHz(), score));
            }
        }
        return local;
    }

    private static double[][] slices(double[][] columns, int from, int to) {
        double[][] slices = new double[columns.length][];
        for (int c = 0; c < columns.length; c++) {
            slices[c] = Arrays.copyOfRange(columns[c], from, to);
        }
        return slices;
    }
}
