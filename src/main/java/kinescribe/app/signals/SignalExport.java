package kinescribe.app.signals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kinescribe.app.fx.XyPlot;
import kinescribe.base.KinescribeException;
import kinescribe.format.imu.SignalPartsCsv;
import kinescribe.imu.SignalParts;
import kinescribe.job.JobContext;
import kinescribe.project.Project;

/**
 * What the charts show at one moment, to be written to files.
 *
 * @param project where it comes from
 * @param subject motion and sensor
 * @param view how it is shown
 * @param range the shown stretch of time
 * @param stretches what is shown of both sides, simulated first
 * @param lagS by how much the measured side is drawn earlier, seconds
 * @param live why the simulated side is a preview; empty where it is stored
 * @param timePlots charts over time
 * @param xyPlots other charts
 * @param agreement numbers of agreement, where they are shown
 * @param parts what the simulated side is made of, where that is shown
 * @param frame along whose axes the parts are
 */
record SignalExport(
        Project project,
        SignalSubject subject,
        ChartView view,
        TimeRange range,
        List<Stretch> stretches,
        double lagS,
        String live,
        List<TimePlot> timePlots,
        List<XyPlot> xyPlots,
        AgreementNumbers agreement,
        Optional<SignalParts> parts,
        SignalParts.Frame frame) {
    /**
     * Writes the numbers as CSV, with a description beside it.
     *
     * @throws KinescribeException if a file cannot be written
     */
    void csv(Path file, JobContext context) throws KinescribeException {
        if (view == ChartView.PARTS && parts.isPresent()) {
            SignalPartsCsv.write(parts.get().between(range.fromS(), range.toS()), file);
        } else if (view == ChartView.RESIDUAL) {
            CurvesCsv.overTime(timePlots, range, file);
        } else if (view == ChartView.AGREEMENT) {
            CurvesCsv.write(agreement, file);
        } else if (view.isOverTime()) {
            StretchExport.write(stretches, file, context);
        } else {
            CurvesCsv.write(xyPlots, file);
        }
        SignalSidecar.write(this, file);
    }

    /** One line that says what it is and whether it was measured. */
    String caption() {
        StringBuilder text = new StringBuilder(view.toString());
        for (Stretch stretch : stretches) {
            text.append(" · ")
                    .append(stretch.recording().source().origin().label())
                    .append(": ")
                    .append(stretch.recording().source().site());
            if (view == ChartView.PARTS) {
                break;
            }
        }
        return text.append(" · ")
                .append(subject.motion().name())
                .append(live.isEmpty() ? "" : " · live preview")
                .toString();
    }
}
