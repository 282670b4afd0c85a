package kinescribe.format.imu;

import java.util.List;
import kinescribe.base.KinescribeException;

/** The samples of several sites that recorded together, converted to SI units. */
final class Session {
    private final List<SiteColumns> sites;
    private final SampleSeries series;
    private final double[] sample;

    Session(List<SiteColumns> sites) {
        this.sites = List.copyOf(sites);
        this.sample = new double[sites.stream().mapToInt(s -> s.channels().size()).sum()];
        this.series = new SampleSeries(sample.length);
    }

    /**
     * Adds a row; cells without a value are missing.
     *
     * @param label the activity, empty where there is none
     */
    void add(double timeS, TextRow row, String label) throws KinescribeException {
        int k = 0;
        for (SiteColumns site : sites) {
            for (int c = 0; c < site.columns().length; c++) {
                sample[k++] = row.numberOrNan(site.columns()[c]) * site.factors()[c];
            }
        }
        series.add(timeS, sample, label);
    }

    /** Adds the row of a matrix {@code [rows × width]}. */
    void add(double timeS, double[] matrix, int width, int row, String label) {
        int k = 0;
        for (SiteColumns site : sites) {
            for (int c = 0; c < site.columns().length; c++) {
                sample[k++] = matrix[row * width + site.columns()[c]] * site.factors()[c];
            }
        }
        series.add(timeS, sample, label);
    }

    /** Adds every row of a matrix {@code [rows × width]}, the first at 0 s. */
    void addAll(double[] matrix, int width, double rateHz, String label) {
        for (int row = 0; row < matrix.length / width; row++) {
            add(row / rateHz, matrix, width, row, label);
        }
    }

    /**
     * Hands over the recordings, one for each site that has values.
     *
     * @param nominalRateHz the rate that the data set states
     * @throws KinescribeException if there are fewer than two samples or the times make no rate
     */
    void finish(
            Reading reading, String subject, String trial, double nominalRateHz, String fileName)
            throws KinescribeException {
        reading.add(series.recordings(subject, trial, sites, nominalRateHz, fileName));
        reading.counted(series.duplicates(), series.backwards());
    }
}
