package kinescribe.app.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kinescribe.app.fx.Workspace;
import kinescribe.app.fx.XyPlot;
import kinescribe.base.KinescribeException;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.imu.SignalParts;
import kinescribe.imu.SignalParts.Frame;
import kinescribe.imu.SignalParts.Part;
import kinescribe.job.InlineJobRunner;
import kinescribe.job.JobContext;
import kinescribe.project.Entry;
import kinescribe.project.Project;
import kinescribe.project.ProjectStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The views of the signals panel other than simulated over measured. */
class SignalViewsTest {
    private static final double EXACT = 1e-9;

    private final Workspace workspace =
            new Workspace(new ProjectStore(SignalSamples.recorded()), new InlineJobRunner());
    private final SignalsViewModel model =
            new SignalsViewModel(workspace, SignalSamples.preview(new ArrayList<>()));

    private void select() {
        workspace.selection().motionIdProperty().set("motion-1");
        workspace.selection().sensorIdProperty().set("sensor-1");
    }

    private static double rms(Series series) {
        return StretchStatistics.of(series, 0, 100).rms();
    }

    @Test
    void residualIsSimulatedLessMeasuredSampleBySample() {
        select();
        model.viewProperty().set(ChartView.RESIDUAL);
        Trace residual = model.timePlotsProperty().get().get(0).traces().get(0);
        Recording simulated = workspace.project().recordings().get(0).value();
        Recording measured = workspace.project().recordings().get(2).value();
        assertThat(residual.side()).isEqualTo(Side.RESIDUAL);
        // The measured side walks from its sample 50 on.
        assertThat(residual.series().value(40))
                .isCloseTo(simulated.value(40, 0) - measured.value(90, 0), within(1e-6));
        assertThat(residual.series().timeS(40)).isCloseTo(0.8, within(EXACT));
        assertThat(model.summaryProperty().get()).contains("residual");
    }

    @Test
    void aComparisonWithoutARecordingSaysWhatToDo() {
        select();
        model.sides().choiceProperty().set(RealChoice.NOTHING);
        model.viewProperty().set(ChartView.QUANTILES);
        assertThat(model.noteProperty().get()).contains("Choose a recording");
        assertThat(model.xyPlotsProperty().get()).isEmpty();
        model.viewProperty().set(ChartView.SPECTRUM);
        assertThat(model.noteProperty().get()).isEmpty();
        assertThat(model.xyPlotsProperty().get().get(0).curves())
                .as("x, y, z of the simulated side")
                .hasSize(3);
    }

    @Test
    void theSpectrumPeaksAtTheSwingOfTheShownStretch() {
        select();
        model.shown(SignalComponent.Y).set(false);
        model.shown(SignalComponent.Z).set(false);
        model.viewProperty().set(ChartView.SPECTRUM);
        XyPlot.Curve x = model.xyPlotsProperty().get().get(0).curves().get(0);
        int peak =
                IntStream.range(0, x.y().length)
                        .reduce((a, b) -> x.y()[b] > x.y()[a] ? b : a)
                        .orElseThrow();
        double step = x.x()[1] - x.x()[0];
        // 1.9 swings a second.
        assertThat(x.x()[peak]).isCloseTo(1.9, within(step));
        assertThat(x.name()).isEqualTo("acc_x_mps2 simulated");
    }

    @Test
    void quantilesOfAShrunkCopyLieOnALine() {
        select();
        model.viewProperty().set(ChartView.QUANTILES);
        XyPlot.Curve x = model.xyPlotsProperty().get().get(0).curves().get(0);
        // Both swing as sines over whole periods; the measured one is 0.8 as large.
        assertThat(x.x()[0]).isCloseTo(0.8 * x.y()[0], within(0.05));
        assertThat(x.x()[x.x().length - 1]).isCloseTo(0.8 * x.y()[x.y().length - 1], within(0.05));
    }

    @Test
    void aShownStretchTooShortForASpectrumIsTold() {
        select();
        model.viewProperty().set(ChartView.QUANTILES);
        model.zoom(5.9, 60);
        model.pan(10);
        assertThat(model.noteProperty().get()).as("nothing is measured after 4 s").isNotEmpty();
    }

    @Test
    void automaticAlignmentFindsTheShiftAndUndoTakesItBack() {
        Recording simulated = workspace.project().recordings().get(0).value();
        // A copy of the simulated side from 0.5 s on, on a clock of its own.
        int from = 25;
        int count = simulated.samples() - from;
        double[] times = new double[count];
        double[] values = new double[6 * count];
        for (int i = 0; i < count; i++) {
            times[i] = 7 + i / SignalSamples.RATE_HZ;
        }
        System.arraycopy(simulated.values(), 6 * from, values, 0, values.length);
        add(
                new Recording(
                        new Recording.Source("S9", "t", "pocket", Origin.REAL),
                        SignalSamples.RATE_HZ,
                        ImuChannel.SIX_AXIS,
                        times,
                        values,
                        List.of()));
        select();
        choose("recording-9");
        assertThat(model.sides().lagProperty().get()).isZero();
        model.sides().align();
        assertThat(model.sides().lagTextProperty().get()).isEqualTo("lag -0.500 s · r 1.00");
        // What the simulated side shows at 0.5 s the copy shows at once: it comes earlier.
        assertThat(model.sides().lagProperty().get()).isCloseTo(-0.5, within(0.001));
        model.viewProperty().set(ChartView.RESIDUAL);
        assertThat(rms(model.timePlotsProperty().get().get(0).traces().get(1).series()))
                .isLessThan(0.01);
        workspace.store().undo();
        assertThat(model.sides().lagProperty().get()).isZero();
        workspace.store().redo();
        model.sides().choiceProperty().set(RealChoice.NOTHING);
        assertThat(model.sides().lagProperty().get()).isZero();
        choose("recording-9");
        assertThat(model.sides().lagProperty().get()).isCloseTo(-0.5, within(0.001));
    }

    @Test
    void anAlignmentThatMayBeChanceIsToldAndNotKept() {
        Random chance = new Random(5);
        int count = 400;
        double[] times = new double[count];
        double[] values = new double[6 * count];
        for (int i = 0; i < count; i++) {
            times[i] = i / SignalSamples.RATE_HZ;
        }
        for (int i = 0; i < values.length; i++) {
            values[i] = chance.nextGaussian();
        }
        add(
                new Recording(
                        new Recording.Source("S9", "t", "pocket", Origin.REAL),
                        SignalSamples.RATE_HZ,
                        ImuChannel.SIX_AXIS,
                        times,
                        values,
                        List.of()));
        select();
        choose("recording-9");
        model.sides().align();
        assertThat(model.sides().lagProperty().get()).isZero();
        assertThat(workspace.notices().get(0).text()).contains("not aligned", "correlate by only");
        assertThat(model.sides().lagTextProperty().get()).isEqualTo("lag 0.000 s");
    }

    @Test
    void theChartsReachAsFarAsEitherSide() {
        Recording simulated = workspace.project().recordings().get(0).value();
        double[] times = new double[1000];
        for (int i = 0; i < times.length; i++) {
            times[i] = 3 + i / SignalSamples.RATE_HZ;
        }
        add(
                new Recording(
                        new Recording.Source("S9", "t", "pocket", Origin.REAL),
                        SignalSamples.RATE_HZ,
                        ImuChannel.SIX_AXIS,
                        times,
                        new double[6000],
                        List.of()));
        select();
        choose("recording-9");
        assertThat(model.rangeProperty().get()).isEqualTo(new TimeRange(0, simulated.durationS()));
        model.showAll();
        // 1000 samples at 50 Hz.
        assertThat(model.rangeProperty().get()).isEqualTo(new TimeRange(0, 19.98));
        model.zoom(15, 10);
        assertThat(model.rangeProperty().get().fromS()).isGreaterThan(10);
        model.sides().choiceProperty().set(RealChoice.NOTHING);
        assertThat(model.rangeProperty().get().toS()).as("nothing is there any more").isEqualTo(6);
        choose("recording-9");
        model.sides().keepLag(2);
        model.showAll();
        assertThat(model.rangeProperty().get().fromS()).isEqualTo(-2);
        model.showMotion();
        assertThat(model.rangeProperty().get()).isEqualTo(new TimeRange(0, 6));
    }

    @Test
    void agreementIsToldInNumbersOfTheShownStretch() {
        select();
        model.viewProperty().set(ChartView.AGREEMENT);
        assertThat(model.agreementProperty().get().rows()).as("six channels").hasSize(6);
        model.shown(SignalComponent.NORM).set(true);
        AgreementRow x = model.agreementProperty().get().rows().get(0);
        assertThat(x.agreement().name()).isEqualTo("acc_x_mps2");
        // The same wave 0.8 as large, a second later: not in phase, but as coherent as can be.
        assertThat(x.coherence()).isBetween(0.5, 1.0);
        assertThat(x.agreement().rmse()).isGreaterThan(0.1);
        assertThat(model.agreementProperty().get().rows()).as("six channels, two norms").hasSize(8);
        String whole = model.agreementProperty().get().facts();
        assertThat(whole).contains("pairs at 50 Hz").doesNotContain("frame");
        model.zoom(1, 3);
        assertThat(model.agreementProperty().get().facts()).isNotEqualTo(whole);
        model.turnProperty().set(true);
        model.driftProperty().set(true);
        assertThat(model.agreementProperty().get().facts()).contains("frame turned by", "clocks");
        model.viewProperty().set(ChartView.OVERLAY);
        assertThat(model.agreementProperty().get()).isEqualTo(AgreementNumbers.NONE);
    }

    @Test
    void aRecordingWithoutGyroscopeAndWithMagnetometerIsShownAsItIs() {
        double[] times = {0, 0.02, 0.04};
        List<ImuChannel> channels =
                List.of(
                        ImuChannel.ACC_X,
                        ImuChannel.ACC_Y,
                        ImuChannel.MAG_X,
                        ImuChannel.MAG_Y,
                        ImuChannel.MAG_Z);
        add(
                new Recording(
                        new Recording.Source("S9", "t", "pocket", Origin.REAL),
                        SignalSamples.RATE_HZ,
                        channels,
                        times,
                        new double[15],
                        List.of()));
        select();
        choose("recording-9");
        model.shown(SignalComponent.NORM).set(true);
        List<TimePlot> plots = model.timePlotsProperty().get();
        assertThat(plots)
                .extracting(TimePlot::title)
                .containsExactly("Acceleration", "Angular velocity", "Magnetic field");
        // Simulated x, y, z, norm and measured x, y: no norm of two axes.
        assertThat(plots.get(0).traces()).hasSize(6);
        assertThat(plots.get(1).note()).isEqualTo("the real recording has no gyroscope");
        assertThat(plots.get(2).traces()).hasSize(4);
        assertThat(model.present()).contains(SignalGroup.FIELD);
    }

    @Test
    void activitiesLieBehindTheChartsWhereTheMeasuredSideIs() {
        select();
        // Walking begins at 1 s of the recording, which is zero here.
        assertThat(model.timePlotsProperty().get().get(0).bands())
                .containsExactly(new Band(-1, 0, "standing"), new Band(0, 4, "walking"));
        model.sides().keepLag(0.5);
        assertThat(model.timePlotsProperty().get().get(0).bands().get(1))
                .isEqualTo(new Band(-0.5, 3.5, "walking"));
    }

    @Test
    void withoutGravityNothingIsLeftOfABodyAtRest() {
        select();
        model.viewProperty().set(ChartView.PARTS);
        List<TimePlot> plots = model.timePlotsProperty().get();
        assertThat(plots).extracting(TimePlot::title).hasSize(3).contains("Acceleration y");
        // A thigh tapers: the sensor leans a little, and gravity is nearly all on y.
        double y = rms(plots.get(1).traces().get(0).series());
        assertThat(Math.hypot(y, rms(plots.get(2).traces().get(0).series())))
                .isCloseTo(9.80665, within(1e-6));
        assertThat(model.parts().at(Part.GRAVITY, SignalComponent.Y, 2)).isCloseTo(y, within(1e-6));
        model.parts().on(Part.GRAVITY).set(false);
        for (TimePlot plot : model.timePlotsProperty().get()) {
            assertThat(plot.layers()).hasSize(3);
            assertThat(rms(plot.traces().get(0).series())).isCloseTo(0, within(1e-6));
        }
        model.parts().groupProperty().set(SignalGroup.ROTATION);
        assertThat(model.timePlotsProperty().get().get(0).layers())
                .extracting(Layer::part)
                .containsExactly(Part.TURNING, Part.TURN_ERRORS);
    }

    @Test
    void partsFollowTheFrame() {
        List<Frame> asked = new ArrayList<>();
        SensorPreview noting =
                new SensorPreview() {
                    @Override
                    public void prepare(PreviewRequest request, JobContext context) {
                        context.checkCancelled();
                    }

                    @Override
                    public Recording simulate(PreviewRequest request, JobContext context) {
                        throw new AssertionError("the stored recording is fresh");
                    }

                    @Override
                    public SignalParts explain(PartsRequest request, JobContext context)
                            throws KinescribeException {
                        asked.add(request.frame());
                        return new Preview().explain(request, context);
                    }
                };
        SignalsViewModel noted = new SignalsViewModel(workspace, noting);
        select();
        assertThat(asked).as("only where it is looked at").isEmpty();
        noted.viewProperty().set(ChartView.PARTS);
        noted.parts().frameProperty().set(Frame.WORLD);
        assertThat(asked).containsExactly(Frame.SENSOR, Frame.WORLD);
    }

    @Test
    void cursorsTellTimesAndChanges() {
        select();
        model.cursors().put(Cursors.Name.A, 1);
        assertThat(model.summaryProperty().get())
                .startsWith("A 1.000 s   acc x simulated")
                .as("statistics stay below")
                .contains("|acc|");
        model.cursors().put(Cursors.Name.B, 1.5);
        NumbersRow row = model.numbers().get(0);
        Recording simulated = workspace.project().recordings().get(0).value();
        // Samples 50 and 75 at 50 Hz.
        assertThat(row.atA()).isEqualTo(simulated.value(50, 0));
        assertThat(row.change()).isEqualTo(simulated.value(75, 0) - simulated.value(50, 0));
        assertThat(model.summaryProperty().get())
                .contains("Δt 0.500 s", "Δ acc x simulated", "Δ acc x simulated stand-in", "table")
                .doesNotContain("Δ acc y");
        model.cursors().clear();
        assertThat(model.summaryProperty().get()).startsWith("|acc|");
    }

    @Test
    void everyViewIsExportedWithADescription(@TempDir Path folder) throws Exception {
        select();
        model.zoom(1, 3);
        for (ChartView view : ChartView.values()) {
            model.viewProperty().set(view);
            Path file = folder.resolve(view.name() + ".csv");
            SignalExport export = model.export().orElseThrow();
            export.csv(file, JobContext.silent());
            assertThat(Files.readAllLines(file)).as(view.name()).hasSizeGreaterThan(6);
            assertThat(folder.resolve(view.name() + ".csv.meta.json"))
                    .content()
                    .contains("\"view\" : \"" + view + "\"", "\"origin\" : \"simulated\"")
                    .contains("imu.simulate", "\"acc_x_mps2\" : \"m/s²\"");
            assertThat(export.caption()).contains("simulated: right_pocket", "motion-1");
        }
    }

    private void add(Recording recording) {
        Project project = workspace.project();
        List<Entry<Recording>> all = new ArrayList<>(project.recordings());
        all.add(
                new Entry<>(
                        "recording-9",
                        "own",
                        recording,
                        project.recordings().get(1).provenance(),
                        List.of()));
        workspace.store().open(project.withRecordings(all));
    }

    private void choose(String id) {
        model.sides()
                .choiceProperty()
                .set(
                        model.sides().choices().stream()
                                .filter(choice -> choice.id().equals(id))
                                .findFirst()
                                .orElseThrow());
    }
}
