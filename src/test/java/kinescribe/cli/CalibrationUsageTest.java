package kinescribe.cli;

import static kinescribe.cli.Ended.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import kinescribe.format.imu.RecordingCsv;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said where a calibration is asked for in a wrong way. */
class CalibrationUsageTest {
    @TempDir private Path folder;

    @Test
    void methodsAreNamedAsOneTypesThem() {
        Ended bogus = calibrate("bogus");

        assertThat(bogus.code()).isEqualTo(2);
        assertThat(bogus.err())
                .contains("'--method'", "affine, quantile, coral, fit", "\"bogus\"")
                .doesNotContain("AFFINE");
    }

    @Test
    void kindsOfFilesAreNamedAsOneTypesThem() {
        assertThat(run("project", "import", "study", "sounds", "a.wav").err())
                .contains("prompts, motions, recordings, calibrations", "\"sounds\"");
    }

    @Test
    void theMissingSideIsNamedByItsOption() throws Exception {
        double[] times = new double[100];
        for (int i = 0; i < times.length; i++) {
            times[i] = i / 50.0;
        }
        RecordingCsv.writeWithSources(
                List.of(
                        new Recording(
                                new Recording.Source("anna", "walk", "wrist", Origin.REAL),
                                50,
                                ImuChannel.SIX_AXIS,
                                times,
                                new double[600],
                                List.of())),
                folder.resolve("real.csv"));

        Ended oneSided = calibrate("Coral");

        assertThat(oneSided.code()).isEqualTo(1);
        assertThat(oneSided.err()).contains("no simulated recordings", "--simulated");
    }

    private Ended calibrate(String method) {
        return run(
                "imu",
                "calibrate",
                "--method",
                method,
                "--real",
                folder.resolve("real.csv").toString(),
                "--fit-subjects",
                "anna",
                "--out",
                folder.resolve("c.json").toString());
    }
}
