package kinescribe.format.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.format.Mutations;
import kinescribe.format.SharedData;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BvhFormatTest {
    private static final double SAME_M = 1e-9;
    private static final double ROUND_TRIP_M = 1e-4;
    private static final double SAME_RAD = 1e-9;

    private static final String TWO_JOINTS =
            """
            HIERARCHY
            ROOT hip
            {
              OFFSET 1 2 3
              CHANNELS 6 Xposition Yposition Zposition Zrotation Xrotation Yrotation
              JOINT knee
              {
                OFFSET 0 -60 0
                CHANNELS 3 Zrotation Xrotation Yrotation
                End Site
                {
                  OFFSET 0 -50 0
                }
              }
            }
            MOTION
            Frames: 2
            Frame Time: 0.00833333
            10 90 -20 90 0 0 0 90 0
            10 91 -20 0 0 0 0 0 0
            """;

    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    @TempDir
    Path folder;

    @Test
    void readsPositionsInMetresAndRotationsInDegrees() throws Exception {
        Noticed<Motion> read = read(TWO_JOINTS);

        Motion motion = read.value();
        assertThat(motion.rateHz()).isEqualTo(120);
        assertThat(motion.frames()).isEqualTo(2);
        assertThat(motion.skeleton().names()).containsExactly("hip", "knee");
        // Position channels replace the OFFSET: 10 cm, 90 cm, −20 cm.
        assertThat(motion.root(0).minus(new Vec3(0.1, 0.9, -0.2)).norm()).isLessThan(SAME_M);
        // Rz(90°) takes the thigh (0, −0.6, 0) to (+0.6, 0, 0).
        Vec3 knee = PoseTrack.of(motion).position(0, 1);
        assertThat(knee.minus(new Vec3(0.7, 0.9, -0.2)).norm()).isLessThan(SAME_M);
        assertThat(read.notices())
                .anyMatch(n -> n.text().contains("centimetres") && n.text().contains("1.10 m"));
    }

    @ParameterizedTest
    @CsvSource({"XYZ", "XZY", "YXZ", "YZX", "ZXY", "ZYX"})
    void multipliesRotationsInTheOrderOfTheChannels(String order) throws Exception {
        String channels = order.replaceAll("(.)", " $1rotation").strip();
        Motion motion =
                read(TWO_JOINTS
                                .replace("Zrotation Xrotation Yrotation", channels)
                                .replace("-20 90 0 0 0 90 0", "-20 20 30 40 0 0 0"))
                        .value();

        Quat expected = Quat.IDENTITY;
        double[] degrees = {20, 30, 40};
        for (int i = 0; i < 3; i++) {
            Vec3 axis = List.of(Vec3.X, Vec3.Y, Vec3.Z).get(order.charAt(i) - 'X');
            expected = expected.times(Quat.aboutAxis(axis, Math.toRadians(degrees[i])));
        }
        assertThat(motion.rotation(0, 0).angleTo(expected)).isLessThan(SAME_RAD);
    }

    @Test
    void takesAnyCaseBlanksAndLineEnds() throws Exception {
        String odd =
                TWO_JOINTS
                        .toLowerCase(Locale.ROOT)
                        .replace("\n", "\r\n")
                        .replace(" ", " \t ")
                        .replace("frames:", "FRAMES :")
                        .replace("-20 \t 90", "-20 \r\n 9.0e1");

        Motion motion = read("\ufeff" + odd).value();

        Motion plain = read(TWO_JOINTS).value();
        assertThat(motion.rotations()).containsExactly(plain.rotations());
        assertThat(motion.rootPositions()).containsExactly(plain.rootPositions());
    }

    @Test
    void saysHowManyLinesTheFrameCountLeavesOut() throws Exception {
        Noticed<Motion> read =
                read(TWO_JOINTS + "\n10 92 -20 0 0 0 0 0 0\n\n10 93 -20 0 0 0 0 0 0 \nend");

        assertThat(read.value().frames()).isEqualTo(2);
        assertThat(read.notices())
                .filteredOn(n -> n.text().contains("announces 2"))
                .singleElement()
                .matches(n -> n.level() == Notice.Level.WARNING)
                .satisfies(n -> assertThat(n.text()).contains("3 in number"));
        assertThat(read(TWO_JOINTS + "\n \n").notices())
                .noneMatch(n -> n.text().contains("announces"));
    }

    @ParameterizedTest
    @CsvSource({
        "CHANNELS 6, CHANNELS 99999999, 'channels, found 99999999.'",
        "CHANNELS 6, CHANNELS 2.5, 'channels, found 2.5.'",
        "Frames: 2, Frames: -3, 'frames, found -3.'",
        "0.00833333, 0.0, the Frame Time is 0 s",
    })
    void showsNumbersAsPeopleWriteThem(String good, String bad, String message) {
        assertThatThrownBy(() -> read(TWO_JOINTS.replace(good, bad))).hasMessageContaining(message);
    }

    @Test
    void keepsTheOffsetWhereTheRootHasNoPosition() throws Exception {
        Motion motion =
                read(TWO_JOINTS
                                .replace("6 Xposition Yposition Zposition", "4 Yposition")
                                .replace("10 90 -20", "90")
                                .replace("10 91 -20", "91"))
                        .value();

        assertThat(motion.root(0).minus(new Vec3(0.01, 0.9, 0.03)).norm()).isLessThan(SAME_M);
    }

    @Test
    void mergesARootThatOnlyCarriesTheBody() throws Exception {
        String carried =
                """
                HIERARCHY
                ROOT reference { OFFSET 0 0 0 CHANNELS 3 Zrotation Xrotation Yrotation
                JOINT hips { OFFSET 0 90 0
                CHANNELS 6 Xposition Yposition Zposition Zrotation Xrotation Yrotation
                JOINT leg { OFFSET 0 -90 0 CHANNELS 0 End Site { OFFSET 0 0 10 } } } }
                MOTION Frames: 2 Frame Time: 0.1
                0 0 90  100 80 0 0 0 0
                0 0 90  120 80 0 0 0 0
                """
                        .replace("reference {", "reference\n{")
                        .replace("hips {", "hips\n{")
                        .replace("leg {", "leg\n{");

        Motion motion = read(carried).value();

        assertThat(motion.skeleton().names()).containsExactly("hips", "leg");
        // Ry(90°) takes (1.2, 0.8, 0) to (0, 0.8, −1.2).
        assertThat(motion.root(1).minus(new Vec3(0, 0.8, -1.2)).norm()).isLessThan(SAME_M);
    }

    @Test
    void takesMetresFromTheSizeOfTheSkeleton() throws Exception {
        Noticed<Motion> read = read(TWO_JOINTS.replace("-60", "-0.6").replace("-50", "-0.5"));

        assertThat(read.value().skeleton().offset(1).y()).isCloseTo(-0.6, within(SAME_M));
        assertThat(read.notices()).anyMatch(n -> n.text().contains(" metres"));
    }

    @Test
    void refusesABoneThatStretches() {
        String stretching =
                TWO_JOINTS
                        .replace(
                                "  JOINT knee",
                                "  JOINT tail { OFFSET 9 0 0 End Site { OFFSET 1 0 0 } }\n  JOINT knee")
                        .replace("3 Zrotation", "4 Yposition Zrotation")
                        .replace("0 90 0\n", "-60 0 90 0\n")
                        .replace("0 0 0 0 0 0\n", "0 0 0 -10 0 0 0\n");

        assertThatThrownBy(() -> read(stretching))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("\"knee\" moves up to 0.25 m");
    }

    @Test
    void warnsOfASkeletonThatIsNoPerson() throws Exception {
        assertThat(read(TWO_JOINTS.replace("-60", "-400")).notices())
                .anyMatch(n -> n.level() == Notice.Level.WARNING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Frames: 2 | Frames: 0 | line 17 | no frames",
                "Frames: 2 | Frames: 3 | line 20 | ends in frame 3 of 3",
                "Frames: 2 | Frames: 999999999 | line 17 | more than the file's",
                "Frames: 2 | Frames: two | line 17, column 9 | \"two\"",
                "0.00833333 | 0 | line 18 | Frame Time",
                "0.00833333 | nan | line 18, column 13 | \"nan\"",
                "-20 90 | NaN 90 | line 19, column 7 | \"NaN\"",
                "-20 90 | 1e999 90 | line 19, column 7 | too large",
                "-20 90 | 0x1p3 90 | line 19, column 7 | number",
                "10 91 -20 | 10 91 | line 20 | ends in frame 2",
                "10 90 -20 | 10 90 | line 19 | has 8 values there, expected 9",
                "10 90 -20 | 10 90 7 -20 | line 19 | has 10 values there, expected 9",
                "0 -60 0 | 0 -60 | line 9 | number",
                "JOINT knee | JIONT knee | line 6 | \"jiont\"",
                "Yposition | Xposition | line 5 | same position channel twice",
                "CHANNELS 3 | CHANNELS 300000 | line 9 | channels",
                "MOTION | ROOT b | line 16 | second ROOT",
                "ROOT hip | ROOT | line 2 | no name",
                "Zrotation | Wrotation | line 5 | \"wrotation\"",
            })
    void saysWhereAFaultIs(String good, String bad, String place, String what) {
        int at = TWO_JOINTS.indexOf(good);
        String text = TWO_JOINTS.substring(0, at) + bad + TWO_JOINTS.substring(at + good.length());

        assertThatThrownBy(() -> read(text))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining(place)
                .hasMessageContaining(what);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 30, 100, 200, 290, 315})
    void refusesAFileThatIsCutShort(int length) {
        assertThatThrownBy(() -> read(TWO_JOINTS.substring(0, length)))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("line");
    }

    @Test
    void survivesSpoiltBytes() {
        byte[] good = TWO_JOINTS.getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("spoilt.bvh");
        Mutations.survived(
                good,
                500,
                file,
                "spoilt.bvh",
                f -> {
                    Motion motion = MotionFormats.read(f, JobContext.silent()).value();
                    for (double value : motion.rotations()) {
                        assertThat(value).isFinite();
                    }
                });
    }

    @Test
    void writesWhatItReads() throws Exception {
        Motion motion = SampleMotion.turning(40);
        Path file = folder.resolve("walk.bvh");

        MotionFormats.write(motion, file);
        Motion again = MotionFormats.read(file, JobContext.silent()).value();

        assertThat(again.rateHz()).isEqualTo(motion.rateHz());
        // The file lists joints depth first; names find them again.
        PoseTrack from = PoseTrack.of(motion);
        PoseTrack to = PoseTrack.of(again);
        for (int j = 0; j < motion.skeleton().size(); j++) {
            int k = again.skeleton().indexOf(motion.skeleton().names().get(j));
            for (int f = 0; f < motion.frames(); f++) {
                assertThat(from.position(f, j).minus(to.position(f, k)).norm())
                        .isLessThan(ROUND_TRIP_M);
            }
        }
    }

    @Test
    void findsAnglesAtTheGimbal() {
        Quat straightUp = Quat.aboutAxis(Vec3.Z, 0.3).times(Quat.aboutAxis(Vec3.X, Math.PI / 2));

        double[] zxy = EulerOrder.ZXY.degrees(straightUp);

        assertThat(zxy[0]).isCloseTo(Math.toDegrees(0.3), within(1e-6));
        assertThat(zxy[1]).isCloseTo(90, within(1e-6));
        assertThat(zxy[2]).isZero();
    }

    @Test
    void readsCmuTrials() throws Exception {
        Path cmu = SharedData.folder("mocap/cmu_bvh");
        List<Path> files;
        try (var all = Files.walk(cmu)) {
            files = all.filter(f -> f.toString().endsWith(".bvh")).sorted().toList();
        }
        for (int i = 0; i < files.size(); i += Math.max(1, files.size() / 6)) {
            Motion motion = MotionFormats.read(files.get(i), JobContext.silent()).value();
            assertThat(motion.rateHz()).isEqualTo(120);
            assertThat(motion.skeleton().size()).isEqualTo(43);
        }
    }

    private Noticed<Motion> read(String text) throws IOException, KinescribeException {
        Path file = folder.resolve("test.bvh");
        Files.writeString(file, text);
        return MotionFormats.read(file, JobContext.silent());
    }
}
