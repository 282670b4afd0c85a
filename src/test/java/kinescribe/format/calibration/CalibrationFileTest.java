package kinescribe.format.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kinescribe.base.KinescribeException;
import kinescribe.calibration.Calibration;
import kinescribe.calibration.FittedOn;
import kinescribe.calibration.LinearCalibration;
import kinescribe.calibration.ParameterEstimate;
import kinescribe.calibration.QuantileCalibration;
import kinescribe.calibration.QuantileMap;
import kinescribe.calibration.SensorCalibration;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.SensorPlacement;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CalibrationFileTest {
    @TempDir private Path folder;

    /** One of every kind. */
    static List<Calibration> samples() {
        FittedOn on =
                new FittedOn(
                        new TreeSet<>(Set.of("anna", "ben")),
                        3,
                        1L << 40,
                        new FittedOn.Sites(
                                new TreeSet<>(Set.of("left_wrist")),
                                new TreeSet<>(Set.of("watch"))));
        List<ImuChannel> acc = List.of(ImuChannel.ACC_X, ImuChannel.ACC_Y);
        QuantileMap map = new QuantileMap(new double[] {-1, 0.1}, new double[] {2, 1.0 / 3 + 2});
        return List.of(
                new LinearCalibration(
                        Calibration.Method.CORAL,
                        acc,
                        new double[] {1, 0.1, -1e-300, 1.0 / 3},
                        new double[] {0, Math.PI},
                        on),
                new QuantileCalibration(
                        acc,
                        List.of(map, map),
                        new TreeMap<>(Map.of("walking up", List.of(map, map))),
                        on),
                new SensorCalibration(
                        new SensorPlacement("wrist", "left_elbow", Vec3.X, Quat.IDENTITY),
                        new SensorCalibration.Response(
                                new double[] {1, 1, 1, 1, 1, 1}, new double[6], 0.0035),
                        List.of(
                                new ParameterEstimate(
                                        "shift x", "m", 0.1, Double.NaN, -0.1, 0.1, true)),
                        new SensorCalibration.Quality(10, 0.5, 0.1, 7, true),
                        on));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsWrittenIsRead(Calibration calibration) throws KinescribeException {
        Path file = folder.resolve("c.json");
        CalibrationFile.write(calibration, file);
        assertThat(CalibrationFile.read(file))
                .usingRecursiveComparison()
                .withComparatorForType(Double::compare, Double.class)
                .isEqualTo(calibration);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void filesOfBeforeAreReadAndKeepNoSites(Calibration calibration) throws Exception {
        ObjectNode old = CalibrationFile.tree(calibration);
        old.remove("version");
        old.withObject("/calibration/fittedOn").remove("sites");
        Path file = folder.resolve("old.json");
        Files.writeString(file, old.toString());

        Calibration read = CalibrationFile.read(file);

        assertThat(read.fittedOn().sites()).isEqualTo(FittedOn.Sites.UNKNOWN);
        assertThat(read.fittedOn().sites().holdFor("anywhere")).isTrue();
        assertThat(read.fittedOn().subjects()).isEqualTo(calibration.fittedOn().subjects());
        Files.writeString(file, old.put("version", 3).toString());
        assertThatThrownBy(() -> CalibrationFile.read(file)).hasMessageContaining("newer version");
    }

    @Test
    void whatIsNoCalibrationIsToldWithItsPlace() throws Exception {
        Path file = folder.resolve("c.json");
        CalibrationFile.write(samples().get(0), file);
        String good = Files.readString(file);
        for (String bad :
                List.of(
                        "",
                        "{",
                        "[]",
                        "{\"method\": \"MAGIC\"}",
                        "{\"method\": \"FIT\"}",
                        good.replace("CORAL\"", "QUANTILE\""),
                        good.replaceFirst("CORAL", "AFFINE"),
                        good.replace("\"matrix\"", "\"matrice\""),
                        good.replace("ACC_X", "ACC_Q"),
                        good.substring(0, good.length() / 2))) {
            Files.writeString(file, bad);
            assertThatThrownBy(() -> CalibrationFile.read(file))
                    .as(bad)
                    .isInstanceOf(KinescribeException.class)
                    .hasMessageContaining("c.json");
        }
        Files.delete(file);
        assertThatThrownBy(() -> CalibrationFile.read(file)).hasMessageContaining("missing");
    }
}
