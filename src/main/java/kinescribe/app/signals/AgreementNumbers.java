package kinescribe.app.signals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kinescribe.base.Counted;
import kinescribe.imu.compare.Agreement;
import kinescribe.imu.compare.ComparedSignal;
import kinescribe.imu.compare.FrameAlignment;
import kinescribe.imu.compare.SignalComparison;
import kinescribe.imu.compare.SpectralAgreement;
import org.jspecify.annotations.Nullable;

/**
 * How well both sides agree over a stretch, and how they were brought together.
 *
 * @param rows channels, then lengths of vectors
 * @param facts what was done first, in words
 */
record AgreementNumbers(List<AgreementRow> rows, String facts) {
    /** None, yet or at all. */
    static final AgreementNumbers NONE = new AgreementNumbers(List.of(), "");

    /** Upper end of the band whose coherence is told, hertz: most of human movement. Our own. */
    static final double COHERENCE_TO_HZ = 5;

    /**
     * The numbers of a comparison.
     *
     * @param shown names of the signals that are to be told
     */
    static AgreementNumbers of(SignalComparison comparison, Set<String> shown) {
        Map<String, SpectralAgreement> spectra =
                comparison.spectra().stream()
                        .collect(Collectors.toMap(SpectralAgreement::name, Function.identity()));
        Map<String, ComparedSignal> signals =
                comparison.signals().signals().stream()
                        .collect(Collectors.toMap(ComparedSignal::name, Function.identity()));
        List<AgreementRow> rows =
                Stream.concat(comparison.channels().stream(), comparison.norms().stream())
                        .filter(one -> shown.contains(one.name()))
                        .map(
                                one ->
                                        new AgreementRow(
                                                one,
                                                coherence(spectra.get(one.name())),
                                                Objects.requireNonNull(signals.get(one.name()))))
                        .toList();
        return new AgreementNumbers(rows, facts(comparison));
    }

    private static double coherence(@Nullable SpectralAgreement spectra) {
        return spectra == null
                ? Double.NaN
                : spectra.spectra()
                        .meanCoherence(SpectralAgreement.DISTANCE_FROM_HZ, COHERENCE_TO_HZ);
    }

    private static String facts(SignalComparison comparison) {
        List<String> facts = new ArrayList<>();
        int pairs = comparison.channels().stream().mapToInt(Agreement::pairs).max().orElse(0);
        facts.add(Counted.of(pairs, "pair") + " at " + rate(comparison.rateHz()) + " Hz");
        if (comparison.settings().drift()) {
            facts.add(
                    comparison.time().local().size() < 2
                            ? "too short to tell whether the clocks run apart"
                            : text(
                                    "clocks run apart by %.0f ppm (r %.2f)",
                                    comparison.time().driftPpm(), comparison.time().score()));
        }
        FrameAlignment frame = comparison.frame();
        if (frame != null) {
            facts.add(
                    text(
                            "frame turned by %.1f°: left over %.0f %%, was %.0f %%",
                            Math.toDegrees(frame.angleRad()),
                            100 * frame.residual(),
                            100 * frame.before()));
            if (!frame.isDetermined()) {
                facts.add("all vectors lie along one line, so the turn about it is open");
            }
        }
        return String.join(" · ", facts);
    }

    private static String rate(double hz) {
        return hz == Math.rint(hz) ? text("%.0f", hz) : text("%.2f", hz);
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
