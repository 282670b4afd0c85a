package kinescribe.format.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.format.Mutations;
import kinescribe.job.JobContext;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.StandardJoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrcFormatTest {
    private static final double SAME_M = 1e-4;

    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    @TempDir
    Path folder;

    @Test
    void readsTheJointsThatItWrites() throws Exception {
        Motion motion = SampleMotion.standing(30);
        Path file = folder.resolve("walk.trc");

        MotionFormats.write(motion, file);
        Motion again = read(file, MotionReadOptions.NONE).motion();

        assertThat(again.rateHz()).isEqualTo(60);
        PoseTrack wanted = PoseTrack.of(motion);
        PoseTrack got = PoseTrack.of(again);
        for (int f = 0; f < motion.frames(); f++) {
            for (int j = 0; j < StandardJoint.COUNT; j++) {
                assertThat(got.position(f, j).minus(wanted.position(f, j)).norm())
                        .isLessThan(SAME_M);
            }
        }
    }

    @Test
    void warnsWhereFramesAreMissing() throws Exception {
        Path file = folder.resolve("walk.trc");
        MotionFormats.write(SampleMotion.standing(30), file);
        assertThat(read(file, MotionReadOptions.NONE).notices())
                .noneMatch(n -> n.text().contains("announces"));
        List<String> lines = Files.readAllLines(file);
        Files.write(file, lines.subList(0, lines.size() - 20));
        assertThat(read(file, MotionReadOptions.NONE).notices())
                .anyMatch(n -> n.text().contains("announces 30 frames and there are 10"));
    }

    @Test
    void doubtsASizeThatNoPersonHas() throws Exception {
        Path file = folder.resolve("walk.trc");
        MotionFormats.write(SampleMotion.standing(3), file);
        MotionReadOptions metres = new MotionReadOptions(null, LengthUnit.METRES, null);

        assertThat(MotionFormats.read(file, metres, JobContext.silent()).notices())
                .anyMatch(n -> n.text().contains("no person's size"));
        assertThat(MotionFormats.read(file, JobContext.silent()).notices())
                .noneMatch(n -> n.text().contains("no person's size"));
    }

    @Test
    void takesStatedSaidAndGuessedUnits() throws Exception {
        Path file = folder.resolve("walk.trc");
        MotionFormats.write(SampleMotion.standing(3), file);
        double leg = legM(read(file, MotionReadOptions.NONE));

        assertThat(legM(read(file, new MotionReadOptions(null, LengthUnit.CENTIMETRES, null))))
                .isCloseTo(10 * leg, within(1e-3));
        Files.writeString(file, Files.readString(file).replace("\tmm\t", "\tticks\t"));
        MotionRead guessed = read(file, MotionReadOptions.NONE);
        assertThat(legM(guessed)).isCloseTo(leg, within(1e-9));
        assertThat(guessed.assumptions())
                .anyMatch(a -> a.property() == MotionAssumption.Property.UNIT && a.sure());
    }

    @Test
    void blankCellsAreMissingPoints() throws Exception {
        Path file = folder.resolve("walk.trc");
        MotionFormats.write(SampleMotion.standing(20), file);
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        String[] cells = lines.get(12).split("\t", -1);
        for (int i = 0; i < 3; i++) {
            cells[2 + 4 * 3 + i] = "";
        }
        lines.set(12, String.join("\t", cells));
        Files.write(file, lines);

        MotionRead read = read(file, MotionReadOptions.NONE);

        assertThat(read.motion().frames()).isEqualTo(20);
        assertThat(read.notices()).anyMatch(n -> n.text().contains("left_knee (1)"));
    }

    @ParameterizedTest
    @CsvSource({
        "NumMarkers, Markers, line 3, no NumMarkers",
        "left_elbow, '', line 4, labels of 21",
        "DataRate, Rate, line 3, no DataRate",
    })
    void saysWhatIsWrongWithTheHeader(String good, String bad, String place, String what)
            throws Exception {
        Path file = folder.resolve("walk.trc");
        MotionFormats.write(SampleMotion.standing(2), file);
        Files.writeString(file, Files.readString(file).replace(good, bad));

        assertThatThrownBy(() -> MotionFormats.read(file, JobContext.silent()))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("walk.trc, " + place)
                .hasMessageContaining(what);
    }

    @Test
    void survivesSpoiltBytes() throws Exception {
        Path file = folder.resolve("walk.trc");
        MotionFormats.write(SampleMotion.standing(2), file);
        Mutations.survived(
                Files.readAllBytes(file),
                300,
                folder.resolve("spoilt.trc"),
                "spoilt.trc",
                f -> MotionFormats.read(f, JobContext.silent()));
    }

    @Test
    void findsJointCentresFromSkinMarkers() {
        PointTrack points = markers();

        JointPlaces places = new MarkerSet(points).places();

        // Bell: W = 0.24, middle of the ASIS (0, 1, 0.08): 0.36·0.24 = 0.0864 out, 0.19·0.24 =
        // 0.0456 back, 0.30·0.24 = 0.072 down.
        assertAt(places, StandardJoint.LEFT_HIP, 0.0864, 0.928, 0.0344);
        assertAt(places, StandardJoint.RIGHT_HIP, -0.0864, 0.928, 0.0344);
        // The shoulders are 0.4 apart: 0.068 down along the trunk, which is upright here.
        assertAt(places, StandardJoint.LEFT_SHOULDER, 0.2, 1.432, -0.02);
        assertAt(places, StandardJoint.LEFT_ELBOW, 0.25, 1.15, -0.02);
        assertAt(places, StandardJoint.LEFT_WRIST, 0.27, 0.9, 0.02);
        assertAt(places, StandardJoint.NECK, 0, 1.47, -0.02);
        assertThat(places.at(StandardJoint.LEFT_KNEE, 0).x()).isBetween(0.08, 0.12);
        assertThat(places.at(StandardJoint.LEFT_ANKLE, 0).x()).isBetween(0.08, 0.12);
        assertAt(places, StandardJoint.LEFT_FOOT, 0.12, 0.03, 0.15);
    }

    @Test
    void readsSkinMarkersAsABody() throws Exception {
        Path file = folder.resolve("markers.trc");
        write(markers(), file);

        MotionRead read = read(file, MotionReadOptions.NONE);

        assertThat(read.motion().skeleton().isStandard()).isTrue();
        assertThat(read.notices())
                .anyMatch(n -> n.text().contains("skin markers"))
                .anyMatch(n -> n.text().contains("spine1"));
        PoseTrack poses = PoseTrack.of(read.motion());
        Vec3 hip = poses.position(1, StandardJoint.LEFT_HIP.ordinal());
        assertThat(hip.minus(new Vec3(0.0864, 0.928, 0.0344)).norm()).isLessThan(0.01);
        // The pelvis faces +Z, as the markers do.
        assertThat(poses.orientation(0, 0).rotate(Vec3.Z).z()).isGreaterThan(0.95);
    }

    private static void assertAt(
            JointPlaces places, StandardJoint joint, double x, double y, double z) {
        assertThat(places.at(joint, 0).minus(new Vec3(x, y, z)).norm()).isLessThan(1e-9);
    }

    /** A person who stands still, facing +Z; the names as capture programs write them. */
    private static PointTrack markers() {
        Map<String, Vec3> left = new LinkedHashMap<>();
        left.put("ASI", new Vec3(0.12, 1.0, 0.08));
        left.put("PSI", new Vec3(0.05, 1.0, -0.12));
        left.put("KNE", new Vec3(0.15, 0.5, 0.03));
        left.put("ANK", new Vec3(0.14, 0.08, 0.0));
        left.put("TOE", new Vec3(0.12, 0.03, 0.15));
        left.put("SHO", new Vec3(0.2, 1.5, -0.02));
        left.put("ELB", new Vec3(0.25, 1.15, -0.02));
        left.put("WRA", new Vec3(0.27, 0.9, 0.05));
        left.put("WRB", new Vec3(0.27, 0.9, -0.01));
        left.put("FHD", new Vec3(0.07, 1.7, 0.08));
        left.put("BHD", new Vec3(0.07, 1.7, -0.08));
        List<String> labels = new ArrayList<>();
        List<Vec3> at = new ArrayList<>();
        left.forEach(
                (name, place) -> {
                    labels.add("Subject01:L" + name);
                    at.add(place);
                    labels.add("Subject01:R" + name);
                    at.add(new Vec3(-place.x(), place.y(), place.z()));
                });
        labels.add("Subject01:C7");
        at.add(new Vec3(0, 1.5, -0.09));
        labels.add("Subject01:CLAV");
        at.add(new Vec3(0, 1.44, 0.05));
        double[] positions = new double[2 * at.size() * 3];
        for (int i = 0; i < 2 * at.size(); i++) {
            at.get(i % at.size()).put(positions, i * 3);
        }
        return new PointTrack(labels, 100, positions);
    }

    private static void write(PointTrack points, Path file) throws Exception {
        StringBuilder text = new StringBuilder("PathFileType\t4\t(X/Y/Z)\tmarkers.trc\n");
        text.append("DataRate\tCameraRate\tNumFrames\tNumMarkers\tUnits\n");
        text.append("100\t100\t2\t").append(points.labels().size()).append("\tm\n");
        text.append("Frame#\tTime\t").append(String.join("\t\t\t", points.labels()));
        text.append("\n\t\tX1\n\n");
        int width = points.labels().size() * 3;
        for (int f = 0; f < 2; f++) {
            text.append(f + 1).append("\t").append(f / 100.0);
            for (int i = 0; i < width; i++) {
                text.append(
                        String.format(Locale.ROOT, "\t%.6f", points.positions()[f * width + i]));
            }
            text.append("\n");
        }
        Files.writeString(file, text);
    }

    private static double legM(MotionRead read) {
        return read.motion().skeleton().offset(StandardJoint.LEFT_KNEE.ordinal()).norm();
    }

    private static MotionRead read(Path file, MotionReadOptions options)
            throws KinescribeException {
        return MotionFormats.examine(file, options, JobContext.silent());
    }
}
