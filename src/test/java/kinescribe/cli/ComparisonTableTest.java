package kinescribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.imu.compare.Clock;
import kinescribe.imu.compare.ComparisonSettings;
import kinescribe.imu.compare.SignalComparison;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;

class ComparisonTableTest {
    /** A sine and the same raised by 0.5: the difference is −0.5 everywhere, r is 1. */
    private static Recording sine(double raised) {
        double[] timeS = new double[400];
        double[] values = new double[400];
        for (int i = 0; i < 400; i++) {
            timeS[i] = i / 100.0;
            values[i] = Math.sin(3 * timeS[i]) + raised;
        }
        return new Recording(
                new Recording.Source("s", "t", "wrist", Origin.REAL),
                100,
                List.of(ImuChannel.ACC_X),
                timeS,
                values,
                List.of());
    }

    @Test
    void tellsAlignmentAndOneRowASignal() throws Exception {
        SignalComparison comparison =
                SignalComparison.of(
                        sine(0),
                        sine(0.5),
                        ComparisonSettings.STANDARD.withGivenLagS(0.0),
                        JobContext.silent());
        List<String> lines = ComparisonTable.lines("wrist", comparison, Clock.TIMES);
        assertThat(lines.get(0))
                .isEqualTo(
                        "wrist: 400 samples at 100.0 Hz, the real side 0.0000 s later by the times");
        assertThat(lines.get(1).split(" +"))
                .contains("signal", "RMSE", "NRMSE", "r", "bias", "from", "to");
        // The difference does not vary, so both limits are −0.5, too.
        assertThat(lines.get(2).split(" +"))
                .containsSubsequence("acc_x_mps2", "0.5000", "1.0000", "-0.5000", "-0.5000");
        List<String> coherence = ComparisonTable.coherence(comparison);
        assertThat(coherence.get(0)).contains("0.2-1 Hz", "8-15 Hz");
        assertThat(coherence.get(1)).startsWith("  acc_x_mps2");
    }
}
