package kinescribe.calibration;

import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Recording;

/** A map from simulated signals to what a device would have shown. Immutable. */
public sealed interface Calibration
        permits LinearCalibration, QuantileCalibration, SensorCalibration {
    /** How it was found. */
    Method method();

    /** What it was fitted on. */
    FittedOn fittedOn();

    /** The channels it maps; a recording has to have them all, others stay as they are. */
    List<ImuChannel> channels();

    /**
     * The recording as the device would have shown it: same source, times and labels.
     *
     * @throws KinescribeException if the recording lacks a channel
     */
    Recording apply(Recording simulated) throws KinescribeException;

    /** The ways to calibrate. */
    enum Method {
        /** Least squares on pairs of simulated and measured recordings of the same motion. */
        AFFINE("affine"),
        /** Each channel gets the measured channel's distribution. */
        QUANTILE("quantile"),
        /** Channels get the measured channels' means and covariance. */
        CORAL("CORAL"),
        /** A sensor's mounting, place and errors are fitted to a known motion. */
        FIT("sensor fit");

        private final String label;

        Method(String label) {
            this.label = label;
        }

        /** What to show people. */
        public String label() {
            return label;
        }
    }
}
