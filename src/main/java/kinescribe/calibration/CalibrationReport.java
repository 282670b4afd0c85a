package kinescribe.calibration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import kinescribe.base.KinescribeException;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Recording;
import kinescribe.imu.compare.Agreement;
import kinescribe.imu.compare.ComparisonSettings;
import kinescribe.imu.compare.SignalComparison;
import kinescribe.job.JobContext;
import kinescribe.math.Statistics;

/**
 * What a calibration changes: how far simulated signals are from measured ones before and after.
 *
 * @param audience on whom that was found
 * @param subjects the measured people it was found on
 * @param fittedOn what the calibration was fitted on
 * @param pairs how many simulated recordings are of the same motion as a measured one
 * @param channels the change of each channel
 * @param gravity what accelerometers show at rest
 */
public record CalibrationReport(
        Audience audience,
        SortedSet<String> subjects,
        FittedOn fittedOn,
        int pairs,
        List<Change> channels,
        Gravity gravity) {
    /** On whom a calibration is judged. */
    public enum Audience {
        /** People the calibration has not seen. */
        OTHERS("on other people"),
        /** The very people it was fitted on, whom it flatters. */
        FITTED("on the people it was fitted on");

        private final String label;

        Audience(String label) {
            this.label = label;
        }

        /** What to show people. */
        public String label() {
            return label;
        }
    }

    /**
     * The change of one channel.
     *
     * @param channel which
     * @param before before the calibration
     * @param after after it
     * @param picture what to draw of it, and the measured side
     */
    public record Change(
            ImuChannel channel, Distance before, Distance after, ChannelPicture picture) {
        /** Whether the distributions came nearer, by their Wasserstein distance. */
        public Verdict distribution() {
            return Verdict.ofDistance(before.wasserstein(), after.wasserstein());
        }

        /** Whether the spectra came nearer. */
        public Verdict spectrum() {
            return Verdict.ofDistance(before.spectrum(), after.spectrum());
        }

        /** Whether pairs of the same motion correlate better; unknown without pairs. */
        public Verdict correlation() {
            return Verdict.ofCorrelation(before.r(), after.r());
        }
    }

    /**
     * What accelerometers show at rest.
     *
     * @param measured on the measured side
     * @param before on the simulated side
     * @param after on the simulated side, calibrated
     */
    public record Gravity(GravityCheck measured, GravityCheck before, GravityCheck after) {}

    /**
     * How far a simulated channel is from the measured one.
     *
     * @param rmse root mean squared difference over pairs of recordings of the same motion, after
     *     the best shift in time; NaN without pairs
     * @param r the mean of their correlations; NaN without pairs
     * @param kolmogorovSmirnov distance of the distributions of all samples, see {@link
     *     kinescribe.math.SampleDistance}
     * @param wasserstein the first Wasserstein distance of the same, channel's unit
     * @param spectrum distance of the log power spectra, see {@link
     *     kinescribe.math.Welch.Spectra#logDistance}
     */
    public record Distance(
            double rmse, double r, double kolmogorovSmirnov, double wasserstein, double spectrum) {}

    public CalibrationReport {
        subjects = Collections.unmodifiableSortedSet(new TreeSet<>(subjects));
        channels = List.copyOf(channels);
    }

    /**
     * Judges a calibration. Recordings of the same subject, trial and site are compared pair by
     * pair, all together as distributions.
     *
     * @param audience on whom; it has to be true
     * @throws KinescribeException if the audience is not what it is said to be, a side is empty or
     *     a recording lacks a channel
     */
    public static CalibrationReport of(
            Calibration calibration,
            List<Recording> simulated,
            List<Recording> measured,
            Audience audience,
            JobContext context)
            throws KinescribeException {
        List<Recording> calibrated = new ArrayList<>();
        for (Recording recording : simulated) {
            context.checkCancelled();
            calibrated.add(calibration.apply(recording));
        }
        return of(calibration, simulated, calibrated, measured, audience, context);
    }

    /**
     * Judges a calibration by recordings that were calibrated elsewhere, such as simulated anew at
     * the place that a sensor's fit found.
     *
     * @param calibrated the simulated recordings, calibrated, in the same order
     * @throws KinescribeException as {@link #of(Calibration, List, List, Audience, JobContext)}
     */
    public static CalibrationReport of(
            Calibration calibration,
            List<Recording> simulated,
            List<Recording> calibrated,
            List<Recording> measured,
            Audience audience,
            JobContext context)
            throws KinescribeException {
        SortedSet<String> subjects = new TreeSet<>();
        measured.forEach(r -> subjects.add(r.source().subject()));
        requireAudience(calibration, subjects, audience);
        if (simulated.isEmpty() || measured.isEmpty()) {
            throw new KinescribeException(
                    "There is nothing to judge the calibration on.",
                    "Choose simulated recordings and measured ones of other people.");
        }
        List<ImuChannel> channels = calibration.channels();
        PooledSignals target = PooledSignals.of(measured, channels);
        PooledSignals source = PooledSignals.of(simulated, channels);
        PooledSignals mapped = PooledSignals.of(calibrated, channels);
        List<SignalComparison> pairsBefore = compared(simulated, measured, context);
        List<SignalComparison> pairsAfter = compared(calibrated, measured, context);
        List<Change> changes = new ArrayList<>();
        for (ImuChannel channel : channels) {
            context.checkCancelled();
            context.progress(changes.size(), channels.size());
            changes.add(
                    new Change(
                            channel,
                            distance(source, target, channel, pairsBefore),
                            distance(mapped, target, channel, pairsAfter),
                            PooledSignals.picture(source, mapped, target, channel)));
        }
        return new CalibrationReport(
                audience,
                subjects,
                calibration.fittedOn(),
                pairsBefore.size(),
                changes,
                new Gravity(
                        GravityCheck.of(measured),
                        GravityCheck.of(simulated),
                        GravityCheck.of(calibrated)));
    }

    private static void requireAudience(
            Calibration calibration, SortedSet<String> subjects, Audience audience)
            throws KinescribeException {
        SortedSet<String> seen = new TreeSet<>(subjects);
        seen.retainAll(calibration.fittedOn().subjects());
        if (audience == Audience.OTHERS && !seen.isEmpty()) {
            throw new KinescribeException(
                    "The calibration was fitted on "
                            + String.join(", ", seen)
                            + ", so it cannot be judged on them as on others.",
                    "Judge it on other people, or say that these are the people it was fitted"
                            + " on.");
        }
        if (audience == Audience.FITTED && seen.size() < subjects.size()) {
            subjects.removeAll(seen);
            throw new KinescribeException(
                    "The calibration was not fitted on " + String.join(", ", subjects) + ".",
                    "Judge it on these apart from the people it was fitted on.");
        }
    }

    private static List<SignalComparison> compared(
            List<Recording> simulated, List<Recording> measured, JobContext context)
            throws KinescribeException {
        List<SignalComparison> pairs = new ArrayList<>();
        for (RecordingPair pair : RecordingPair.match(simulated, measured)) {
            pairs.add(
                    SignalComparison.of(
                            pair.simulated(),
                            pair.measured(),
                            ComparisonSettings.STANDARD,
                            context));
        }
        return pairs;
    }

    private static Distance distance(
            PooledSignals source,
            PooledSignals target,
            ImuChannel channel,
            List<SignalComparison> pairs) {
        List<Agreement> agreements =
                pairs.stream()
                        .flatMap(pair -> pair.channels().stream())
                        .filter(a -> a.name().equals(channel.columnName()))
                        .toList();
        return source.distance(target, channel, rmse(agreements), r(agreements));
    }

    private static double rmse(List<Agreement> agreements) {
        double squares = 0;
        long count = 0;
        for (Agreement one : agreements) {
            if (one.pairs() > 0) {
                squares += one.rmse() * one.rmse() * one.pairs();
                count += one.pairs();
            }
        }
        return count == 0 ? Double.NaN : Math.sqrt(squares / count);
    }

    private static double r(List<Agreement> agreements) {
        return Statistics.mean(agreements.stream().mapToDouble(Agreement::r).toArray());
    }
}
