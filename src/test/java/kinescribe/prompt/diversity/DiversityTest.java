package kinescribe.prompt.diversity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import kinescribe.base.Seeds;
import kinescribe.job.JobContext;
import kinescribe.prompt.attribute.Attribute;
import kinescribe.prompt.attribute.AttributeLexicon;
import kinescribe.prompt.attribute.AttributeValue;
import org.junit.jupiter.api.Test;

class DiversityTest {
    private static final JobContext SILENT = JobContext.silent();
    private static final double TOLERANCE = 1e-6;

    private static float[] unit(double... values) {
        double length =
                Math.sqrt(
                        IntStream.range(0, values.length)
                                .mapToDouble(i -> values[i] * values[i])
                                .sum());
        float[] unit = new float[values.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = (float) (values[i] / length);
        }
        return unit;
    }

    /** Vectors in tight clumps, so that many pairs lie on either side of the limit. */
    static float[][] clumps(int count, int width, long seed) {
        RandomGenerator random = Seeds.generator(seed);
        double[][] centres = new double[20][width];
        for (double[] centre : centres) {
            for (int k = 0; k < width; k++) {
                centre[k] = random.nextGaussian();
            }
        }
        float[][] vectors = new float[count][];
        for (int i = 0; i < count; i++) {
            double[] values = centres[random.nextInt(centres.length)].clone();
            for (int k = 0; k < width; k++) {
                values[k] += 0.32 * random.nextGaussian();
            }
            vectors[i] = unit(values);
        }
        return vectors;
    }

    @Test
    void nearDuplicatesAreThoseThatEveryPairTriedOneByOneGives() {
        float[][] vectors = clumps(500, 64, 345);
        int[] found = NearDuplicates.of(vectors, 0.92, SILENT);
        int[] expected = new int[vectors.length];
        for (int i = 0; i < vectors.length; i++) {
            expected[i] = -1;
            double best = 0.92;
            for (int j = 0; j < i; j++) {
                double alike = Vectors.cosine(vectors[i], vectors[j]);
                if (expected[j] < 0 && alike > best) {
                    best = alike;
                    expected[i] = j;
                }
            }
        }
        assertThat(found).isEqualTo(expected);
        assertThat(IntStream.of(found).filter(f -> f >= 0).count()).isBetween(50L, 490L);
    }

    @Test
    void sameWordsAreExactDuplicatesAndCloseVectorsNearOnes() {
        List<Duplicates.Duplicate> found =
                Duplicates.of(
                        List.of("A man walks.", "a MAN walks", "A man strolls.", "A girl hops."),
                        new float[][] {unit(1, 0), unit(1, 0), unit(1, 0.1), unit(0, 1)},
                        0.92,
                        SILENT);
        assertThat(found)
                .extracting(Duplicates.Duplicate::prompt, Duplicates.Duplicate::exact)
                .containsExactly(tuple(1, true), tuple(2, false));
        // cos of (1, 0) and (1, 0.1) is 1 / sqrt(1.01) = 0.995037.
        assertThat(found.get(1).cosine()).isCloseTo(0.995037, within(TOLERANCE));
    }

    @Test
    void spreadOfTwoVectorsAtRightAngles() {
        // Their mean is (0.5, 0.5), each lies sqrt(0.5) off; both count fully.
        Spread spread = Spread.of(new float[][] {unit(1, 0), unit(0, 1)}, SILENT);
        assertThat(spread.toCentroid()).isCloseTo(Math.sqrt(0.5), within(TOLERANCE));
        assertThat(spread.vendi()).isCloseTo(2, within(TOLERANCE));
        assertThat(Spread.of(new float[][] {unit(1, 0), unit(1, 0)}, SILENT).vendi())
                .isCloseTo(1, within(TOLERANCE));
    }

    @Test
    void coverageCountsWhatHasACandidateWithinItsOwnRadius() {
        float[][] reference = clumps(100, 16, 1);
        assertThat(new Coverage(reference, SILENT).by(reference, SILENT)).isEqualTo(1);
        float[][] half = Arrays.copyOf(reference, 50);
        double covered = new Coverage(reference, SILENT).by(half, SILENT);
        assertThat(covered).isBetween(0.5, 1.0);
        float[][] far = {unit(IntStream.range(0, 16).mapToDouble(i -> -reference[0][i]).toArray())};
        assertThat(new Coverage(reference, SILENT).by(far, SILENT)).isLessThan(0.1);
    }

    @Test
    void promptsThatRepeatThemselvesSaturateAndNewOnesDoNot() {
        float[][] few = clumps(20, 32, 3);
        float[][] repeated = new float[200][];
        Arrays.setAll(repeated, i -> few[(i / 5) % few.length]);
        assertThat(Saturation.of(repeated, 20, SILENT).stop().orElseThrow())
                .isLessThanOrEqualTo(160);
        RandomGenerator random = Seeds.generator(9);
        float[][] growing = new float[60][];
        Arrays.setAll(growing, i -> unit(1, i * 0.1, random.nextGaussian() * 0.01 * i));
        Saturation curve = Saturation.of(growing, 8, SILENT);
        assertThat(curve.stop()).isEmpty();
        assertThat(curve.points())
                .extracting(Saturation.Point::prompts)
                .containsExactly(8, 16, 24, 32, 40, 48);
    }

    @Test
    void aPromptAmongTheOthersIsOffTopic() {
        float[][] vectors = {
            unit(1, 0, 0), unit(1, 0.1, 0), unit(0, 1, 0), // the third says something else
            unit(0, 1, 0.1), unit(0, 1, 0.2), unit(0.1, 1, 0)
        };
        List<String> activities = List.of("walk", "walk", "walk", "sit", "sit", "sit");
        List<OffTopic> found = OffTopic.of(vectors, activities, SILENT);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).prompt()).isEqualTo(2);
        assertThat(found.get(0).nearer()).isEqualTo("sit");
        assertThat(found.get(0).margin()).isPositive();
    }

    @Test
    void theMapHoldsAllOfWhatLiesInAPlane() {
        float[][] vectors = {unit(1, 0, 0), unit(0, 1, 0), unit(1, 1, 0), unit(1, -1, 0)};
        PromptMap map = PromptMap.of(vectors, SILENT);
        assertThat(map.explained()).isCloseTo(1, within(TOLERANCE));
        double dx = map.x()[0] - map.x()[1];
        double dy = map.y()[0] - map.y()[1];
        assertThat(Math.hypot(dx, dy)).isCloseTo(Math.sqrt(2), within(TOLERANCE));
    }

    @Test
    void theGridCountsWhatIsSaidTogetherAndNamesItsGaps() {
        AttributeGrid grid =
                AttributeGrid.of(
                        List.of(
                                "An old man walks slowly.",
                                "An elderly woman strolls at a leisurely pace.",
                                "A boy runs fast."),
                        Attribute.AGE,
                        Attribute.SPEED);
        int old = grid.rows().indexOf(new AttributeValue(Attribute.AGE, "elderly"));
        int slow = grid.columns().indexOf(new AttributeValue(Attribute.SPEED, "slow"));
        int fast = grid.columns().indexOf(new AttributeValue(Attribute.SPEED, "fast"));
        assertThat(grid.counts()[old][slow]).isEqualTo(2);
        assertThat(grid.counts()[old][fast]).isZero();
        assertThat(grid.gaps())
                .contains(new AttributeGrid.Gap(grid.rows().get(old), grid.columns().get(fast)));
    }

    @Test
    void attributesAreFoundWhereTheyStand() {
        String text =
                "An elderly woman walks quickly up the stairs with her left hand on the rail.";
        assertThat(AttributeLexicon.spans(text))
                .extracting(
                        s -> s.value().attribute() + " " + s.value().name(),
                        s -> text.substring(s.from(), s.to()))
                .contains(
                        tuple("AGE elderly", "elderly woman"),
                        tuple("SPEED fast", "quickly"),
                        tuple("PATH up", "up the stairs"),
                        tuple("TERRAIN stairs", "up the stairs"),
                        tuple("SIDE left", "left hand"),
                        tuple("BODY_PART hands", "left hand"),
                        tuple("OBJECT rail", "rail"));
    }
}
