package kinescribe.app.signals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kinescribe.app.fx.XyPlot;
import kinescribe.base.KinescribeException;
import kinescribe.imu.Recording;
import kinescribe.imu.Triad;
import kinescribe.imu.compare.AlignedSignals;
import kinescribe.imu.compare.Clock;
import kinescribe.imu.compare.ComparedSignal;
import kinescribe.imu.compare.ComparisonSettings;
import kinescribe.imu.compare.QuantilePairs;
import kinescribe.imu.compare.SignalComparison;
import kinescribe.imu.compare.SpectralAgreement;
import kinescribe.job.JobContext;
import kinescribe.math.Welch;

/**
 * Residuals, spectra, quantiles and numbers of what the charts compare.
 *
 * @param residual simulated less measured, on the charts' clock; empty in other views
 * @param plots one for each triad; empty for residuals and numbers
 * @param agreement how well both sides agree; none in other views
 */
record ComparisonCharts(List<Trace> residual, List<XyPlot> plots, AgreementNumbers agreement) {
    /** Nothing, yet or at all. */
    static final ComparisonCharts NONE =
            new ComparisonCharts(List.of(), List.of(), AgreementNumbers.NONE);

    /** Points of a quantile–quantile chart: every half per cent. Our own choice. */
    private static final int QUANTILES = 201;

    /**
     * How far the shift is looked for again where clocks may run apart, seconds. Our own choice.
     */
    private static final double DRIFTED_S = 0.5;

    /**
     * Makes what a view shows.
     *
     * @throws KinescribeException if the sides do not go together
     */
    static ComparisonCharts of(ComparisonRequest request, JobContext context)
            throws KinescribeException {
        Recording simulated = request.simulated().cut();
        Recording measured =
                request.measured().isPresent() ? request.measured().get().cut() : simulated;
        boolean both = request.measured().isPresent();
        double lag = start(simulated) - start(measured);
        String other = measured.source().origin().signalLabel();
        SignalComparison comparison =
                SignalComparison.of(simulated, measured, settings(request, lag), context);
        AlignedSignals signals = comparison.signals();
        if (request.view() == ChartView.AGREEMENT) {
            return new ComparisonCharts(
                    List.of(), List.of(), AgreementNumbers.of(comparison, shown(request)));
        }
        if (request.view() == ChartView.RESIDUAL) {
            return new ComparisonCharts(
                    residual(signals, start(simulated)), List.of(), AgreementNumbers.NONE);
        }
        List<XyPlot> plots = new ArrayList<>();
        for (SignalGroup group : SignalGroup.values()) {
            List<XyPlot.Curve> curves = new ArrayList<>();
            for (SignalComponent component : SignalComponent.values()) {
                context.checkCancelled();
                String name = name(group, component);
                if (request.groups().contains(group) && request.components().contains(component)) {
                    for (ComparedSignal signal : signals.signals()) {
                        if (signal.name().equals(name)) {
                            curves.addAll(
                                    request.view() == ChartView.SPECTRUM
                                            ? spectra(signal, component, signals.rateHz(), both)
                                            : List.of(quantiles(signal, component)));
                        }
                    }
                }
            }
            if (!curves.isEmpty()) {
                plots.add(plot(request.view(), group, other, curves));
            }
        }
        return new ComparisonCharts(List.of(), plots, AgreementNumbers.NONE);
    }

    private static ComparisonSettings settings(ComparisonRequest request, double lagS) {
        ComparisonSettings shown =
                ComparisonSettings.STANDARD.withClock(Clock.STARTS).withGivenLagS(lagS);
        if (request.view() != ChartView.AGREEMENT) {
            return shown;
        }
        ComparisonSettings turned = shown.withRotation(request.turn());
        return request.drift()
                ? turned.withGivenLagS(null).withMaxLagS(Math.abs(lagS) + DRIFTED_S).withDrift(true)
                : turned;
    }

    private static Set<String> shown(ComparisonRequest request) {
        return request.groups().stream()
                .flatMap(group -> request.components().stream().map(c -> name(group, c)))
                .collect(Collectors.toSet());
    }

    private static double start(Recording recording) {
        return recording.samples() == 0 ? 0 : recording.timeS(0);
    }

    private static List<Trace> residual(AlignedSignals signals, double startS) {
        double[] times = new double[signals.samples()];
        Arrays.setAll(times, i -> startS + signals.startS() + i / signals.rateHz());
        List<Trace> traces = new ArrayList<>();
        for (SignalGroup group : SignalGroup.values()) {
            for (SignalComponent component : SignalComponent.values()) {
                String name = name(group, component);
                for (ComparedSignal signal : signals.signals()) {
                    if (signal.name().equals(name)) {
                        double[] less = new double[times.length];
                        Arrays.setAll(less, i -> signal.simulated()[i] - signal.measured()[i]);
                        traces.add(
                                new Trace(
                                        group, component, Side.RESIDUAL, new Series(times, less)));
                    }
                }
            }
        }
        return traces;
    }

    private static List<XyPlot.Curve> spectra(
            ComparedSignal signal, SignalComponent component, double rateHz, boolean both) {
        Welch.Spectra spectra = SpectralAgreement.of(signal, rateHz).spectra();
        List<XyPlot.Curve> curves = new ArrayList<>();
        curves.add(spectrum(signal.name(), component, Side.SIMULATED, spectra));
        if (both) {
            curves.add(spectrum(signal.name(), component, Side.MEASURED, spectra));
        }
        return curves;
    }

    /** Without frequency zero, which has no place on a logarithmic axis. */
    private static XyPlot.Curve spectrum(
            String name, SignalComponent component, Side side, Welch.Spectra spectra) {
        double[] power = side == Side.SIMULATED ? spectra.x() : spectra.y();
        int[] kept = IntStream.range(1, power.length).filter(k -> power[k] > 0).toArray();
        return new XyPlot.Curve(
                name + " " + side.name().toLowerCase(Locale.ROOT),
                List.of(component.styleClass(), side.styleClass()),
                Arrays.stream(kept).mapToDouble(k -> spectra.frequencyHz()[k]).toArray(),
                Arrays.stream(kept).mapToDouble(k -> power[k]).toArray());
    }

    private static XyPlot.Curve quantiles(ComparedSignal signal, SignalComponent component) {
        QuantilePairs pairs = QuantilePairs.of(signal, QUANTILES);
        return new XyPlot.Curve(
                signal.name(),
                List.of(component.styleClass(), Side.SIMULATED.styleClass()),
                pairs.measured(),
                pairs.simulated());
    }

    private static XyPlot plot(
            ChartView view, SignalGroup group, String other, List<XyPlot.Curve> curves) {
        return view == ChartView.SPECTRUM
                ? new XyPlot(
                        group.title(), "frequency, Hz", "(" + group.unit() + ")²/Hz", true, curves)
                : new XyPlot(
                        group.title(),
                        other + ", " + group.unit(),
                        "simulated, " + group.unit(),
                        false,
                        curves);
    }

    private static String name(SignalGroup group, SignalComponent component) {
        return component == SignalComponent.NORM
                ? Triad.values()[group.ordinal()].normName()
                : group.channels().get(component.ordinal()).columnName();
    }
}
