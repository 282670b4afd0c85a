package kinescribe.format.imu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.imu.SensorPlacement;
import kinescribe.imu.SurfacePlacement;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import org.junit.jupiter.api.Test;

class DevicesTest {
    @Test
    void everyDataSetWithDevicesNamesEachSiteOnce() {
        for (WornDevices worn : RecordingFormats.withDevices()) {
            List<String> sites = worn.devices().stream().map(DeviceSite::site).toList();
            assertThat(sites).as(worn.id()).isNotEmpty().doesNotHaveDuplicates();
        }
        assertThat(RecordingFormats.withDevices()).hasSizeGreaterThan(10);
    }

    @Test
    void devicesHaveTheAxesThatTheDataSetTells() throws Exception {
        SurfacePlacement chest =
                RecordingFormats.devices("pamap2").stream()
                        .filter(device -> device.site().equals("chest"))
                        .findFirst()
                        .orElseThrow()
                        .typical();
        SensorPlacement worn = chest.on(Body.Preset.ADULT.body().skeleton());
        assertThat(worn.site()).isEqualTo("chest");
        assertThat(worn.mounting().rotate(Vec3.Y).dot(Vec3.Y)).isGreaterThan(0.999);
        SurfacePlacement phone = RecordingFormats.devices("uci-har").get(0).typical();
        SensorPlacement waist = phone.on(Body.Preset.ADULT.body().skeleton());
        assertThat(waist.mounting().rotate(Vec3.X).dot(Vec3.Y)).isGreaterThan(0.999);
    }

    @Test
    void anUnknownDataSetIsToldWithThoseThatThereAre() {
        assertThatThrownBy(() -> RecordingFormats.devices("broad"))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("broad");
    }
}
