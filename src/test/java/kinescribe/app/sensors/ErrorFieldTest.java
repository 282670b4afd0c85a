package kinescribe.app.sensors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import kinescribe.imu.DeviceParameter;
import kinescribe.imu.SensorModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorFieldTest {
    private static final double TOLERANCE = 1e-9;

    @Test
    void unitsAreThoseOfDataSheets() {
        SensorModel device =
                SensorModel.of(
                        "d",
                        Map.of(
                                DeviceParameter.ACC_NOISE,
                                0.000980665,
                                DeviceParameter.ACC_BIAS,
                                0.0980665,
                                DeviceParameter.ACC_RANGE,
                                19.6133,
                                DeviceParameter.GYR_NOISE,
                                Math.PI / 180 / 100,
                                DeviceParameter.GYR_BIAS,
                                Math.PI / 360,
                                DeviceParameter.GYR_RANGE,
                                Math.PI));

        // 0.000980665 / 9.80665 = 100e-6; 0.0980665 / 9.80665 = 10e-3; 19.6133 / 9.80665 = 2
        assertThat(ErrorField.ACCELERATION_NOISE.read(device)).isCloseTo(100, within(TOLERANCE));
        assertThat(ErrorField.ACCELERATION_BIAS.read(device)).isCloseTo(10, within(TOLERANCE));
        assertThat(ErrorField.ACCELERATION_RANGE.read(device)).isCloseTo(2, within(TOLERANCE));
        // 0.01° = 10 m°; π/360 rad = 0.5°; π rad = 180°
        assertThat(ErrorField.ROTATION_NOISE.read(device)).isCloseTo(10, within(TOLERANCE));
        assertThat(ErrorField.ROTATION_BIAS.read(device)).isCloseTo(0.5, within(TOLERANCE));
        assertThat(ErrorField.ROTATION_RANGE.read(device)).isCloseTo(180, within(TOLERANCE));
    }

    @ParameterizedTest
    @EnumSource
    void writingChangesThatFieldOnly(ErrorField field) {
        SensorModel changed = field.write(SensorModel.IDEAL, "mine", 7);

        assertThat(changed.name()).isEqualTo("mine");
        for (ErrorField each : ErrorField.values()) {
            double expected = each == field ? 7 : each.read(SensorModel.IDEAL);
            if (Double.isInfinite(expected)) {
                assertThat(each.read(changed)).isInfinite();
            } else {
                assertThat(each.read(changed)).isCloseTo(expected, within(TOLERANCE));
            }
        }
    }
}
