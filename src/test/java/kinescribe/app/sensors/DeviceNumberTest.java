package kinescribe.app.sensors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import kinescribe.imu.DeviceParameter;
import kinescribe.imu.ErrorPart;
import kinescribe.imu.SensorModel;
import kinescribe.imu.SensorModels;
import kinescribe.imu.Triad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeviceNumberTest {
    private static final double TOLERANCE = 1e-9;

    /** The phone reads as the data sheet of the LSM6DSO says it. */
    @ParameterizedTest
    @CsvSource({
        "ACC_NOISE, 80, µg/√Hz",
        "ACC_BIAS, 20, mg",
        "ACC_INSTABILITY, 40, µg",
        "ACC_SCALE, 1, %",
        "ACC_RANGE, 8, ± g",
        "ACC_RESOLUTION, 0.244, mg",
        "GYR_NOISE, 3.8, m°/s/√Hz",
        "GYR_BIAS, 0.1, °/s",
        "GYR_INSTABILITY, 5, °/h",
        "GYR_WALK, 0.02, m°/s/√s",
        "GYR_RANGE, 2000, ± °/s",
        "GYR_RESOLUTION, 70, m°/s",
        "GYR_G_SENSITIVITY, 50, m°/s/g",
        "MAG_BIAS, 2, µT",
        "CLOCK_DRIFT, 30, ppm",
        "JITTER, 0.5, ms",
        "DROPOUT_RATE, 0.2, a minute",
        "DROPOUT_LENGTH, 50, ms",
        "MOUNT_FREQUENCY, 9, Hz",
        "MOUNT_LEVER, 35, mm"
    })
    void unitsAreThoseOfDataSheets(DeviceParameter parameter, double value, String unit) {
        DeviceNumber number = DeviceNumber.of(parameter);
        assertThat(number.read(SensorModels.PHONE)).isCloseTo(value, within(1e-9 * value + 1e-12));
        assertThat(number.unit()).isEqualTo(unit);
    }

    @ParameterizedTest
    @EnumSource
    void writingChangesThatNumberOnly(DeviceParameter parameter) {
        SensorModel changed = DeviceNumber.of(parameter).write(SensorModel.IDEAL, "mine", 7);

        assertThat(changed.name()).isEqualTo("mine");
        assertThat(changed.parameters().keySet()).containsExactly(parameter);
        assertThat(DeviceNumber.of(parameter).read(changed)).isCloseTo(7, within(TOLERANCE));
        assertThat(DeviceNumber.of(parameter).explanation()).endsWith(".");
    }

    @Test
    void everyNumberIsInOneOfTheGroups() {
        List<DeviceParameter> shown = new ArrayList<>();
        for (Triad triad : Triad.values()) {
            DeviceNumber.of(triad).forEach(number -> shown.add(number.parameter()));
        }
        DeviceNumber.of(
                        null,
                        ErrorPart.CLOCK_DRIFT,
                        ErrorPart.JITTER,
                        ErrorPart.DROPOUTS,
                        ErrorPart.WOBBLE)
                .forEach(number -> shown.add(number.parameter()));
        assertThat(shown).containsExactlyInAnyOrder(DeviceParameter.values());
    }
}
