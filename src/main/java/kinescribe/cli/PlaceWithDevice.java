package kinescribe.cli;

import kinescribe.base.KinescribeException;
import kinescribe.imu.SensorModel;
import kinescribe.imu.SensorModels;
import org.jspecify.annotations.Nullable;

/**
 * A place as typed, with the device there: {@code left_wrist} or {@code left_wrist=watch}.
 *
 * @param place the place alone
 * @param device the device named; null for none
 */
record PlaceWithDevice(String place, @Nullable SensorModel device) {
    /**
     * Reads one.
     *
     * @throws KinescribeException if there is no such device
     */
    static PlaceWithDevice read(String text) throws KinescribeException {
        int equals = text.indexOf('=');
        return equals < 0
                ? new PlaceWithDevice(text, null)
                : new PlaceWithDevice(
                        text.substring(0, equals),
                        SensorModels.byName(text.substring(equals + 1)));
    }
}
