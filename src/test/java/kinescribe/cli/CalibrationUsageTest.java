package kinescribe.cli;

import static kinescribe.cli.Ended.run;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
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
        writeMeasured("anna", "real.csv");

        Ended oneSided = calibrate("Coral");

        assertThat(oneSided.code()).isEqualTo(1);
        assertThat(oneSided.err()).contains("no simulated recordings", "--simulated");
    }

    @Test
    void measurementsDoNotPassAsSimulated() throws Exception {
        writeMeasured("anna", "real.csv");
        writeMeasured("ben", "ben.csv");

        Ended fitted = calibrate("affine", "--simulated", folder.resolve("ben.csv").toString());

        assertThat(fitted.code()).isEqualTo(1);
        assertThat(fitted.err()).contains("of ben at the wrist", "counts as measured", "origin");
        assertThat(folder.resolve("c.json")).doesNotExist();
    }

    private void writeMeasured(String subject, String file) throws Exception {
        double[] times = new double[100];
        for (int i = 0; i < times.length; i++) {
            times[i] = i / 50.0;
        }
        RecordingCsv.writeWithSources(
                List.of(
                        new Recording(
                                new Recording.Source(subject, "walk", "wrist", Origin.REAL),
                                50,
                                ImuChannel.SIX_AXIS,
                                times,
                                new double[600],
                                List.of())),
                folder.resolve(file));
    }

    private Ended calibrate(String method, String... more) {
        String[] fixed = {
            "imu",
            "calibrate",
            "--method",
            method,
            "--real",
            folder.resolve("real.csv").toString(),
            "--fit-subjects",
            "anna",
            "--out",
            folder.resolve("c.json").toString()
        };
        String[] all = Arrays.copyOf(fixed, fixed.length + more.length);
        System.arraycopy(more, 0, all, fixed.length, more.length);
        return run(all);
    }
}
