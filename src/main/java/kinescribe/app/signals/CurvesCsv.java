package kinescribe.app.signals;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;
import java.util.List;
import kinescribe.app.fx.XyPlot;
import kinescribe.base.KinescribeException;
import kinescribe.format.WholeFiles;
import kinescribe.imu.compare.Agreement;

/**
 * Writes what is drawn as CSV: lines with one row a point, so that they may have points of their
 * own, and numbers of agreement with one row a signal.
 */
final class CurvesCsv {
    private CurvesCsv() {}

    /**
     * Writes the lines of charts that are not over time.
     *
     * @throws KinescribeException if the file cannot be written
     */
    static void write(List<XyPlot> plots, Path file) throws KinescribeException {
        WholeFiles.replace(
                file,
                temporary -> {
                    try (CsvWriter csv = CsvWriter.builder().build(temporary)) {
                        csv.writeRecord("curve", "x_is", "x", "y_is", "y");
                        for (XyPlot plot : plots) {
                            for (XyPlot.Curve curve : plot.curves()) {
                                for (int i = 0; i < curve.x().length; i++) {
                                    csv.writeRecord(
                                            curve.name(),
                                            plot.xTitle(),
                                            Double.toString(curve.x()[i]),
                                            plot.yTitle(),
                                            Double.toString(curve.y()[i]));
                                }
                            }
                        }
                    }
                });
    }

    /**
     * Writes how well signals agree.
     *
     * @throws KinescribeException if the file cannot be written
     */
    static void write(AgreementNumbers numbers, Path file) throws KinescribeException {
        WholeFiles.replace(
                file,
                temporary -> {
                    try (CsvWriter csv = CsvWriter.builder().build(temporary)) {
                        csv.writeRecord(
                                "signal",
                                "unit",
                                "pairs",
                                "rmse",
                                "nrmse",
                                "r",
                                "bias",
                                "lower_limit",
                                "upper_limit",
                                "coherence_below_5_hz");
                        for (AgreementRow row : numbers.rows()) {
                            Agreement one = row.agreement();
                            csv.writeRecord(
                                    one.name(),
                                    one.unit(),
                                    Integer.toString(one.pairs()),
                                    number(one.rmse()),
                                    number(one.nrmse()),
                                    number(one.r()),
                                    number(one.bias()),
                                    number(one.lowerLimit()),
                                    number(one.upperLimit()),
                                    number(row.coherence()));
                        }
                    }
                });
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : Double.toString(value);
    }

    /**
     * Writes the lines of charts over time within a range.
     *
     * @throws KinescribeException if the file cannot be written
     */
    static void overTime(List<TimePlot> plots, TimeRange range, Path file)
            throws KinescribeException {
        WholeFiles.replace(
                file,
                temporary -> {
                    try (CsvWriter csv = CsvWriter.builder().build(temporary)) {
                        csv.writeRecord("curve", "unit", "time_s", "value");
                        for (TimePlot plot : plots) {
                            for (Trace trace : plot.traces()) {
                                write(trace, plot.unit(), range, csv);
                            }
                        }
                    }
                });
    }

    private static void write(Trace trace, String unit, TimeRange range, CsvWriter csv) {
        Series series = trace.series();
        String name = trace.group().shortName() + " " + trace.component().label();
        int end = series.firstAtOrAfter(Math.nextUp(range.toS()));
        for (int i = series.firstAtOrAfter(range.fromS()); i < end; i++) {
            double value = series.value(i);
            csv.writeRecord(name, unit, Double.toString(series.timeS(i)), number(value));
        }
    }
}
