package kinescribe.calibration;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kinescribe.base.KinescribeException;
import kinescribe.format.SharedData;
import kinescribe.imu.compare.Agreement;
import kinescribe.imu.compare.ComparisonSettings;
import kinescribe.imu.compare.SignalComparison;

/**
 * Simulated against measured sensors, one JSON line a figure. Needs the recordings beside the
 * project.
 */
public final class ValidationReport {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Consumer<String> out;

    private ValidationReport(Consumer<String> out) {
        this.out = out;
    }

    /** Measures and hands over each line. */
    public static void write(Consumer<String> out) throws KinescribeException, IOException {
        ValidationReport report = new ValidationReport(out);
        report.broad();
        report.legSwing("thigh", LegSwing.read(folder(), 0, "Upper_Leg"));
        report.legSwing("shank", LegSwing.read(folder(), 2, "Lower_Leg"));
        List<UtdWrist> wrists = UtdWrist.all();
        ComparisonSettings settings = ComparisonSettings.STANDARD;
        report.line(
                Map.of("data", "UTD-MHAD wrist", "trials", String.valueOf(wrists.size())),
                "median r of |acc|",
                UtdWrist.median(wrists, settings.withGivenLagS(0.0)));
        report.line(
                Map.of("data", "UTD-MHAD wrist", "maxLagS", "0.2"),
                "median r of |acc|",
                UtdWrist.median(wrists, settings.withMaxLagS(0.2)));
    }

    private static Path folder() {
        return SharedData.folder("imu/imusim_leg_swing");
    }

    private void broad() throws KinescribeException {
        SensorCalibration fitted = BroadBody.fitted().value();
        for (ParameterEstimate estimate : fitted.estimates()) {
            line(
                    Map.of("data", "BROAD 21", "unit", estimate.unit()),
                    estimate.name(),
                    estimate.value());
        }
        for (String name : BroadBody.HELD_OUT) {
            BroadBody body = BroadBody.read(name);
            for (double cutOffHz :
                    new double[] {BroadBody.CUT_OFF_HZ, 20, Double.POSITIVE_INFINITY}) {
                for (Agreement one : body.agreements(fitted, cutOffHz)) {
                    Map<String, String> about =
                            Map.of(
                                    "data",
                                    "BROAD " + name.substring(0, 2),
                                    "lowPassHz",
                                    String.valueOf(cutOffHz));
                    line(about, "r " + one.label(), one.r());
                    line(about, "rmse " + one.label(), one.rmse());
                }
            }
        }
    }

    private void legSwing(String segment, LegSwing swing) throws KinescribeException {
        SignalComparison whole = swing.judged(swing.measured(), swing.measured());
        SignalComparison rest =
                swing.judged(swing.part(0, LegSwing.FITTED_S), swing.part(LegSwing.FITTED_S, 9));
        for (int triad : new int[] {0, 3}) {
            Agreement one = LegSwing.main(whole, triad);
            line(Map.of("data", "leg swing, " + segment), "r " + one.label(), one.r());
            Agreement other = LegSwing.main(rest, triad);
            line(
                    Map.of("data", "leg swing, " + segment + ", held-out end"),
                    "r " + other.label(),
                    other.r());
        }
    }

    private void line(Map<String, String> about, String unit, double value) {
        ObjectNode line = JSON.createObjectNode();
        line.put("bench", "imu.validation");
        ObjectNode parameters = line.putObject("params");
        about.forEach(parameters::put);
        line.put("value", value);
        line.put("unit", unit);
        out.accept(line.toString());
    }
}
