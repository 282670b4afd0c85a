package kinescribe.pipeline;

import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Provenance;
import kinescribe.calibration.SensorFitBounds;

/** The bounds of a sensor's fit as parameters in provenance. */
final class BoundsText {
    private BoundsText() {}

    static Map<String, String> of(SensorFitBounds bounds) {
        return Map.of(
                "cutOffHz", String.valueOf(bounds.cutOffHz()),
                "turnRad", String.valueOf(bounds.turnRad()),
                "shiftM", String.valueOf(bounds.shiftM()),
                "accelerationBiasMps2", String.valueOf(bounds.accelerationBiasMps2()),
                "rotationBiasRadps", String.valueOf(bounds.rotationBiasRadps()),
                "scaleShare", String.valueOf(bounds.scaleShare()),
                "timeShiftS", String.valueOf(bounds.timeShiftS()));
    }

    /** The bounds; the standard ones where a project of before names none. */
    static SensorFitBounds read(Provenance how) throws KinescribeException {
        if (!how.parameters().containsKey("cutOffHz")) {
            return SensorFitBounds.STANDARD;
        }
        StoredParameters stored = new StoredParameters(how);
        return new SensorFitBounds(
                stored.number("cutOffHz"),
                stored.number("turnRad"),
                stored.number("shiftM"),
                stored.number("accelerationBiasMps2"),
                stored.number("rotationBiasRadps"),
                stored.number("scaleShare"),
                stored.number("timeShiftS"));
    }
}
