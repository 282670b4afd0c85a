package kinescribe.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kinescribe.calibration.Calibration;
import kinescribe.calibration.CalibrationReport;
import kinescribe.calibration.ChannelPicture;
import kinescribe.calibration.ParameterEstimate;
import kinescribe.calibration.SensorCalibration;
import org.jspecify.annotations.Nullable;

/** Calibrations as JSON. */
final class CalibrationFacts {
    private static final String PARAMETERS = "parameters";

    private CalibrationFacts() {}

    static Map<String, Object> of(Calibration calibration) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("method", calibration.method().name().toLowerCase(Locale.ROOT));
        facts.put("fittedOn", List.copyOf(calibration.fittedOn().subjects()));
        facts.put("recordings", calibration.fittedOn().recordings());
        facts.put("samples", calibration.fittedOn().samples());
        facts.put("virtualSites", List.copyOf(calibration.fittedOn().sites().simulated()));
        facts.put("realSites", List.copyOf(calibration.fittedOn().sites().measured()));
        if (calibration instanceof SensorCalibration sensor) {
            facts.put("residualBefore", sensor.quality().before());
            facts.put("residualAfter", sensor.quality().after());
            facts.put("lowPassHz", sensor.quality().cutOffHz());
            facts.put(PARAMETERS, parameters(sensor));
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

    /**
     * Prints facts and a report, if there is one: one JSON object, or lines with tables below.
     *
     * @param calibration what the facts are of
     */
    static void print(
            Verb verb,
            Map<String, Object> facts,
            Calibration calibration,
            @Nullable CalibrationReport report,
            boolean json) {
        if (json) {
            if (report != null) {
                facts.put("report", of(report));
            }
            verb.print(facts, true);
            return;
        }
        facts.remove(PARAMETERS);
        facts.replaceAll(
                (name, value) ->
                        value instanceof Double number
                                ? String.format(Locale.ROOT, "%.4f", number)
                                : value instanceof List<?> list
                                        ? list.stream()
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(", "))
                                        : value);
        verb.print(facts, false);
        if (calibration instanceof SensorCalibration sensor) {
            CalibrationTable.lines(sensor).forEach(verb.out()::println);
        }
        if (report != null) {
            CalibrationTable.lines(report).forEach(verb.out()::println);
        }
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
