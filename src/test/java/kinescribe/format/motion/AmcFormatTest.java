package kinescribe.format.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.base.Remedy;
import kinescribe.format.Mutations;
import kinescribe.format.SharedData;
import kinescribe.job.JobContext;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.SkeletonMapping;
import kinescribe.motion.StandardJoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmcFormatTest {
    private static final double SAME_M = 1e-9;
    private static final double COINCIDE_M = 1e-3;
    // One unit of the CMU database: 0.0254 m / 0.45.
    private static final double UNIT_M = 0.0254 / 0.45;

    private static final String ASF =
            """
            # comment
            :version 1.10
            :name test
            :units
              mass 1.0
              length 0.45
              angle deg
            :documentation
               :not a section, but words
            :root
               order TX TY TZ RX RY RZ
               axis XYZ
               position 0 0 0
               orientation 0 0 0
            :bonedata
              begin
                 id 1
                 name lthigh
                 direction 0 -1 0
                 length 8
                 axis 0 0 90 XYZ
                 dof ry rx
                 limits (-160.0 20.0)
                        (-70.0 70.0)
              end
              begin
                 id 2
                 name lshin
                 direction 0 -2 0
                 length 10
                 axis 0 0 0 XYZ
              end
            :hierarchy
              begin
                root lthigh
                lthigh lshin
              end
            """;

    private static final String AMC =
            """
            #!OML:ASF C:\\test.ASF
            :FULLY-SPECIFIED
            :DEGREES
            1
            root 1 2 3 0 90 0
            lthigh 90 0
            2
            root 0 0 0 90 90 0
            lthigh 90 90
            """;

    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    @TempDir
    Path folder;

    @BeforeEach
    void writeTheSkeleton() throws Exception {
        Files.writeString(folder.resolve("07.asf"), ASF);
    }

    @Test
    void turnsBonesAboutTheirAxes() throws Exception {
        MotionRead read = read(AMC, MotionReadOptions.NONE);

        Motion motion = read.motion();
        assertThat(motion.skeleton().names()).containsExactly("root", "lthigh", "lshin");
        assertThat(motion.frames()).isEqualTo(2);
        PoseTrack poses = PoseTrack.of(motion);
        assertAt(poses, 0, 0, 1, 2, 3);
        // The thigh's axis C is Rz(90°), so its own y is −x of the world and M = Ry(90°) is a turn
        // of 90° about −x: it takes the thigh (0, −8, 0) to (0, 0, 8). The root's Ry(90°) takes
        // that to (8, 0, 0).
        assertAt(poses, 0, 2, 9, 2, 3);
        // Frame 2. Root: about fixed axes x then y. Thigh: M is y, then x, about fixed axes of C,
        // so −x, then y of the world: (0, −8, 0) → (0, 0, 8) → (8, 0, 0). Root: x leaves it, y
        // takes it to (0, 0, −8).
        assertAt(poses, 1, 2, 0, 0, -8);
        Vec3 tip = motion.skeleton().tips().get(0).offset();
        assertThat(tip.minus(new Vec3(0, -10 * UNIT_M, 0)).norm()).isLessThan(SAME_M);
    }

    @Test
    void saysWhatItAssumes() throws Exception {
        MotionRead read = read(AMC, MotionReadOptions.NONE);

        assertThat(read.motion().rateHz()).isEqualTo(120);
        assertThat(read.assumptions())
                .filteredOn(a -> a.property() == MotionAssumption.Property.RATE)
                .singleElement()
                .matches(a -> !a.sure() && a.value().equals("120"));
        assertThat(read.noticed().notices())
                .anyMatch(n -> n.text().contains("inches / 0.45"))
                .anyMatch(n -> n.remedy() == Remedy.RATE)
                .anyMatch(n -> n.text().contains("07.asf"));
    }

    @Test
    void takesWhatAPersonSays() throws Exception {
        Motion motion =
                read(AMC, new MotionReadOptions(60.0, LengthUnit.CENTIMETRES, UpAxis.Y)).motion();

        assertThat(motion.rateHz()).isEqualTo(60);
        assertThat(motion.root(0).y()).isCloseTo(0.02, within(SAME_M));
    }

    @Test
    void refusesAFileThatEndsWithinAFrame() {
        String cut = AMC.substring(0, AMC.lastIndexOf("lthigh"));

        assertThatThrownBy(() -> read(cut, MotionReadOptions.NONE))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("ends within frame 2");
    }

    @Test
    void readsRadians() throws Exception {
        String radians = AMC.replace("DEGREES", "RADIANS").replace("90", "1.5707963267948966");

        PoseTrack poses = PoseTrack.of(read(radians, MotionReadOptions.NONE).motion());

        assertAt(poses, 0, 2, 9, 2, 3);
        assertAt(poses, 1, 2, 0, 0, -8);
    }

    @Test
    void findsTheSkeletonByNameByBeingAloneOrByOption() throws Exception {
        Files.move(folder.resolve("07.asf"), folder.resolve("other.asf"));
        assertThat(read(AMC, MotionReadOptions.NONE).motion().frames()).isEqualTo(2);

        Files.writeString(folder.resolve("another.asf"), ASF);
        assertThatThrownBy(() -> read(AMC, MotionReadOptions.NONE))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("07_01.asf or 07.asf");
        Path named = folder.resolve("another.asf");
        assertThat(
                        read(AMC, new MotionReadOptions(null, null, null, named, null))
                                .motion()
                                .frames())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "lthigh 90 0, lthigh 90, 'line 6, column 1', has 1 values",
        "lthigh 90 0, lfoot 90 0, 'line 6, column 1', no bone \"lfoot\"",
        "lthigh 90 0, lthigh 9o 0, 'line 6, column 8', expected a number",
        "lthigh 90 0, lthigh NaN 0, 'line 6, column 8', expected a number",
        "lthigh 90 0, 7 1, 'line 6, column 3', number alone",
        "root 1 2 3 0 90 0, 2, 'line 5, column 1', has no bones",
    })
    void saysWhereAMotionIsBroken(String good, String bad, String place, String what) {
        String broken = AMC.replaceFirst(good, bad);

        assertThatThrownBy(() -> read(broken, MotionReadOptions.NONE))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("07_01.amc, " + place)
                .hasMessageContaining(what);
    }

    @ParameterizedTest
    @CsvSource({
        "dof ry rx, dof ry ry, 'column 13', each once",
        "dof ry rx, dof l, 'column 10', channel such as",
        "dof ry rx, dof tx, 'column 6', moves along an axis",
        "90 XYZ, 90 XYW, 'column 18', order of axes",
        "length 8, length x, 'column 13', expected a number",
        "name lshin, id 3, 'line 32', lacks its name",
        "lthigh lshin, lthigh rshin, 'column 12', no bone is called",
        "root lthigh, lshin lthigh, '07.asf', joins to the root",
    })
    void saysWhereASkeletonIsBroken(String good, String bad, String place, String what)
            throws Exception {
        Files.writeString(folder.resolve("07.asf"), ASF.replaceFirst(good, bad));

        assertThatThrownBy(() -> read(AMC, MotionReadOptions.NONE))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("07.asf")
                .hasMessageContaining(place)
                .hasMessageContaining(what);
    }

    @Test
    void sendsReadersOfASkeletonToTheMotion() {
        assertThatThrownBy(() -> MotionFormats.read(folder.resolve("07.asf"), JobContext.silent()))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("holds no motion");
    }

    @Test
    void survivesSpoiltBytes() {
        Mutations.survived(
                AMC.getBytes(StandardCharsets.UTF_8),
                300,
                folder.resolve("07_01.amc"),
                "07",
                f -> MotionFormats.read(f, JobContext.silent()));
        byte[] asf = ASF.getBytes(StandardCharsets.UTF_8);
        Mutations.survived(asf, 300, folder.resolve("09.asf"), "09.asf", AsfReader::read);
    }

    /**
     * Whoever made the BVH kept every fourth frame of the limbs and filled in the others: there
     * both files agree in all joints, and elsewhere in those whose place no limb's turn moves.
     */
    @Test
    void agreesWithTheBvhOfTheSameTrial() throws Exception {
        Path cmu = SharedData.folder("mocap/cmu_amc");
        Motion amc = MotionFormats.read(cmu.resolve("16_15.amc"), JobContext.silent()).value();
        Motion bvh = MotionFormats.read(cmu.resolve("16_15.bvh"), JobContext.silent()).value();

        assertThat(bvh.frames()).isEqualTo(amc.frames());
        assertThat(bvh.skeleton().names()).hasSize(29);
        PoseTrack one = PoseTrack.of(amc);
        PoseTrack two = PoseTrack.of(bvh);
        for (int j = 0; j < bvh.skeleton().size(); j++) {
            String name = bvh.skeleton().names().get(j);
            int k = amc.skeleton().indexOf(name);
            assertThat(k).isNotNegative();
            int step =
                    name.matches("[lr](radius|wrist|hand|fingers|thumb|tibia|foot|toes)") ? 4 : 1;
            for (int f = 0; f < amc.frames(); f += step) {
                assertThat(one.position(f, k).minus(two.position(f, j)).norm())
                        .as(name)
                        .isLessThan(COINCIDE_M);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"02_01, 343", "16_15, 471", "35_01, 358", "49_18, 1102", "49_20, 898"})
    void trialsStandUpright(String trial, int frames) throws Exception {
        Path cmu = SharedData.folder("mocap/cmu_amc");
        Motion read = MotionFormats.read(cmu.resolve(trial + ".amc"), JobContext.silent()).value();

        Motion motion = SkeletonMapping.toStandard(read).value();

        assertThat(motion.frames()).isEqualTo(frames);
        PoseTrack poses = PoseTrack.of(motion);
        double head = mean(poses, StandardJoint.HEAD);
        double pelvis = mean(poses, StandardJoint.PELVIS);
        double knee = mean(poses, StandardJoint.LEFT_KNEE);
        double ankle = mean(poses, StandardJoint.LEFT_ANKLE);
        assertThat(head).isBetween(1.3, 1.8);
        assertThat(pelvis).isBetween(0.8, 1.1);
        assertThat(knee).isBetween(0.35, 0.65);
        assertThat(ankle).isBetween(0.04, 0.25);
    }

    private static double mean(PoseTrack poses, StandardJoint joint) {
        double sum = 0;
        for (int f = 0; f < poses.motion().frames(); f++) {
            sum += poses.position(f, joint.ordinal()).y();
        }
        return sum / poses.motion().frames();
    }

    private static void assertAt(
            PoseTrack poses, int frame, int joint, double x, double y, double z) {
        Vec3 wanted = new Vec3(x, y, z).times(UNIT_M);
        assertThat(poses.position(frame, joint).minus(wanted).norm()).isLessThan(SAME_M);
    }

    private MotionRead read(String text, MotionReadOptions options) throws Exception {
        Path file = folder.resolve("07_01.amc");
        Files.writeString(file, text);
        return MotionFormats.examine(file, options, JobContext.silent());
    }
}
