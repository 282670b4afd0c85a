package kinescribe.imu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeviceLimitsTest {
    @ParameterizedTest
    @EnumSource(DeviceParameter.class)
    void everyDeviceWeHaveIsWellWithinThem(DeviceParameter parameter) {
        DeviceLimits limits = DeviceLimits.of(parameter);
        assertThat(limits.hold(parameter.ideal())).isTrue();
        for (SensorModel model : SensorModels.all()) {
            double value = model.get(parameter);
            assertThat(limits.hold(value)).as(model.name()).isTrue();
            if (parameter.ideal() == 0) {
                assertThat(limits.hold(8 * value)).as("eight times " + model.name()).isTrue();
            } else {
                assertThat(limits.hold(value / 8)).as("an eighth of " + model.name()).isTrue();
            }
        }
    }

    @Test
    void whatNoDeviceDoesIsOutside() {
        assertThat(DeviceLimits.of(DeviceParameter.JITTER).hold(5)).isFalse();
        assertThat(DeviceLimits.of(DeviceParameter.ACC_BIAS).hold(1e3)).isFalse();
        assertThat(DeviceLimits.of(DeviceParameter.ACC_RANGE).hold(0.1)).isFalse();
        assertThat(DeviceLimits.of(DeviceParameter.CLOCK_DRIFT).hold(0.5)).isFalse();
        assertThat(DeviceLimits.of(DeviceParameter.GYR_NOISE).hold(-1)).isFalse();
        assertThat(DeviceLimits.of(DeviceParameter.GYR_NOISE).hold(Double.NaN)).isFalse();
    }

    @Test
    void moreThanHalfOfARecordingIsNotLost() {
        assertThat(DeviceLimits.together(losing(1, 1))).isEmpty();
        // 10 losses a second of 100 s each: 1000 / 1001 of the time.
        assertThat(DeviceLimits.together(losing(10, 100)))
                .hasValue("Of a recording 99.9 % would be lost.");
        assertThat(DeviceLimits.together(losing(10, 100).switched(ErrorPart.DROPOUTS, false)))
                .isEmpty();
    }

    private static SensorModel losing(double perS, double lengthS) {
        return SensorModel.of(
                "lossy",
                Map.of(
                        DeviceParameter.DROPOUT_RATE, perS,
                        DeviceParameter.DROPOUT_LENGTH, lengthS));
    }
}
