package kinescribe.format.motion;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;
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
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return StatedMotion.read(
                    motion(zip, FileFaults.name(file), context), options, List.of());
        } catch (IOException e) {
            throw new KinescribeException(
                    "The archive " + FileFaults.name(file) + " is damaged: " + e.getMessage() + ".",
                    "Copy or export it again.",
                    e);
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

    private static Motion motion(ZipFile zip, String fileName, JobContext context)
            throws IOException, KinescribeException {
        NpyArray rotations = array(zip, fileName, "rotation_wxyz");
        if (rotations.shape().size() != 3 || rotations.shape().get(2) != 4) {
            throw shapeFault(rotations, fileName, "[frames × joints × 4]");
        }
        int frames = rotations.shape().get(0);
        int joints = rotations.shape().get(1);
        if (frames == 0 || joints == 0) {
            throw shapeFault(rotations, fileName, "at least one frame and one joint");
        }
        context.checkCancelled();
        double[] root = values(zip, fileName, "root_m", frames, 3);
        double[] offsets = values(zip, fileName, "offsets_m", joints, 3);
        double[] parents = values(zip, fileName, "parents", joints);
        double rate = values(zip, fileName, "rate_hz", 1)[0];
        if (!(rate > 0 && rate <= GREATEST_RATE_HZ)) {
            throw fault(fileName, "has a frame rate of " + rate + " Hz");
        }
        double[] turns = rotations.finiteDoubles();
        checkUnit(turns, joints, fileName);
        Skeleton skeleton =
                skeleton(
                        names(zip, fileName, joints),
                        parents,
                        offsets,
                        tips(zip, fileName, joints),
                        fileName);
        return new Motion(skeleton, rate, root, turns);
    }

    private static Skeleton skeleton(
            List<String> names,
            double[] parents,
            double[] offsets,
            List<Skeleton.Tip> tips,
            String fileName)
            throws KinescribeException {
        List<Integer> tree = new ArrayList<>();
        List<Vec3> rest = new ArrayList<>();
        for (int j = 0; j < parents.length; j++) {
            int parent = (int) parents[j];
            if (parent != parents[j] || (j == 0 ? parent != -1 : parent < 0 || parent >= j)) {
                throw fault(fileName, "gives joint " + j + " the parent " + parents[j]);
            }
            tree.add(parent);
            rest.add(Vec3.at(offsets, j * 3));
        }
        return new Skeleton(names, tree, rest, tips);
    }

    private static List<Skeleton.Tip> tips(ZipFile zip, String fileName, int joints)
            throws IOException, KinescribeException {
        List<Skeleton.Tip> tips = new ArrayList<>();
        if (zip.getEntry("tip_joints.npy") != null) {
            double[] at = array(zip, fileName, "tip_joints").finiteDoubles();
            double[] offsets = values(zip, fileName, "tips_m", at.length, 3);
            for (int i = 0; i < at.length; i++) {
                int joint = (int) at[i];
                if (joint != at[i] || joint < 0 || joint >= joints) {
                    throw fault(fileName, "has a tip at the joint " + at[i]);
                }
                tips.add(new Skeleton.Tip(joint, Vec3.at(offsets, i * 3)));
            }
        }
        return tips;
    }

    private static List<String> names(ZipFile zip, String fileName, int joints)
            throws IOException, KinescribeException {
        if (zip.getEntry("names.npy") == null) {
            List<String> names = new ArrayList<>();
            for (int j = 0; j < joints; j++) {
                names.add("joint_" + j);
            }
            return names;
        }
        NpyArray array = array(zip, fileName, "names");
        if (!array.shape().equals(List.of(joints))) {
            throw shapeFault(array, fileName, "[" + joints + "]");
        }
        return array.texts();
    }

    private static void checkUnit(double[] turns, int joints, String fileName)
            throws KinescribeException {
        for (int i = 0; i < turns.length; i += 4) {
            double norm =
                    Math.sqrt(
                            turns[i] * turns[i]
                                    + turns[i + 1] * turns[i + 1]
                                    + turns[i + 2] * turns[i + 2]
                                    + turns[i + 3] * turns[i + 3]);
            if (Math.abs(norm - 1) > UNIT_LENGTH_TOLERANCE) {
                throw fault(
                        fileName,
                        "has a rotation of length "
                                + norm
                                + " at frame "
                                + i / 4 / joints
                                + ", joint "
                                + i / 4 % joints);
            }
        }
    }

    private static double[] values(ZipFile zip, String fileName, String key, Integer... shape)
            throws IOException, KinescribeException {
        NpyArray array = array(zip, fileName, key);
        boolean scalar = shape.length == 1 && shape[0] == 1 && array.shape().isEmpty();
        if (!scalar && !array.shape().equals(List.of(shape))) {
            throw shapeFault(array, fileName, List.of(shape).toString());
        }
        return array.finiteDoubles();
    }

    private static NpyArray array(ZipFile zip, String fileName, String key)
            throws IOException, KinescribeException {
        ZipEntry entry = zip.getEntry(key + ".npy");
        if (entry == null) {
            throw fault(fileName, "has no array \"" + key + "\"");
        }
        long most = Math.min(Integer.MAX_VALUE - 16, Runtime.getRuntime().maxMemory() / 8);
        if (entry.getSize() > most) {
            throw fault(fileName, "has an array \"" + key + "\" too large for the memory");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            // The size in the directory may lie; the limit holds whatever it says.
            byte[] bytes = in.readNBytes((int) Math.max(0, Math.min(most, entry.getSize() + 1)));
            return NpyArray.parse("\"" + key + "\" of " + fileName, bytes);
        }
    }

    private static KinescribeException shapeFault(NpyArray array, String fileName, String wanted) {
        return fault(
                fileName,
                "has the array "
                        + array.name()
                        + " of shape "
                        + array.shape()
                        + ", expected "
                        + wanted);
    }

    private static KinescribeException fault(String fileName, String what) {
        return new KinescribeException(
                "The archive " + fileName + " " + what + ".",
                "A motion archive needs root_m, rotation_wxyz, offsets_m, parents and rate_hz.");
    }

    private static int[] shape(int... lengths) {
        return lengths;
    }
}
