package kinescribe.format.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.format.Mutations;
import kinescribe.format.NpyArray;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;
import kinescribe.motion.MotionFigures;
import kinescribe.motion.PoseTrack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NpyMotionFormatTest {
    private static final double SINGLE_M = 1e-5;

    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    @TempDir
    Path folder;

    private final Motion motion = MotionFigures.steppingAndTurning(40, 20);
    private final double[] places = PoseTrack.of(motion).positions();

    @Test
    void readsBackWhatItWrites() throws Exception {
        Path file = folder.resolve("walk.npy");
        MotionFormats.write(motion, file);

        MotionRead read = examine(file, MotionReadOptions.NONE);

        assertThat(read.motion().rateHz()).isEqualTo(20);
        assertThat(positions(read)).containsExactly(places, within(SINGLE_M));
        assertThat(read.assumptions())
                .extracting(MotionAssumption::property)
                .containsExactly(
                        MotionAssumption.Property.RATE,
                        MotionAssumption.Property.UNIT,
                        MotionAssumption.Property.UP);
        assertThat(read.assumptions())
                .extracting(MotionAssumption::sure)
                .containsExactly(false, true, true);
    }

    @Test
    void readsOtherShapesAndTypes() throws Exception {
        Path flat = save("flat.npy", places, 40, 66);
        Path deep = save("deep.npy", places, 1, 1, 40, 22, 3);

        assertThat(positions(examine(flat, MotionReadOptions.NONE)))
                .containsExactly(places, within(SINGLE_M));
        assertThat(positions(examine(deep, MotionReadOptions.NONE)))
                .containsExactly(places, within(SINGLE_M));
    }

    @Test
    void findsUnitAndUpAxis() throws Exception {
        double[] other = new double[places.length];
        for (int i = 0; i < other.length; i += 3) {
            // Z up, centimetres: what points along −Y comes to point along Z.
            other[i] = 100 * places[i];
            other[i + 1] = -100 * places[i + 2];
            other[i + 2] = 100 * places[i + 1];
        }
        Path file = save("other.npy", other, 40, 22, 3);

        MotionRead read = examine(file, MotionReadOptions.NONE);

        assertThat(read.assumptions())
                .extracting(MotionAssumption::value)
                .containsExactly("20", "cm", "z");
        assertThat(positions(read)).containsExactly(places, within(SINGLE_M));
        MotionRead said =
                examine(file, new MotionReadOptions(50.0, LengthUnit.CENTIMETRES, UpAxis.Z));
        assertThat(said.assumptions()).isEmpty();
        assertThat(said.motion().rateHz()).isEqualTo(50);
        assertThat(positions(said)).containsExactly(places, within(SINGLE_M));
    }

    @Test
    void saysWhatIsWrong() throws Exception {
        assertFault(save("odd.npy", new double[42], 2, 7, 3), "has the shape [2, 7, 3]");
        assertFault(save("none.npy", new double[0], 0, 22, 3), "has no frame");
        double[] holes = places.clone();
        holes[100] = Double.NaN;
        assertFault(save("holes.npy", holes, 40, 22, 3), "holds NaN at element 100");
        double[] large = places.clone();
        large[7] = 1e300;
        assertFault(save("large.npy", large, 40, 22, 3), "holds 1.0E300 at element 7");
    }

    @Test
    void survivesSpoiltBytes() throws Exception {
        Path file = folder.resolve("walk.npy");
        MotionFormats.write(motion, file);
        Mutations.survived(
                Files.readAllBytes(file),
                200,
                file,
                "walk.npy",
                f -> assertThat(examine(f, MotionReadOptions.NONE).motion().frames()).isPositive());
    }

    private Path save(String name, double[] values, int... shape) throws Exception {
        return Files.write(folder.resolve(name), NpyArray.ofDoubles(values, shape));
    }

    private static MotionRead examine(Path file, MotionReadOptions options)
            throws KinescribeException {
        return MotionFormats.examine(file, options, JobContext.silent());
    }

    private static double[] positions(MotionRead read) {
        return PoseTrack.of(read.motion()).positions();
    }

    private static void assertFault(Path file, String message) {
        assertThatThrownBy(() -> examine(file, MotionReadOptions.NONE))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining(message);
    }
}
