package kinescribe.format.imu;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.LabelLevel;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;

/**
 * Samples as they come from a file, made into a recording: time strictly increasing, samples of one
 * instant averaged, runs of one label made spans.
 */
public final class SampleSeries {
    // Rates within this share of a whole number are taken as whole; our own choice.
    private static final double RATE_ROUNDING = 0.005;
    // Stamps in whole milliseconds step by 15 or 16 at 64 Hz; our own choice.
    private static final double RATE_TOLERANCE = 0.1;
    // Up to here (in Unix time the year 2096) a double tells microseconds apart.
    private static final double LATEST_S = 4e9;
    private static final double GREATEST_RATE_HZ = 1e5;
    private static final double LEAST_RATE_HZ = 1e-3;

    private final int width;
    private double[] timeS = new double[16];
    private double[] values;
    private final List<String> labels = new ArrayList<>();
    private final Map<String, List<String>> levels = new LinkedHashMap<>();
    private int size;
    private int atThisInstant = 1;
    private int duplicates;
    private int backwards;

    /**
     * @param width how many values a sample has
     */
    public SampleSeries(int width) {
        this.width = width;
        this.values = new double[timeS.length * width];
    }

    /** Adds a sample; one at the last instant is averaged into it, one before it is dropped. */
    public void add(double time, double[] sample, String label) {
        add(time, sample, label, Map.of());
    }

    /**
     * As {@link #add(double, double[], String)}.
     *
     * @param more what it is labelled at further levels, by their names; the same for all samples
     */
    void add(double time, double[] sample, String label, Map<String, String> more) {
        if (size > 0 && time < timeS[size - 1]) {
            backwards++;
            return;
        }
        if (size > 0 && time == timeS[size - 1]) {
            duplicates++;
            atThisInstant++;
            int row = (size - 1) * width;
            for (int c = 0; c < width; c++) {
                values[row + c] += (sample[c] - values[row + c]) / atThisInstant;
            }
            return;
        }
        if (size == timeS.length) {
            timeS = Arrays.copyOf(timeS, 2 * size);
            values = Arrays.copyOf(values, 2 * size * width);
        }
        timeS[size] = time;
        System.arraycopy(sample, 0, values, size * width, width);
        labels.add(label);
        more.forEach((name, own) -> levels.computeIfAbsent(name, n -> new ArrayList<>()).add(own));
        size++;
        atThisInstant = 1;
    }

    /** Samples that shared an instant with the one before and were averaged with it. */
    public int duplicates() {
        return duplicates;
    }

    /** Samples that came before the one above them and were dropped. */
    public int backwards() {
        return backwards;
    }

    /**
     * The recording; its rate is one over the median step, whole where it is nearly so.
     *
     * @throws KinescribeException if there are fewer than two samples or the times make no rate
     */
    public Recording recording(Recording.Source source, List<ImuChannel> channels, String fileName)
            throws KinescribeException {
        double[] time = times(fileName);
        double step = medianStep(time);
        return new Recording(
                source,
                rounded(1 / step),
                channels,
                time,
                Arrays.copyOf(values, size * width),
                spans(labels, time, step),
                levels.entrySet().stream()
                        .map(l -> new LabelLevel(l.getKey(), spans(l.getValue(), time, step)))
                        .toList());
    }

    /**
     * The recordings of several sites that were sampled together; they share times and labels. A
     * site without a single value gives none.
     *
     * @param sites what the columns are, site after site
     * @param nominalRateHz the rate that the data set states, taken where the times are within a
     *     tenth of it
     * @throws KinescribeException as {@link #recording}
     */
    List<Recording> recordings(
            String subject,
            String trial,
            List<SiteColumns> sites,
            double nominalRateHz,
            String fileName)
            throws KinescribeException {
        double[] time = times(fileName);
        double step = medianStep(time);
        boolean nominal = Math.abs(step * nominalRateHz - 1) <= RATE_TOLERANCE;
        double rateHz = nominal ? nominalRateHz : rounded(1 / step);
        List<LabelSpan> spans = spans(labels, time, 1 / rateHz);
        List<Recording> recordings = new ArrayList<>();
        int column = 0;
        for (SiteColumns site : sites) {
            int own = site.channels().size();
            double[] samples = new double[size * own];
            boolean any = false;
            for (int i = 0; i < samples.length; i++) {
                samples[i] = values[i / own * width + column + i % own];
                any |= !Double.isNaN(samples[i]);
            }
            column += own;
            if (any) {
                recordings.add(
                        new Recording(
                                new Recording.Source(subject, trial, site.site(), Origin.REAL),
                                rateHz,
                                site.channels(),
                                time,
                                samples,
                                spans));
            }
        }
        return recordings;
    }

    private double[] times(String fileName) throws KinescribeException {
        if (size < 2) {
            throw new KinescribeException(
                    fileName
                            + " has "
                            + Counted.of(size, "sample")
                            + "; a recording needs two or more.",
                    "Leave the file out, or export it again.");
        }
        double[] time = Arrays.copyOf(timeS, size);
        double step = medianStep(time);
        if (Math.abs(time[0]) > LATEST_S
                || time[size - 1] > LATEST_S
                || step * GREATEST_RATE_HZ < 1
                || step * LEAST_RATE_HZ > 1) {
            throw new KinescribeException(
                    String.format(
                            Locale.ROOT,
                            "%s has times from %.6g s to %.6g s, %.3g s apart, which is no"
                                    + " recording.",
                            fileName,
                            time[0],
                            time[size - 1],
                            step),
                    "Check the time column and its unit.");
        }
        return time;
    }

    /** What was done to the samples of a place, or nothing. */
    static List<Notice> notices(String where, int averaged, int dropped) {
        List<Notice> notices = new ArrayList<>();
        if (averaged > 0) {
            notices.add(
                    Notice.info(
                            String.format(
                                    Locale.ROOT,
                                    "%s: %s with the time of the sample before, averaged with it.",
                                    where,
                                    Counted.of(averaged, "sample"))));
        }
        if (dropped > 0) {
            notices.add(
                    Notice.warning(
                            String.format(
                                    Locale.ROOT,
                                    "%s: %s that went back in time, dropped.",
                                    where,
                                    Counted.of(dropped, "sample"))));
        }
        return notices;
    }

    private List<LabelSpan> spans(List<String> labels, double[] time, double step) {
        List<LabelSpan> spans = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= size; i++) {
            if (i == size || !labels.get(i).equals(labels.get(start))) {
                if (!labels.get(start).isEmpty()) {
                    double end = i == size ? time[size - 1] + step : time[i];
                    spans.add(new LabelSpan(time[start], end, labels.get(start)));
                }
                start = i;
            }
        }
        return spans;
    }

    private static double medianStep(double[] time) {
        double[] steps = new double[time.length - 1];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = time[i + 1] - time[i];
        }
        Arrays.sort(steps);
        return steps[steps.length / 2];
    }

    private static double rounded(double rate) {
        double whole = Math.rint(rate);
        return whole >= 1 && Math.abs(rate - whole) <= RATE_ROUNDING * rate ? whole : rate;
    }
}
