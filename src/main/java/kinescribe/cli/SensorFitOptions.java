package kinescribe.cli;

import kinescribe.base.KinescribeException;
import kinescribe.calibration.SensorFitBounds;
import picocli.CommandLine.Option;

/** How far the fit of a sensor may go from its start; the defaults are the standard bounds. */
final class SensorFitOptions {
    @Option(
            names = "--low-pass",
            paramLabel = "HZ",
            defaultValue = "10",
            description = "Fit: low-pass both sides at this frequency (default: 10).")
    private double cutOffHz;

    @Option(
            names = "--most-turn",
            paramLabel = "DEG",
            defaultValue = "200",
            description = "Fit: greatest turn of the mounting; 0 holds it (default: 200, any).")
    private double turnDeg;

    @Option(
            names = "--most-shift",
            paramLabel = "M",
            defaultValue = "0.15",
            description = "Fit: greatest shift along each axis; 0 holds it (default: 0.15).")
    private double shiftM;

    @Option(
            names = "--most-acc-bias",
            paramLabel = "MPS2",
            defaultValue = "1",
            description = "Fit: greatest bias of acceleration, m/s² (default: 1).")
    private double accelerationBiasMps2;

    @Option(
            names = "--most-gyr-bias",
            paramLabel = "RADPS",
            defaultValue = "0.2",
            description = "Fit: greatest bias of angular velocity, rad/s (default: 0.2).")
    private double rotationBiasRadps;

    @Option(
            names = "--most-scale",
            paramLabel = "SHARE",
            defaultValue = "0.1",
            description = "Fit: greatest error of an axis' scale (default: 0.1).")
    private double scaleShare;

    @Option(
            names = "--most-delay",
            paramLabel = "S",
            defaultValue = "0.2",
            description = "Fit: greatest time the clock is late or early (default: 0.2).")
    private double timeShiftS;

    /** The bounds that were asked for. */
    SensorFitBounds bounds() throws KinescribeException {
        Arguments.within("--low-pass", cutOffHz, 0.1, 1e4);
        Arguments.within("--most-turn", turnDeg, 0, 360);
        Arguments.within("--most-shift", shiftM, 0, 2);
        Arguments.within("--most-acc-bias", accelerationBiasMps2, 0, 100);
        Arguments.within("--most-gyr-bias", rotationBiasRadps, 0, 100);
        Arguments.within("--most-scale", scaleShare, 0, 0.9);
        Arguments.within("--most-delay", timeShiftS, 0, 60);
        return new SensorFitBounds(
                cutOffHz,
                Math.toRadians(turnDeg),
                shiftM,
                accelerationBiasMps2,
                rotationBiasRadps,
                scaleShare,
                timeShiftS);
    }
}
