package kinescribe.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kinescribe.calibration.Calibration;
import kinescribe.calibration.CalibrationReport;
import kinescribe.calibration.ParameterEstimate;
import kinescribe.calibration.SensorCalibration;

/** Calibrations as JSON. */
final class CalibrationFacts {
    private CalibrationFacts() {}

    static Map<String, Object> of(Calibration calibration) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("method", calibration.method().name().toLowerCase(Locale.ROOT));
        facts.put("fittedOn", List.copyOf(calibration.fittedOn().subjects()));
        facts.put("recordings", calibration.fittedOn().recordings());
        facts.put("samples", calibration.fittedOn().samples());
        if (calibration instanceof SensorCalibration sensor) {
            facts.put("residualBefore", sensor.quality().before());
            facts.put("residualAfter", sensor.quality().after());
            facts.put("lowPassHz", sensor.quality().cutOffHz());
            facts.put("parameters", parameters(sensor));
        }
        return facts;
    }

    static Map<String, Object> of(CalibrationReport report) {
        Map<String, Object> channels = new LinkedHashMap<>();
        for (CalibrationReport.Change change : report.channels()) {
            channels.put(
                    change.channel().columnName(),
                    Map.of("before", of(change.before()), "after", of(change.after())));
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("audience", report.audience().label());
        facts.put("subjects", List.copyOf(report.subjects()));
        facts.put("pairs", report.pairs());
        facts.put("channels", channels);
        return facts;
    }

    private static Map<String, Object> of(CalibrationReport.Distance distance) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("rmse", distance.rmse());
        facts.put("r", distance.r());
        facts.put("ks", distance.kolmogorovSmirnov());
        facts.put("wasserstein", distance.wasserstein());
        facts.put("spectrum", distance.spectrum());
        return facts;
    }

    private static List<Map<String, Object>> parameters(SensorCalibration sensor) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (ParameterEstimate estimate : sensor.estimates()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", estimate.name());
            one.put("unit", estimate.unit());
            one.put("value", estimate.value());
            one.put("confidence", List.of(estimate.confidenceLower(), estimate.confidenceUpper()));
            one.put("atBound", estimate.atBound());
            all.add(one);
        }
        return all;
    }
}
