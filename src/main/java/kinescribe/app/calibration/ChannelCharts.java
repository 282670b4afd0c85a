package kinescribe.app.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import kinescribe.app.fx.Charts;
import kinescribe.app.fx.XyPlot;
import kinescribe.calibration.CalibrationReport;
import kinescribe.calibration.ChannelPicture;

/** The pictures of one channel before and after. */
final class ChannelCharts {
    static final String MEASURED = "calibration-measured";
    static final String SIMULATED = "calibration-simulated";
    static final String CALIBRATED = "calibration-calibrated";

    private ChannelCharts() {}

    /** Quantiles against the measured ones, then spectra. */
    static List<XyPlot> of(CalibrationReport.Change change) {
        ChannelPicture picture = change.picture();
        String channel = change.channel().label();
        String unit = change.channel().unit();
        double[] real = picture.measured().quantiles();
        XyPlot quantiles =
                new XyPlot(
                        "Quantiles of " + channel,
                        "measured, " + unit,
                        "simulated, " + unit,
                        false,
                        List.of(
                                curve(SIMULATED, real, picture.simulated().quantiles()),
                                curve(CALIBRATED, real, picture.calibrated().quantiles())));
        XyPlot spectra =
                new XyPlot(
                        "Spectrum of " + channel,
                        "frequency, Hz",
                        "(" + unit + ")²/Hz",
                        true,
                        List.of(
                                spectrum(SIMULATED, picture.frequencyHz(), picture.simulated()),
                                spectrum(CALIBRATED, picture.frequencyHz(), picture.calibrated()),
                                spectrum(MEASURED, picture.frequencyHz(), picture.measured())));
        return List.of(quantiles, spectra);
    }

    private static XyPlot.Curve curve(String style, double[] x, double[] y) {
        List<String> styles =
                style.equals(MEASURED) ? List.of(style, Charts.MEASURED) : List.of(style);
        return new XyPlot.Curve(style, styles, x, y);
    }

    /** Without frequency zero, which has no place on a logarithmic axis. */
    private static XyPlot.Curve spectrum(
            String style, double[] frequencyHz, ChannelPicture.Side side) {
        int[] kept =
                IntStream.range(1, frequencyHz.length).filter(k -> side.power()[k] > 0).toArray();
        return curve(
                style,
                Arrays.stream(kept).mapToDouble(k -> frequencyHz[k]).toArray(),
                Arrays.stream(kept).mapToDouble(k -> side.power()[k]).toArray());
    }
}
