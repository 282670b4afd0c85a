package kinescribe.format.imu;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kinescribe.imu.DeviceParameter;
import kinescribe.imu.ErrorPart;
import kinescribe.imu.MagneticField;
import kinescribe.imu.SensorModel;
import kinescribe.imu.SensorModels;
import kinescribe.imu.SensorPlacement;
import kinescribe.imu.WornSensor;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;

/** How simulated signals came about, for descriptions beside files. */
public final class SimulationFacts {
    private SimulationFacts() {}

    /**
     * A device: the preset that it comes from, every number that is not the preset's, in the units
     * of {@link DeviceParameter}, and the errors that are switched off.
     */
    public static Map<String, Object> device(SensorModel model) {
        SensorModel preset = SensorModels.origin(model);
        Map<String, Object> changed = new LinkedHashMap<>();
        for (DeviceParameter parameter : DeviceParameter.values()) {
            double value = model.get(parameter);
            if (value != preset.get(parameter)) {
                changed.put(parameter.id(), Double.isFinite(value) ? (Object) value : "unlimited");
            }
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", model.name());
        facts.put("preset", preset.name());
        facts.put("changed", changed);
        facts.put("switchedOff", model.off().stream().map(ErrorPart::id).toList());
        return facts;
    }

    /** A sensor as it was worn: site, place and mounting in the joint's frame, seed, device. */
    public static Map<String, Object> sensor(WornSensor sensor) {
        Map<String, Object> facts = placement(sensor.placement());
        facts.put("seed", sensor.seed());
        facts.put("device", device(sensor.model()));
        return facts;
    }

    /** A place: metres and a quaternion w, x, y, z in the joint's frame. */
    public static Map<String, Object> placement(SensorPlacement placement) {
        Vec3 offset = placement.offset();
        Quat mounting = placement.mounting();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("site", placement.site());
        facts.put("joint", placement.joint());
        facts.put("offsetM", List.of(offset.x(), offset.y(), offset.z()));
        facts.put("mounting", List.of(mounting.w(), mounting.x(), mounting.y(), mounting.z()));
        return facts;
    }

    /** A magnetic field as people state it. */
    public static Map<String, Object> field(MagneticField field) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("intensityMicroTesla", field.intensityMicroTesla());
        facts.put("inclinationDeg", field.inclinationDeg());
        facts.put("headingDeg", field.headingDeg());
        return facts;
    }
}
