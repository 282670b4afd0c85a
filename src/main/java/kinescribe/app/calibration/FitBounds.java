package kinescribe.app.calibration;

import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import kinescribe.calibration.SensorFitBounds;

/** How far a sensor's fit may go, in the units that people think in. */
final class FitBounds {
    private static final SensorFitBounds USUAL = SensorFitBounds.STANDARD;
    private static final double PER_CENT = 100;
    private static final double MM = 1000;
    private static final double TEN = 10;

    /**
     * One bound.
     *
     * @param id of its field
     * @param label its name and unit
     * @param value its value in that unit
     * @param most the greatest value that makes sense
     */
    record Bound(String id, String label, DoubleProperty value, double most) {}

    private final Bound cutOff = bound("low-pass", "Low-pass, Hz", USUAL.cutOffHz(), 1000);
    private final Bound turn =
            bound("turn", "Turn, °", TEN * Math.rint(Math.toDegrees(USUAL.turnRad()) / TEN), 360);
    private final Bound shift = bound("shift", "Shift, mm", USUAL.shiftM() * MM, 2000);
    private final Bound accBias =
            bound("acc-bias", "Acc. bias, m/s²", USUAL.accelerationBiasMps2(), 100);
    private final Bound gyrBias =
            bound("gyr-bias", "Gyro bias, rad/s", USUAL.rotationBiasRadps(), 100);
    private final Bound scale = bound("scale", "Scale, %", USUAL.scaleShare() * PER_CENT, 90);
    private final Bound delay = bound("delay", "Delay, s", USUAL.timeShiftS(), 60);

    /** All of them in order. */
    List<Bound> all() {
        return List.of(cutOff, turn, shift, accBias, gyrBias, scale, delay);
    }

    /** What a fit is given. */
    SensorFitBounds bounds() {
        return new SensorFitBounds(
                Math.max(0.1, cutOff.value().get()),
                Math.toRadians(turn.value().get()),
                shift.value().get() / MM,
                accBias.value().get(),
                gyrBias.value().get(),
                scale.value().get() / PER_CENT,
                delay.value().get());
    }

    private static Bound bound(String id, String label, double usual, double most) {
        return new Bound(id, label, new SimpleDoubleProperty(usual), most);
    }
}
