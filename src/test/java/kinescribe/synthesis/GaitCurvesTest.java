package kinescribe.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.math.Statistics;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Joint-angle curves, cadence and step length of our walking against people's. */
class GaitCurvesTest {
    private static final int SEEDS = 6;
    private static final List<GaitCycles.Angle> LEG =
            List.of(GaitCycles.Angle.HIP, GaitCycles.Angle.KNEE, GaitCycles.Angle.ANKLE);

    /** Each person at each speed against the mean over CMU subjects, and the ones held out. */
    @ParameterizedTest
    @ValueSource(doubles = {0.8, 1.2, 1.6})
    void movesItsJointsLikePeople(double speed) throws KinescribeException {
        Map<String, List<Motion>> walks = CmuWalks.bySubject();
        for (GaitCycles.Angle angle : LEG) {
            double[] all = mean(walks, angle, List.of("02", "07", "08", "12", "16"));
            double[] heldOut = mean(walks, angle, List.of("08", "16"));
            for (Body.Preset body : Body.Preset.values()) {
                double[] ours = mean(people(speed, body, 2), angle);
                assertThat(Statistics.pearson(ours, all)).as(body + " " + angle).isGreaterThan(0.9);
            }
            for (int seed = 0; seed < SEEDS; seed++) {
                double[] ours = mean(GaitCycles.of(walking(speed, Body.Preset.ADULT, seed)), angle);
                String where = angle + " seed " + seed;
                assertThat(Statistics.pearson(ours, all)).as(where).isGreaterThan(0.9);
                assertThat(Statistics.pearson(ours, heldOut)).as(where).isGreaterThan(0.85);
            }
        }
    }

    /**
     * Key points of normal walking. Knee: Schwartz, Rozumalski and Trost 2008 at free speed has 20°
     * at 12 %, 7° at 42 %, 60° at 72 % and 4° at 98 % of the cycle. Hip: about 30° at contact and
     * 10° of extension at half the cycle; ankle: about 10° up before heel rise and 15° to 20° down
     * after toe-off (Perry and Burnfield 2010). Contacts as found here are some per cent early (see
     * {@link GaitCycles}) and knees of rigid models bend more, so bounds are wide.
     */
    @Test
    void passesThroughTheKeyPointsOfNormalWalking() throws KinescribeException {
        List<GaitCycles.Cycle> cycles = people(1.2, Body.Preset.ADULT, SEEDS);
        double[] hip = mean(cycles, GaitCycles.Angle.HIP);
        double[] knee = mean(cycles, GaitCycles.Angle.KNEE);
        double[] ankle = mean(cycles, GaitCycles.Angle.ANKLE);
        assertThat(top(knee, 55, 100)).as("knee in swing").isBetween(70, 80);
        assertThat(knee[top(knee, 55, 100)]).isBetween(55.0, 75.0);
        assertThat(top(knee, 0, 35)).as("knee loaded").isBetween(10, 25);
        assertThat(knee[top(knee, 0, 35)]).isBetween(15.0, 45.0);
        assertThat(bottom(knee, 30, 60)).as("knee straight").isBetween(38, 52);
        assertThat(knee[bottom(knee, 30, 60)]).isBetween(2.0, 15.0);
        assertThat(hip[0]).isCloseTo(32, within(12.0));
        assertThat(bottom(hip, 30, 80)).as("hip extended").isBetween(47, 62);
        assertThat(hip[bottom(hip, 30, 80)]).isBetween(-20.0, 0.0);
        assertThat(ankle[top(ankle, 25, 60)]).as("ankle up").isBetween(5.0, 25.0);
        assertThat(bottom(ankle, 50, 90)).as("ankle down").isBetween(60, 75);
        assertThat(ankle[bottom(ankle, 50, 90)]).isBetween(-25.0, -8.0);
    }

    /**
     * Step length over cadence is 0.0065 m per step/min with 5 to 10 % between people (Sekiya and
     * Nagasaki 1998); bounds are 2.2 standard deviations of 6 % and some for single cycles. At a
     * walk ratio w and speed v, cadence is √(60 v / w).
     */
    @ParameterizedTest
    @CsvSource({"0.8, 80, 93", "1.2, 98, 114", "1.6, 113, 131"})
    void stepsInThePublishedBand(double speed, double low, double high) throws KinescribeException {
        double sum = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            for (GaitCycles.Cycle cycle : GaitCycles.of(walking(speed, Body.Preset.ADULT, seed))) {
                assertThat(cycle.cadence()).isBetween(0.92 * low, 1.08 * high);
                double ratio = cycle.stepLengthM() / cycle.cadence();
                assertThat(ratio).isBetween(0.0052, 0.0079);
            }
            sum += mean(GaitCycles.of(walking(speed, Body.Preset.ADULT, seed)), c -> c.cadence());
        }
        assertThat(sum / SEEDS).isBetween(low, high);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.8, 1.2, 1.4, 1.6})
    void goesExactlyAsFastAsAsked(double speed) throws KinescribeException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Motion motion = walking(speed, Body.Preset.ADULT, seed);
            double way = motion.root(motion.frames() - 1).minus(motion.root(0)).norm();
            assertThat(way / motion.durationS()).isCloseTo(speed, within(0.03 * speed));
        }
    }

    /** Smaller people step more often and shorter at the same speed (Hof 1996). */
    @ParameterizedTest
    @EnumSource(names = {"CHILD", "SHORT"})
    void smallerPeopleTakeShorterSteps(Body.Preset body) throws KinescribeException {
        double adult = mean(people(1.2, Body.Preset.ADULT, SEEDS), c -> c.stepLengthM());
        assertThat(mean(people(1.2, body, SEEDS), c -> c.stepLengthM())).isLessThan(adult - 0.02);
    }

    private static List<GaitCycles.Cycle> people(double speed, Body.Preset body, int seeds)
            throws KinescribeException {
        List<GaitCycles.Cycle> cycles = new ArrayList<>();
        for (int seed = 0; seed < seeds; seed++) {
            cycles.addAll(GaitCycles.of(walking(speed, body, seed)));
        }
        return cycles;
    }

    private static Motion walking(double speed, Body.Preset body, long seed)
            throws KinescribeException {
        return new KinematicSynthesizer()
                .synthesize(
                        new SynthesisRequest(
                                "walks at " + speed + " m/s", 10, 60, body.body(), seed),
                        JobContext.silent())
                .value();
    }

    /** The mean over subjects of each one's mean curve. */
    private static double[] mean(
            Map<String, List<Motion>> walks, GaitCycles.Angle angle, List<String> subjects) {
        double[] mean = new double[GaitCycles.POINTS];
        for (String subject : subjects) {
            List<GaitCycles.Cycle> cycles = new ArrayList<>();
            walks.getOrDefault(subject, List.of()).forEach(w -> cycles.addAll(GaitCycles.of(w)));
            double[] own = mean(cycles, angle);
            for (int i = 0; i < mean.length; i++) {
                mean[i] += own[i] / subjects.size();
            }
        }
        return mean;
    }

    private static double[] mean(List<GaitCycles.Cycle> cycles, GaitCycles.Angle angle) {
        return GaitCycles.mean(cycles, angle);
    }

    private static double mean(
            List<GaitCycles.Cycle> cycles, ToDoubleFunction<GaitCycles.Cycle> measure) {
        return cycles.stream().mapToDouble(measure).average().orElse(Double.NaN);
    }

    private static int top(double[] curve, int from, int to) {
        int best = from;
        for (int i = from; i <= to; i++) {
            best = curve[i] > curve[best] ? i : best;
        }
        return best;
    }

    private static int bottom(double[] curve, int from, int to) {
        return top(Arrays.stream(curve).map(v -> -v).toArray(), from, to);
    }
}
