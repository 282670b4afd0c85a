package kinescribe.app.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kinescribe.base.Counted;
import kinescribe.base.Provenance;
import kinescribe.calibration.FittedOn;
import kinescribe.calibration.ParameterEstimate;
import kinescribe.calibration.SensorCalibration;

/** How a calibration came about, in lines of text. */
final class CalibrationDetails {
    private CalibrationDetails() {}

    /** One fact a line. */
    static List<String> of(CalibrationRow row) {
        Provenance how = row.entry().provenance();
        FittedOn on = row.entry().value().fittedOn();
        Map<String, String> parameters = how.parameters();
        List<String> lines = new ArrayList<>();
        lines.add("Method: " + row.method());
        lines.add(
                "Fitted on: "
                        + String.join(", ", on.subjects())
                        + " ("
                        + Counted.of(on.recordings(), "recording")
                        + ", "
                        + Counted.of(on.samples(), "sample")
                        + ")");
        String test = parameters.getOrDefault("testSubjects", "");
        if (!test.isEmpty()) {
            lines.add("Kept for the test: " + String.join(", ", test.lines().toList()));
        }
        if (Boolean.parseBoolean(parameters.get("sharedOnly"))
                && !MethodWords.needsPairs(row.entry().value().method())) {
            lines.add("Only activities that both sides have");
        }
        if (Boolean.parseBoolean(parameters.get("perActivity"))) {
            lines.add("A map for each activity");
        }
        if (row.isImported()) {
            lines.add("Read from: " + parameters.get("file"));
        } else {
            lines.add(
                    "Made from: "
                            + Counted.of(how.inputs().size(), "input")
                            + (row.outOfDate() ? ", some of them changed since" : ""));
        }
        if (row.entry().value() instanceof SensorCalibration sensor) {
            lines.add(
                    text(
                            "Left over: %.0f %% of the signal, was %.0f %%",
                            100 * sensor.quality().after(), 100 * sensor.quality().before()));
            sensor.estimates().stream()
                    .filter(estimate -> !estimate.isHeld())
                    .forEach(estimate -> lines.add(line(estimate)));
        }
        lines.add("Revision: " + row.entry().revision() + " by " + how.version());
        return List.copyOf(lines);
    }

    private static String line(ParameterEstimate estimate) {
        return text(
                "%s: %.4g %s [%.4g, %.4g]%s",
                estimate.name(),
                estimate.value(),
                estimate.unit(),
                estimate.confidenceLower(),
                estimate.confidenceUpper(),
                estimate.atBound() ? ", at its bound" : "");
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
