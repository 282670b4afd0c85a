package kinescribe.format.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.format.NpyArray;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.MotionFigures;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.StandardJoint;
import kinescribe.synthesis.SynthesisRequest;
import kinescribe.synthesis.Synthesizers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Motions that are not upright come back from files of joint places as they went in. */
class UpAxisRoundTripTest {
    private static final double SAME_M = 2e-3;
    private static final double MM = 1000;

    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A person falls to the floor.",
                "A person falls forwards.",
                "A person falls backwards.",
                "A person does push-ups.",
                "A person does sit-ups.",
                "A person crawls on hands and knees.",
                "A person lies on the back.",
                "A person lies down on the floor.",
                "A person gets up from the floor.",
                "A person sits on the floor.",
                "A person does a cartwheel.",
                "A person does a plank.",
                "A person jumps.",
                "A person climbs stairs.",
                "A person walks.",
            })
    void comesBackTheSameWayUp(String prompt) throws Exception {
        for (long seed = 1; seed <= 3; seed++) {
            Motion made = made(prompt, seed);
            for (double turn = 0; turn < 6; turn += Math.PI / 2) {
                comesBack(turned(made, turn), prompt + " seed " + seed + " turned " + turn);
            }
        }
    }

    @Test
    void aCartwheelComesBack() throws Exception {
        Motion standing = MotionFigures.standing(60, 20);
        double[] root = standing.rootPositions().clone();
        double[] rotations = standing.rotations().clone();
        for (int f = 0; f < 60; f++) {
            double share = Math.min(1, Math.max(0, (f - 10) / 40.0));
            new Vec3(2 * share, root[f * 3 + 1], 0).put(root, f * 3);
            Quat wheel = Quat.aboutAxis(Vec3.Z, -2 * Math.PI * share);
            wheel.put(rotations, f * StandardJoint.COUNT * 4);
        }
        comesBack(new Motion(standing.skeleton(), 20, root, rotations), "cartwheel");
    }

    @Test
    void aBodyThatLiesAlongZIsNotTakenForOneThatStandsAlongIt() throws Exception {
        Motion standing = MotionFigures.standing(40, 20);
        double[] root = standing.rootPositions().clone();
        double[] rotations = standing.rotations().clone();
        for (int f = 0; f < 40; f++) {
            new Vec3(0, 0.12, -0.9).put(root, f * 3);
            Quat.aboutAxis(Vec3.X, Math.PI / 2).put(rotations, f * StandardJoint.COUNT * 4);
        }
        Motion prone = new Motion(standing.skeleton(), 20, root, rotations);

        comesBack(prone, "prone, heading for +Z");

        Path file = folder.resolve("prone.npy");
        MotionFormats.write(prone, file);
        assertThat(read(file).assumptions())
                .anyMatch(a -> a.property() == MotionAssumption.Property.UP && !a.sure());
    }

    @Test
    void standingBodiesInAWorldWithZUpAreSeen() throws Exception {
        for (String prompt : List.of("A person walks.", "A person jogs in a circle.")) {
            Motion made = made(prompt, 4);
            double[] file = zUp(made, 1);
            Path npy = folder.resolve("z.npy");
            Files.write(npy, NpyArray.ofDoubles(file, made.frames(), StandardJoint.COUNT, 3));

            MotionRead read = read(npy);

            assertThat(read.assumptions())
                    .filteredOn(a -> a.property() == MotionAssumption.Property.UP)
                    .allMatch(a -> a.sure() && a.value().equals("z"));
            same(read.motion(), made, prompt);
        }
    }

    @Test
    void pointsOfCaptureProgramsHaveZUpWhereFramesDoNotTell() throws Exception {
        Motion made = made("A person lies on the back.", 1);
        Path file = folder.resolve("lying.c3d");
        PointTrack points = new PointTrack(made.skeleton().names(), made.rateHz(), zUp(made, MM));
        Files.write(file, new C3dFile(C3dFile.INTEL, true).bytes(points, "mm", 1));

        same(read(file).motion(), made, "lying, Z up");
    }

    private void comesBack(Motion motion, String what) throws Exception {
        Path npy = folder.resolve("m.npy");
        MotionFormats.write(motion, npy);
        same(read(npy).motion(), motion, what + " npy");

        Path trc = folder.resolve("m.trc");
        MotionFormats.write(motion, trc);
        MotionRead marked = read(trc);
        assertThat(marked.assumptions()).isEmpty();
        same(marked.motion(), motion, what + " trc");
        Files.writeString(trc, Files.readString(trc).replace(TrcFormat.OWN_MARK, ""));
        same(read(trc).motion(), motion, what + " trc of others");

        double[] mm = PoseTrack.of(motion).positions().clone();
        for (int i = 0; i < mm.length; i++) {
            mm[i] *= MM;
        }
        Path c3d = folder.resolve("m.c3d");
        PointTrack points = new PointTrack(motion.skeleton().names(), motion.rateHz(), mm);
        Files.write(c3d, new C3dFile(C3dFile.INTEL, true).shownUp("+Y").bytes(points, "mm", 1));
        same(read(c3d).motion(), motion, what + " c3d");
    }

    private static void same(Motion read, Motion wanted, String what) {
        double[] got = PoseTrack.of(read).positions();
        double[] there = PoseTrack.of(wanted).positions();
        assertThat(got).as(what).hasSameSizeAs(there);
        double most = 0;
        for (int i = 0; i < got.length; i++) {
            most = Math.max(most, Math.abs(got[i] - there[i]));
        }
        assertThat(most).as(what).isLessThan(SAME_M);
    }

    private static Motion made(String prompt, long seed) throws KinescribeException {
        SynthesisRequest said =
                SynthesisRequest.ofPrompt(
                        prompt, 6, HumanMl3dVectors.RATE_HZ, Body.Preset.ADULT.body(), seed);
        return Synthesizers.byId(Synthesizers.AUTO).synthesize(said, JobContext.silent()).value();
    }

    private static Motion turned(Motion motion, double angleRad) {
        Quat turn = Quat.aboutAxis(Vec3.Y, angleRad);
        double[] root = new double[motion.frames() * 3];
        double[] rotations = motion.rotations().clone();
        for (int f = 0; f < motion.frames(); f++) {
            turn.rotate(motion.root(f)).put(root, f * 3);
            int at = f * motion.skeleton().size() * 4;
            turn.times(Quat.at(rotations, at)).put(rotations, at);
        }
        return new Motion(motion.skeleton(), motion.rateHz(), root, rotations);
    }

    /** Our (x, y, z) as (x, −z, y), in a unit. */
    private static double[] zUp(Motion motion, double unitsPerM) {
        double[] places = PoseTrack.of(motion).positions().clone();
        for (int i = 0; i < places.length; i += 3) {
            double y = places[i + 1];
            places[i] *= unitsPerM;
            places[i + 1] = -unitsPerM * places[i + 2];
            places[i + 2] = unitsPerM * y;
        }
        return places;
    }

    private static MotionRead read(Path file) throws KinescribeException {
        return MotionFormats.examine(file, MotionReadOptions.NONE, JobContext.silent());
    }
}
