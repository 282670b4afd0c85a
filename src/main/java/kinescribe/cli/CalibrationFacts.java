package kinescribe.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kinescribe.calibration.Calibration;
import kinescribe.calibration.CalibrationReport;
import kinescribe.calibration.ChannelPicture;
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
                    Map.of(
                            "before",
                            of(change.before(), change.picture().simulated()),
                            "after",
                            of(change.after(), change.picture().calibrated()),
                            "measured",
                            of(change.picture().measured())));
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("audience", report.audience().label());
        facts.put("subjects", List.copyOf(report.subjects()));
        facts.put("pairs", report.pairs());
        facts.put("channels", channels);
        facts.put("gravity", gravity(report.gravity()));
        return facts;
    }

    /** Prints facts and a report: one JSON object, or lines with a table below. */
    static void print(
            Verb verb, Map<String, Object> facts, CalibrationReport report, boolean json) {
        if (json) {
            facts.put("report", of(report));
            verb.print(facts, true);
            return;
        }
        verb.print(facts, false);
        CalibrationTable.lines(report).forEach(verb.out()::println);
    }

    private static Map<String, Object> of(ChannelPicture.Side side) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("mean", side.mean());
        facts.put("sd", side.sd());
        return facts;
    }

    private static Map<String, Object> of(
            CalibrationReport.Distance distance, ChannelPicture.Side side) {
        Map<String, Object> facts = of(side);
        facts.put("rmse", distance.rmse());
        facts.put("r", distance.r());
        facts.put("ks", distance.kolmogorovSmirnov());
        facts.put("wasserstein", distance.wasserstein());
        facts.put("spectrum", distance.spectrum());
        return facts;
    }

    private static Map<String, Object> gravity(CalibrationReport.Gravity gravity) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("measured", gravity.measured().meanMps2());
        facts.put("before", gravity.before().meanMps2());
        facts.put("after", gravity.after().meanMps2());
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
