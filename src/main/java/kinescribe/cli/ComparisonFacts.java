package kinescribe.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kinescribe.imu.compare.Agreement;
import kinescribe.imu.compare.Clock;
import kinescribe.imu.compare.FrameAlignment;
import kinescribe.imu.compare.QuantilePairs;
import kinescribe.imu.compare.SignalComparison;
import kinescribe.imu.compare.SpectralAgreement;

/** Comparisons as JSON. */
final class ComparisonFacts {
    private ComparisonFacts() {}

    /**
     * Shift, turn and agreement.
     *
     * @param clock what the shift is told by
     */
    static Map<String, Object> of(SignalComparison comparison, Clock clock) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("lagS", comparison.lagS());
        facts.put("clock", clock.name().toLowerCase(Locale.ROOT));
        facts.put("rateHz", comparison.rateHz());
        facts.put("samples", comparison.samples());
        if (comparison.settings().drift()) {
            facts.put("driftPpm", comparison.time().driftPpm());
            facts.put("driftStretches", comparison.time().local().size());
        }
        FrameAlignment frame = comparison.frame();
        if (frame != null) {
            facts.put("rotation", rotation(frame));
        }
        if (comparison.settings().cutOffHz() < Double.POSITIVE_INFINITY) {
            facts.put("lowPassHz", comparison.settings().cutOffHz());
        }
        facts.put("channels", agreements(comparison.channels()));
        facts.put("norms", agreements(comparison.norms()));
        return facts;
    }

    /**
     * Coherence in bands by signal.
     *
     * @param whole whether every frequency is wanted, too
     */
    static Map<String, Object> spectra(SignalComparison comparison, boolean whole) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (SpectralAgreement signal : comparison.spectra()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("bands", signal.bands());
            one.put("logDistance", signal.logDistance());
            one.put("segments", signal.spectra().segments());
            if (whole) {
                one.put("frequencyHz", signal.spectra().frequencyHz());
                one.put("simulated", signal.spectra().x());
                one.put("real", signal.spectra().y());
                one.put("coherence", signal.spectra().coherence());
            }
            facts.put(signal.name(), one);
        }
        return facts;
    }

    /** So many quantiles of both sides by signal. */
    static Map<String, Object> quantiles(SignalComparison comparison, int points) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (QuantilePairs signal : comparison.quantiles(points)) {
            facts.put(
                    signal.name(),
                    Map.of("simulated", signal.simulated(), "real", signal.measured()));
        }
        return facts;
    }

    private static Map<String, Object> rotation(FrameAlignment frame) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("angleDeg", Math.toDegrees(frame.angleRad()));
        facts.put("axis", List.of(frame.axis().x(), frame.axis().y(), frame.axis().z()));
        facts.put("residual", frame.residual());
        facts.put("residualBefore", frame.before());
        facts.put("determined", frame.isDetermined());
        return facts;
    }

    private static Map<String, Object> agreements(List<Agreement> all) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (Agreement one : all) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("rmse", one.rmse());
            values.put("r", one.r());
            values.put("nrmse", one.nrmse());
            values.put("bias", one.bias());
            values.put("limits", List.of(one.lowerLimit(), one.upperLimit()));
            facts.put(one.name(), values);
        }
        return facts;
    }
}
