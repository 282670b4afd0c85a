package kinescribe.app.signals;

import java.util.Arrays;
import java.util.stream.IntStream;
import kinescribe.app.fx.Extent;

/**
 * The pairs of a signal as Bland and Altman (1986) draw them: the difference, simulated less
 * measured, over the mean of both.
 *
 * @param means to the right, in the signal's unit
 * @param differences upwards, as many
 */
@SuppressWarnings("ArrayRecordComponent") // owned, shared by reference, never written
record DifferenceDots(double[] means, double[] differences) {
    /** More dots would hide one another: our own choice. */
    private static final int MOST = 1500;

    /** The dots of a row, evenly thinned out where there are many. */
    static DifferenceDots of(AgreementRow row) {
        double[] simulated = row.signal().simulated();
        double[] measured = row.signal().measured();
        int[] known =
                IntStream.range(0, simulated.length)
                        .filter(i -> !Double.isNaN(simulated[i] - measured[i]))
                        .toArray();
        int every = (known.length + MOST - 1) / MOST;
        int[] kept =
                IntStream.range(0, known.length)
                        .filter(i -> i % Math.max(1, every) == 0)
                        .map(i -> known[i])
                        .toArray();
        return new DifferenceDots(
                Arrays.stream(kept).mapToDouble(i -> (simulated[i] + measured[i]) / 2).toArray(),
                Arrays.stream(kept).mapToDouble(i -> simulated[i] - measured[i]).toArray());
    }

    /** How far the dots reach to the right and to the left. */
    Extent across() {
        Extent extent = new Extent();
        extent.add(means);
        return extent;
    }

    /** How far the dots and the limits reach up and down. */
    Extent up(AgreementRow row) {
        Extent extent = new Extent();
        extent.add(differences);
        extent.add(row.agreement().lowerLimit());
        extent.add(row.agreement().upperLimit());
        return extent;
    }
}
