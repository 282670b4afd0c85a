package kinescribe.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.imu.DeviceLimits;
import kinescribe.imu.DeviceParameter;
import kinescribe.imu.ErrorPart;
import kinescribe.imu.SensorModel;
import kinescribe.imu.SensorModels;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of verbs that simulate a device: a preset, and single errors in its place. */
final class DeviceOptions {
    @Option(
            names = "--device",
            description = "ideal, phone, watch or research (default: ideal, or the project's own).")
    private @Nullable String device;

    @Option(
            names = "--error",
            paramLabel = "NAME=VALUE",
            description =
                    "A number of its errors in SI, such as acc-noise=0.001 or mount-frequency=15;"
                            + " several times. Names: ${COMPLETION-CANDIDATES}.",
            completionCandidates = Parameters.class)
    private Map<String, Double> errors = new LinkedHashMap<>();

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "ERROR",
            description = "Errors to switch off: ${COMPLETION-CANDIDATES}.",
            completionCandidates = Parts.class)
    private List<String> without = new ArrayList<>();

    @Option(names = "--acc-noise", description = "The same as --error acc-noise=.")
    private @Nullable Double accNoise;

    @Option(names = "--acc-bias", description = "The same as --error acc-bias=.")
    private @Nullable Double accBias;

    @Option(names = "--acc-range", description = "The same as --error acc-range=.")
    private @Nullable Double accRange;

    @Option(names = "--gyr-noise", description = "The same as --error gyr-noise=.")
    private @Nullable Double gyrNoise;

    @Option(names = "--gyr-bias", description = "The same as --error gyr-bias=.")
    private @Nullable Double gyrBias;

    @Option(names = "--gyr-range", description = "The same as --error gyr-range=.")
    private @Nullable Double gyrRange;

    /** The ids of all numbers. */
    static final class Parameters extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Parameters() {
            super(DeviceParameter.ids());
        }
    }

    /** The ids of all errors. */
    static final class Parts extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Parts() {
            super(ErrorPart.ids());
        }
    }

    /** The device that was asked for; what was not named is as in {@code usual}. */
    SensorModel model(SensorModel usual) throws KinescribeException {
        return changed(device == null ? usual : SensorModels.byName(device));
    }

    /** A device with the numbers and switches that were asked for. */
    SensorModel changed(SensorModel base) throws KinescribeException {
        Map<DeviceParameter, Double> numbers = new EnumMap<>(DeviceParameter.class);
        put(numbers, DeviceParameter.ACC_NOISE, accNoise);
        put(numbers, DeviceParameter.ACC_BIAS, accBias);
        put(numbers, DeviceParameter.ACC_RANGE, accRange);
        put(numbers, DeviceParameter.GYR_NOISE, gyrNoise);
        put(numbers, DeviceParameter.GYR_BIAS, gyrBias);
        put(numbers, DeviceParameter.GYR_RANGE, gyrRange);
        for (Map.Entry<String, Double> error : errors.entrySet()) {
            put(numbers, parameter(error.getKey()), error.getValue());
        }
        SensorModel model = base;
        for (Map.Entry<DeviceParameter, Double> number : numbers.entrySet()) {
            if (number.getValue() != model.get(number.getKey())) {
                model =
                        model.with(
                                SensorModels.changedName(base), number.getKey(), number.getValue());
            }
        }
        for (String id : without) {
            model = model.switched(part(id), false);
        }
        Optional<String> wrong = DeviceLimits.together(model);
        if (wrong.isPresent()) {
            throw new KinescribeException(
                    wrong.get(),
                    "Let --error dropout-rate times dropout-length be 1 at most: half a recording.");
        }
        return model;
    }

    private static void put(
            Map<DeviceParameter, Double> numbers, DeviceParameter parameter, @Nullable Double value)
            throws KinescribeException {
        if (value == null) {
            return;
        }
        DeviceLimits limits = DeviceLimits.of(parameter);
        if (!limits.hold(value)) {
            throw new KinescribeException(
                    "--error " + parameter.id() + " is " + Arguments.number(value) + ".",
                    "Give a number from "
                            + Arguments.number(limits.least())
                            + (Double.isInfinite(limits.most())
                                    ? " on"
                                    : " to " + Arguments.number(limits.most()))
                            + (parameter.unit().equals("1")
                                    ? "."
                                    : ", in " + parameter.unit() + "."));
        }
        numbers.put(parameter, value);
    }

    private static DeviceParameter parameter(String id) throws KinescribeException {
        return DeviceParameter.of(id)
                .orElseThrow(
                        () ->
                                unknown(
                                        "number",
                                        id,
                                        Arrays.stream(DeviceParameter.values())
                                                .map(each -> each.id() + " (" + each.unit() + ")")
                                                .toList()));
    }

    private static ErrorPart part(String id) throws KinescribeException {
        return ErrorPart.of(id).orElseThrow(() -> unknown("error", id, ErrorPart.ids()));
    }

    private static KinescribeException unknown(String what, String id, List<String> known) {
        return new KinescribeException(
                "There is no " + what + " \"" + id + "\" of a device.",
                "Choose one of: " + String.join(", ", known) + ".");
    }
}
