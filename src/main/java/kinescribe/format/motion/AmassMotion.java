package kinescribe.format.motion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Remedy;
import kinescribe.format.NpyArray;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.Skeleton;
import kinescribe.motion.StandardJoint;

/**
 * Motions as the AMASS archive has them (Mahmood et al. 2019): {@code trans} {@code [frames × 3]}
 * in metres, rotation vectors in radians relative to the parent in {@code poses} {@code [frames ×
 * 66 or more]} or in {@code root_orient} {@code [frames × 3]} and {@code pose_body} {@code [frames
 * × 63]}, in the order of SMPL, and {@code mocap_framerate} or {@code mocap_frame_rate}.
 *
 * <p>In the T-pose SMPL's joint frames are parallel to the world with Y up and the person facing
 * +Z, as ours are, so rotations are taken as they are; the archive's world has Z up. The body shape
 * {@code betas} needs the SMPL model, which is not free: the standard body takes its place, its
 * pelvis at {@code trans}, lowered or lifted so that its lowest sole stands on the floor.
 */
final class AmassMotion {
    private static final int BODY_VALUES = (StandardJoint.COUNT - 1) * 3;
    private static final double GREATEST_RATE_HZ = 1e5;
    private static final double USUAL_RATE_HZ = 120;
    // A larger way to the floor is no matter of body size; our own choice.
    private static final double MOST_LIFT_M = 0.4;
    private static final double LOWEST_SHARE = 0.01;
    private static final int CANCEL_EVERY = 64;

    private static final List<String> BY_FRAME =
            List.of("trans", "poses", "root_orient", "pose_body");

    private final NpzArchive archive;
    private final MotionReadOptions said;
    private final OpenPoints open;
    private final List<Notice> notices = new ArrayList<>();

    AmassMotion(NpzArchive archive, MotionReadOptions said) {
        this.archive = archive;
        this.said = said;
        this.open = new OpenPoints(archive.fileName(), said);
    }

    static boolean isIn(NpzArchive archive) {
        return archive.has("trans") && (archive.has("poses") || archive.has("pose_body"));
    }

    MotionRead read(JobContext context) throws KinescribeException {
        NpyArray trans = archive.array("trans");
        if (trans.shape().size() != 2 || trans.shape().get(1) != 3 || trans.shape().get(0) == 0) {
            throw archive.shapeFault(trans, "[frames × 3]");
        }
        checkLengths();
        int frames = trans.shape().get(0);
        double[] at = trans.doublesWithin(Coordinates.GREATEST);
        double[] vectors = vectors(frames);
        Body adult = Body.Preset.ADULT.body();
        double heightM = said.statureM() == null ? adult.heightM() : said.statureM();
        Skeleton skeleton = new Body("stand-in", heightM, adult.massKg()).skeleton();
        double scale = said.unit() == null ? 1 : said.unit().metres();
        Quat world = open.up(new Guess<>(UpAxis.Z, true, "archives of AMASS have it so")).toYUp();
        double[] root = new double[frames * 3];
        double[] rotations = new double[frames * StandardJoint.COUNT * 4];
        for (int f = 0; f < frames; f++) {
            if (f % CANCEL_EVERY == 0) {
                context.checkCancelled();
                context.progress(f, frames);
            }
            world.rotate(Vec3.at(at, f * 3)).times(scale).put(root, f * 3);
            for (int j = 0; j < StandardJoint.COUNT; j++) {
                int i = f * StandardJoint.COUNT + j;
                Quat turn = Quat.fromRotationVector(Vec3.at(vectors, i * 3));
                (j == 0 ? world.times(turn) : turn).put(rotations, i * 4);
            }
        }
        Motion motion = onFloor(new Motion(skeleton, rateHz(), root, rotations));
        notices.add(
                0,
                Notice.warning(
                                String.format(
                                        Locale.ROOT,
                                        "%s: the body's shape needs the SMPL model, which is not here; the"
                                                + " standard body of %.2f m was taken.",
                                        archive.fileName(),
                                        heightM))
                        .withRemedy(Remedy.STATURE));
        return new MotionRead(motion, open.assumptions(), notices);
    }

    /** All arrays have a row a frame; which of two lengths is wrong nobody can tell. */
    private void checkLengths() throws KinescribeException {
        Map<String, Integer> rows = new LinkedHashMap<>();
        for (String key : BY_FRAME) {
            if (archive.has(key)) {
                List<Integer> shape = archive.array(key).shape();
                rows.put(key, shape.isEmpty() ? 1 : shape.get(0));
            }
        }
        if (Set.copyOf(rows.values()).size() > 1) {
            throw archive.fault(
                    "has arrays of different lengths, though each has a row a frame: "
                            + rows.entrySet().stream()
                                    .map(e -> e.getKey() + " has " + e.getValue() + " rows")
                                    .collect(Collectors.joining(", ")));
        }
    }

    /** Rotation vectors of the 22 joints, {@code [frames × 22 × 3]}. */
    private double[] vectors(int frames) throws KinescribeException {
        double[] vectors = new double[frames * StandardJoint.COUNT * 3];
        if (archive.has("pose_body") && archive.has("root_orient")) {
            double[] root = archive.values("root_orient", frames, 3);
            double[] body = archive.values("pose_body", frames, BODY_VALUES);
            for (int f = 0; f < frames; f++) {
                int to = f * (BODY_VALUES + 3);
                System.arraycopy(root, f * 3, vectors, to, 3);
                System.arraycopy(body, f * BODY_VALUES, vectors, to + 3, BODY_VALUES);
            }
            return vectors;
        }
        NpyArray poses = archive.array("poses");
        boolean fits =
                poses.shape().size() == 2
                        && poses.shape().get(0) == frames
                        && poses.shape().get(1) >= BODY_VALUES + 3;
        if (!fits) {
            throw archive.shapeFault(poses, "[" + frames + " × 66 or more]");
        }
        double[] all = poses.doublesWithin(Coordinates.GREATEST);
        int width = poses.shape().get(1);
        for (int f = 0; f < frames; f++) {
            System.arraycopy(all, f * width, vectors, f * (BODY_VALUES + 3), BODY_VALUES + 3);
        }
        return vectors;
    }

    private double rateHz() throws KinescribeException {
        for (String key : List.of("mocap_framerate", "mocap_frame_rate")) {
            if (archive.has(key)) {
                double rateHz = archive.values(key, 1)[0];
                if (!(rateHz > 0 && rateHz <= GREATEST_RATE_HZ)) {
                    throw archive.fault("has a frame rate of " + rateHz + " Hz");
                }
                return open.statedRateHz(rateHz);
            }
        }
        return open.rateHz(
                new Guess<>(
                        USUAL_RATE_HZ, false, "the file has none and most of AMASS has this one"));
    }

    private Motion onFloor(Motion motion) {
        double[] lowest = new double[motion.frames()];
        PoseTrack poses = PoseTrack.of(motion);
        double sole = motion.skeleton().restPositions().get(StandardJoint.LEFT_FOOT.ordinal()).y();
        for (int f = 0; f < lowest.length; f++) {
            lowest[f] =
                    Math.min(
                                    poses.position(f, StandardJoint.LEFT_FOOT.ordinal()).y(),
                                    poses.position(f, StandardJoint.RIGHT_FOOT.ordinal()).y())
                            - sole;
        }
        Arrays.sort(lowest);
        double floor = lowest[(int) (LOWEST_SHARE * (lowest.length - 1))];
        if (Math.abs(floor) > MOST_LIFT_M) {
            return motion;
        }
        notices.add(
                Notice.info(
                        String.format(
                                Locale.ROOT,
                                "%s: the body was moved by %.3f m along up, so that its lowest sole"
                                        + " stands on the floor.",
                                archive.fileName(),
                                -floor)));
        double[] root = motion.rootPositions().clone();
        for (int i = 1; i < root.length; i += 3) {
            root[i] -= floor;
        }
        return new Motion(motion.skeleton(), motion.rateHz(), root, motion.rotations());
    }
}
