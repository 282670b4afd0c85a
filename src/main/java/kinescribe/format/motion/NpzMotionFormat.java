package kinescribe.format.motion;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kinescribe.base.KinescribeException;
import kinescribe.format.NpyArray;
import kinescribe.format.WholeFiles;
import kinescribe.job.JobContext;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.Skeleton;
import org.jetbrains.bio.npy.NpzFile;

/**
 * Our own layout in a NumPy archive, lossless and readable with {@code numpy.load}: {@code root_m}
 * {@code [frames × 3]}, {@code rotation_wxyz} {@code [frames × joints × 4]} relative to the parent,
 * {@code offsets_m} {@code [joints × 3]}, {@code parents} {@code [joints]} (−1 for the root),
 * {@code names} {@code [joints]} (byte strings; without it joints are numbered), {@code rate_hz}
 * {@code [1]}; where bones end without a joint, also {@code tip_joints} {@code [tips]} and {@code
 * tips_m} {@code [tips × 3]}. Metres, Y up.
 *
 * <p>Archives of AMASS ({@link AmassMotion}) and Kimodo ({@link KimodoMotion}) are read too.
 */
final class NpzMotionFormat extends WritableFormat {
    private static final double UNIT_LENGTH_TOLERANCE = 1e-3;
    private static final double GREATEST_RATE_HZ = 1e5;

    NpzMotionFormat() {
        super("npz", "Rotations as NumPy archive");
    }

    @Override
    public double recognise(byte[] head, String fileName) {
        boolean zip = head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3;
        return zip ? fileName.toLowerCase(Locale.ROOT).endsWith(".npz") ? 0.9 : 0.5 : 0;
    }

    @Override
    public MotionRead read(Path file, MotionReadOptions options, JobContext context)
            throws KinescribeException {
        try (NpzArchive archive = new NpzArchive(file)) {
            if (AmassMotion.isIn(archive)) {
                return new AmassMotion(archive, options).read(context);
            }
            return KimodoMotion.isIn(archive)
                    ? KimodoMotion.read(archive, options)
                    : StatedMotion.read(motion(archive, context), options, List.of());
        }
    }

    @Override
    public void write(Motion motion, Path file) throws KinescribeException {
        Skeleton skeleton = motion.skeleton();
        int joints = skeleton.size();
        double[] offsets = new double[joints * 3];
        for (int j = 0; j < joints; j++) {
            skeleton.offset(j).put(offsets, j * 3);
        }
        int[] parents = skeleton.parents().stream().mapToInt(p -> p).toArray();
        WholeFiles.replace(
                file,
                temporary -> {
                    try (NpzFile.Writer out = NpzFile.write(temporary, true)) {
                        out.write("root_m", motion.rootPositions(), shape(motion.frames(), 3));
                        out.write(
                                "rotation_wxyz",
                                motion.rotations(),
                                shape(motion.frames(), joints, 4));
                        out.write("offsets_m", offsets, shape(joints, 3));
                        out.write("parents", parents);
                        out.write("names", skeleton.names().toArray(new String[0]));
                        out.write("rate_hz", new double[] {motion.rateHz()});
                        writeTips(skeleton, out);
                    }
                });
    }

    private static void writeTips(Skeleton skeleton, NpzFile.Writer out) {
        int count = skeleton.tips().size();
        if (count > 0) {
            double[] tips = new double[count * 3];
            for (int i = 0; i < count; i++) {
                skeleton.tips().get(i).offset().put(tips, i * 3);
            }
            out.write(
                    "tip_joints", skeleton.tips().stream().mapToInt(Skeleton.Tip::joint).toArray());
            out.write("tips_m", tips, shape(count, 3));
        }
    }

    private static Motion motion(NpzArchive in, JobContext context) throws KinescribeException {
        NpyArray rotations = in.array("rotation_wxyz");
        if (rotations.shape().size() != 3 || rotations.shape().get(2) != 4) {
            throw in.shapeFault(rotations, "[frames × joints × 4]");
        }
        int frames = rotations.shape().get(0);
        int joints = rotations.shape().get(1);
        if (frames == 0 || joints == 0) {
            throw in.shapeFault(rotations, "at least one frame and one joint");
        }
        context.checkCancelled();
        double[] root = in.values("root_m", frames, 3);
        double[] offsets = in.values("offsets_m", joints, 3);
        double[] parents = in.values("parents", joints);
        double rate = in.values("rate_hz", 1)[0];
        if (!(rate > 0 && rate <= GREATEST_RATE_HZ)) {
            throw in.fault("has a frame rate of " + rate + " Hz");
        }
        double[] turns = rotations.doublesWithin(Coordinates.GREATEST);
        checkUnit(turns, joints, in);
        Skeleton skeleton = skeleton(names(in, joints), parents, offsets, tips(in, joints), in);
        return new Motion(skeleton, rate, root, turns);
    }

    private static Skeleton skeleton(
            List<String> names,
            double[] parents,
            double[] offsets,
            List<Skeleton.Tip> tips,
            NpzArchive in)
            throws KinescribeException {
        List<Integer> tree = new ArrayList<>();
        List<Vec3> rest = new ArrayList<>();
        for (int j = 0; j < parents.length; j++) {
            int parent = (int) parents[j];
            if (parent != parents[j] || (j == 0 ? parent != -1 : parent < 0 || parent >= j)) {
                throw in.fault("gives joint " + j + " the parent " + parents[j]);
            }
            tree.add(parent);
            rest.add(Vec3.at(offsets, j * 3));
        }
        return new Skeleton(names, tree, rest, tips);
    }

    private static List<Skeleton.Tip> tips(NpzArchive in, int joints) throws KinescribeException {
        List<Skeleton.Tip> tips = new ArrayList<>();
        if (in.has("tip_joints")) {
            double[] at = in.array("tip_joints").doublesWithin(Coordinates.GREATEST);
            double[] offsets = in.values("tips_m", at.length, 3);
            for (int i = 0; i < at.length; i++) {
                int joint = (int) at[i];
                if (joint != at[i] || joint < 0 || joint >= joints) {
                    throw in.fault("has a tip at the joint " + at[i]);
                }
                tips.add(new Skeleton.Tip(joint, Vec3.at(offsets, i * 3)));
            }
        }
        return tips;
    }

    private static List<String> names(NpzArchive in, int joints) throws KinescribeException {
        if (!in.has("names")) {
            List<String> names = new ArrayList<>();
            for (int j = 0; j < joints; j++) {
                names.add("joint_" + j);
            }
            return names;
        }
        NpyArray array = in.array("names");
        if (!array.shape().equals(List.of(joints))) {
            throw in.shapeFault(array, "[" + joints + "]");
        }
        return array.texts();
    }

    private static void checkUnit(double[] turns, int joints, NpzArchive in)
            throws KinescribeException {
        for (int i = 0; i < turns.length; i += 4) {
            double norm =
                    Math.sqrt(
                            turns[i] * turns[i]
                                    + turns[i + 1] * turns[i + 1]
                                    + turns[i + 2] * turns[i + 2]
                                    + turns[i + 3] * turns[i + 3]);
            if (Math.abs(norm - 1) > UNIT_LENGTH_TOLERANCE) {
                throw in.fault(
                        "has a rotation of length "
                                + norm
                                + " at frame "
                                + i / 4 / joints
                                + ", joint "
                                + i / 4 % joints);
            }
        }
    }

    private static int[] shape(int... lengths) {
        return lengths;
    }
}
