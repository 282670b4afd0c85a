package kinescribe.imu;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * How a device errs: numbers in SI, and which of its errors are switched off for a look at the
 * others.
 *
 * @param name what the device is called, such as {@code phone}
 * @param parameters its numbers; what is not named has its {@link DeviceParameter#ideal()} value
 * @param off errors that it is not to show for now; their numbers are kept
 */
public record SensorModel(
        String name, Map<DeviceParameter, Double> parameters, Set<ErrorPart> off) {
    /** A device without errors. */
    public static final SensorModel IDEAL = new SensorModel("ideal", Map.of(), Set.of());

    /**
     * @throws IllegalArgumentException if a number is below zero or none, or a limit is zero
     */
    public SensorModel {
        EnumMap<DeviceParameter, Double> known = new EnumMap<>(DeviceParameter.class);
        parameters.forEach(
                (parameter, value) -> {
                    boolean limit = parameter.ideal() > 0;
                    if (!(limit ? value > 0 : value >= 0 && value < Double.POSITIVE_INFINITY)) {
                        throw new IllegalArgumentException(
                                "Expected a number "
                                        + (limit ? "above" : "from")
                                        + " 0 for "
                                        + parameter.id()
                                        + ", got "
                                        + value);
                    }
                    if (value != parameter.ideal()) {
                        known.put(parameter, value);
                    }
                });
        EnumSet<ErrorPart> silent = EnumSet.noneOf(ErrorPart.class);
        silent.addAll(off);
        parameters = Collections.unmodifiableMap(known);
        off = Collections.unmodifiableSet(silent);
    }

    /** A device with these numbers and all its errors on. */
    public static SensorModel of(String name, Map<DeviceParameter, Double> parameters) {
        return new SensorModel(name, parameters, Set.of());
    }

    /** A number of the device, whether its error is on or off. */
    public double get(DeviceParameter parameter) {
        return parameters.getOrDefault(parameter, parameter.ideal());
    }

    /** The number that counts: the ideal one where the error is off. */
    public double effective(DeviceParameter parameter) {
        return off.contains(parameter.part()) ? parameter.ideal() : get(parameter);
    }

    /** Whether an error shows: it is on and one of its numbers is not ideal. */
    public boolean shows(ErrorPart part) {
        return !off.contains(part)
                && parameters.keySet().stream().anyMatch(each -> each.part() == part);
    }

    /** The device with another name and another number. */
    public SensorModel with(String newName, DeviceParameter parameter, double value) {
        EnumMap<DeviceParameter, Double> changed = new EnumMap<>(DeviceParameter.class);
        changed.putAll(parameters);
        changed.put(parameter, value);
        return new SensorModel(newName, changed, off);
    }

    /** The device with an error switched on or off. */
    public SensorModel switched(ErrorPart part, boolean on) {
        EnumSet<ErrorPart> changed = EnumSet.noneOf(ErrorPart.class);
        changed.addAll(off);
        if (on) {
            changed.remove(part);
        } else {
            changed.add(part);
        }
        return new SensorModel(name, parameters, changed);
    }
}
