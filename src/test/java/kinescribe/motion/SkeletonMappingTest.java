package kinescribe.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.format.SharedData;
import kinescribe.format.motion.MotionFormats;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SkeletonMappingTest {
    private static final double SAME_PLACE_M = 0.001;
    private static final double SAME_ANGLE_RAD = Math.toRadians(0.01);

    @Test
    void leavesAStandardMotionAlone() throws KinescribeException {
        Motion motion = still(Body.Preset.ADULT.body().skeleton());

        assertThat(SkeletonMapping.toStandard(motion).value()).isSameAs(motion);
    }

    @Test
    void mapsACmuWalkWithEveryJointInPlace() throws KinescribeException {
        Path file = SharedData.folder("mocap/cmu_bvh/07").resolve("07_01.bvh");
        Motion source = MotionFormats.read(file, JobContext.silent()).value();

        Motion mapped = SkeletonMapping.toStandard(source).value();

        assertThat(mapped.skeleton().isStandard()).isTrue();
        PoseTrack from = PoseTrack.of(source);
        PoseTrack to = PoseTrack.of(mapped);
        String[][] pairs = {
            {"hip", "pelvis"}, {"lThigh", "left_hip"}, {"rThigh", "right_hip"},
            {"lShin", "left_knee"}, {"rShin", "right_knee"}, {"lFoot", "left_ankle"},
            {"rFoot", "right_ankle"}, {"lHand", "left_wrist"}, {"rHand", "right_wrist"},
            {"lForeArm", "left_elbow"}, {"lShldr", "left_shoulder"}, {"head", "head"},
            {"chest", "spine3"}, {"neck", "neck"}, {"rCollar", "right_collar"}
        };
        for (String[] pair : pairs) {
            int a = source.skeleton().indexOf(pair[0]);
            int b = mapped.skeleton().indexOf(pair[1]);
            for (int f = 0; f < source.frames(); f++) {
                assertThat(from.position(f, a).minus(to.position(f, b)).norm())
                        .as(pair[0] + " at frame " + f)
                        .isLessThan(SAME_PLACE_M);
            }
        }
        // The subject walks straight ahead: the pelvis faces where it goes, left is its left.
        Vec3 way = mapped.root(mapped.frames() - 1).minus(mapped.root(0)).unit();
        Vec3 ahead = to.orientation(100, 0).rotate(Vec3.Z);
        Vec3 leftHip = to.position(100, 1).minus(to.position(100, 2)).unit();
        assertThat(ahead.dot(way)).isGreaterThan(0.9);
        assertThat(leftHip.dot(Vec3.Y.cross(way))).isGreaterThan(0.9);
        assertThat(to.orientation(100, 0).rotate(Vec3.X).dot(leftHip)).isGreaterThan(0.95);
        // Arms hang when walking: the upper arm's outward axis points down on both sides.
        Vec3 arm = to.orientation(100, StandardJoint.LEFT_SHOULDER.ordinal()).rotate(Vec3.X);
        Vec3 rightArm = to.orientation(100, StandardJoint.RIGHT_SHOULDER.ordinal()).rotate(Vec3.X);
        assertThat(arm.y()).isLessThan(-0.7);
        assertThat(rightArm.y()).isGreaterThan(0.7);
    }

    @Test
    void givesAnArmsDownRestPoseTheAxesOfATPose() throws KinescribeException {
        Skeleton standard = Body.Preset.ADULT.body().skeleton();
        List<Vec3> offsets = new ArrayList<>(standard.offsets());
        for (StandardJoint joint :
                List.of(
                        StandardJoint.LEFT_ELBOW,
                        StandardJoint.LEFT_WRIST,
                        StandardJoint.RIGHT_ELBOW,
                        StandardJoint.RIGHT_WRIST)) {
            double length = offsets.get(joint.ordinal()).norm();
            offsets.set(joint.ordinal(), new Vec3(0, -length, 0));
        }
        Motion source = still(new Skeleton(mixamoNames(), standard.parents(), offsets));

        Motion mapped = SkeletonMapping.toStandard(source).value();

        // The left arm turns from +X to −Y, a quarter turn about −Z.
        Quat expected = Quat.aboutAxis(Vec3.Z, -Math.PI / 2);
        Quat shoulder = mapped.rotation(0, StandardJoint.LEFT_SHOULDER.ordinal());
        assertThat(shoulder.angleTo(expected)).isLessThan(SAME_ANGLE_RAD);
        assertThat(mapped.rotation(0, StandardJoint.LEFT_ELBOW.ordinal()).angleTo(Quat.IDENTITY))
                .isLessThan(SAME_ANGLE_RAD);
        assertThat(mapped.skeleton().offset(StandardJoint.LEFT_ELBOW.ordinal()).x())
                .isCloseTo(
                        standard.offset(StandardJoint.LEFT_ELBOW.ordinal()).x(),
                        Offset.offset(SAME_PLACE_M));
    }

    @Test
    void turnsASkeletonThatStandsAlongZ() throws KinescribeException {
        Skeleton standard = Body.Preset.ADULT.body().skeleton();
        Quat lying = Quat.aboutAxis(Vec3.X, Math.PI / 2);
        List<Vec3> offsets = standard.offsets().stream().map(lying::rotate).toList();
        Motion source = still(new Skeleton(mixamoNames(), standard.parents(), offsets));

        Noticed<Motion> mapped = SkeletonMapping.toStandard(source);

        PoseTrack poses = PoseTrack.of(mapped.value());
        assertThat(poses.position(0, StandardJoint.HEAD.ordinal()).y()).isGreaterThan(1.4);
        assertThat(poses.orientation(0, 0).angleTo(Quat.IDENTITY)).isLessThan(SAME_ANGLE_RAD);
        assertThat(mapped.notices()).anyMatch(n -> n.text().contains("up is +Y"));
    }

    @Test
    void movesAFarFloorAndSaysSo() throws KinescribeException {
        Skeleton standard = Body.Preset.ADULT.body().skeleton();
        Skeleton source = new Skeleton(mixamoNames(), standard.parents(), standard.offsets());
        double[] root = {0, source.offset(0).y() + 2, 0};

        Noticed<Motion> mapped =
                SkeletonMapping.toStandard(new Motion(source, 30, root, identities(22)));

        assertThat(mapped.value().root(0).y()).isCloseTo(source.offset(0).y(), Offset.offset(0.01));
        assertThat(mapped.notices()).anyMatch(n -> n.text().contains("2.00 m above the floor"));
    }

    @Test
    void namesTheJointsThatAreMissing() {
        Skeleton tail =
                new Skeleton(List.of("tail", "tip"), List.of(-1, 0), List.of(Vec3.Y, Vec3.Z));

        assertThatThrownBy(() -> SkeletonMapping.toStandard(still(tail)))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("left_knee")
                .hasMessageContaining("right_wrist");
    }

    @Test
    void refusesABodyWithoutWidth() {
        Skeleton standard = Body.Preset.ADULT.body().skeleton();
        List<Vec3> flat = standard.offsets().stream().map(o -> new Vec3(0, o.y(), o.z())).toList();

        assertThatThrownBy(
                        () ->
                                SkeletonMapping.toStandard(
                                        still(
                                                new Skeleton(
                                                        mixamoNames(), standard.parents(), flat))))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("not beside each other");
    }

    @Test
    void takesAxesFromTheMotionWhereTheRestPoseIsNoBody() throws KinescribeException {
        // Bones all along one axis, as some exporters write them; the rotations stand it up.
        Skeleton standard = Body.Preset.ADULT.body().skeleton();
        Quat[] frames = new Quat[standard.size()];
        List<Vec3> offsets = new ArrayList<>();
        double[] rotations = new double[standard.size() * 4];
        for (int j = 0; j < frames.length; j++) {
            Quat above = j == 0 ? Quat.IDENTITY : frames[standard.parent(j)];
            frames[j] = Quat.aboutAxis(new Vec3(1, j, 2), 2.0 + 0.1 * j);
            offsets.add(above.inverse().rotate(standard.offset(j)));
            above.inverse().times(frames[j]).put(rotations, j * 4);
        }
        Vec3 at = standard.offset(0);
        Skeleton odd = new Skeleton(mixamoNames(), standard.parents(), offsets);
        Motion source = new Motion(odd, 30, new double[] {at.x(), at.y(), at.z()}, rotations);

        Noticed<Motion> mapped = SkeletonMapping.toStandard(source);

        assertThat(mapped.notices()).anyMatch(n -> n.text().contains("not a standing body"));
        PoseTrack poses = PoseTrack.of(mapped.value());
        for (int j = 0; j < standard.size(); j++) {
            assertThat(poses.position(0, j).minus(standard.restPositions().get(j)).norm())
                    .isLessThan(SAME_PLACE_M);
        }
        for (StandardJoint limb :
                List.of(
                        StandardJoint.PELVIS,
                        StandardJoint.LEFT_HIP,
                        StandardJoint.RIGHT_KNEE,
                        StandardJoint.LEFT_ANKLE,
                        StandardJoint.SPINE1)) {
            assertThat(poses.orientation(0, limb.ordinal()).angleTo(Quat.IDENTITY))
                    .as(limb.id())
                    .isLessThan(Math.toRadians(6));
        }
    }

    @Test
    void findsTheJointsOfManySkeletons() throws KinescribeException {
        List<String> bandai =
                List.of(
                        "Hips",
                        "UpperLeg_L",
                        "UpperLeg_R",
                        "Spine",
                        "LowerLeg_L",
                        "LowerLeg_R",
                        "Spine2",
                        "Foot_L",
                        "Foot_R",
                        "Chest",
                        "Toes_L",
                        "Toes_R",
                        "Neck",
                        "Shoulder_L",
                        "Shoulder_R",
                        "Head",
                        "UpperArm_L",
                        "UpperArm_R",
                        "LowerArm_L",
                        "LowerArm_R",
                        "Hand_L",
                        "Hand_R");
        List<String> smpl =
                StandardJoint.names().stream()
                        .map(n -> "SMPLX-neutral:" + n.toUpperCase(Locale.ROOT))
                        .toList();
        List<String> biped =
                List.of(
                        "Bip01 Pelvis",
                        "Bip01 L Thigh",
                        "Bip01 R Thigh",
                        "Bip01 Spine",
                        "Bip01 L Calf",
                        "Bip01 R Calf",
                        "Bip01 Spine1",
                        "Bip01 L Foot",
                        "Bip01 R Foot",
                        "Bip01 Spine2",
                        "Bip01 L Toe0",
                        "Bip01 R Toe0",
                        "Bip01 Neck",
                        "Bip01 L Clavicle",
                        "Bip01 R Clavicle",
                        "Bip01 Head",
                        "Bip01 L UpperArm",
                        "Bip01 R UpperArm",
                        "Bip01 L Forearm",
                        "Bip01 R Forearm",
                        "Bip01 L Hand",
                        "Bip01 R Hand");
        Skeleton standard = Body.Preset.ADULT.body().skeleton();
        for (List<String> names : List.of(bandai, smpl, biped, mixamoNames())) {
            Skeleton source = new Skeleton(names, standard.parents(), standard.offsets());
            Noticed<Motion> mapped = SkeletonMapping.toStandard(still(source));
            assertThat(mapped.notices()).as(names.get(1)).isEmpty();
            for (int j = 1; j < standard.size(); j++) {
                assertThat(mapped.value().rotation(0, j).angleTo(Quat.IDENTITY))
                        .as(names.get(j))
                        .isLessThan(SAME_ANGLE_RAD);
            }
        }
    }

    private static Motion still(Skeleton skeleton) {
        Vec3 at = skeleton.offset(0);
        double[] root = {at.x(), at.y(), at.z()};
        return new Motion(skeleton, 30, root, identities(skeleton.size()));
    }

    private static double[] identities(int joints) {
        double[] rotations = new double[joints * 4];
        for (int i = 0; i < rotations.length; i += 4) {
            rotations[i] = 1;
        }
        return rotations;
    }

    private static List<String> mixamoNames() {
        return List.of(
                "mixamorig:Hips",
                "mixamorig:LeftUpLeg",
                "mixamorig:RightUpLeg",
                "mixamorig:Spine",
                "mixamorig:LeftLeg",
                "mixamorig:RightLeg",
                "mixamorig:Spine1",
                "mixamorig:LeftFoot",
                "mixamorig:RightFoot",
                "mixamorig:Spine2",
                "mixamorig:LeftToeBase",
                "mixamorig:RightToeBase",
                "mixamorig:Neck",
                "mixamorig:LeftShoulder",
                "mixamorig:RightShoulder",
                "mixamorig:Head",
                "mixamorig:LeftArm",
                "mixamorig:RightArm",
                "mixamorig:LeftForeArm",
                "mixamorig:RightForeArm",
                "mixamorig:LeftHand",
                "mixamorig:RightHand");
    }
}
