package kinescribe.format.imu;

import java.util.List;

/**
 * How the devices of a data set were worn.
 *
 * @param id the format's id, such as {@code geotec}
 * @param name what people call the data set
 * @param devices where each sat, at least one
 */
public record WornDevices(String id, String name, List<DeviceSite> devices) {
    public WornDevices {
        devices = List.copyOf(devices);
    }
}
