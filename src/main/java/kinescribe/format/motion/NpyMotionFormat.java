package kinescribe.format.motion;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.format.FileFaults;
import kinescribe.format.NpyArray;
import kinescribe.format.WholeFiles;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.SkeletonMapping;
import kinescribe.motion.StandardJoint;

/**
 * Joint positions as one NumPy array {@code [frames × 22 × 3]}, float32, metres, Y up, in the order
 * of the standard skeleton. Motions on other skeletons are mapped to it before they are written.
 * Read are also {@code [frames × 66]}, further lengths of one in front, and other number types; the
 * rotations come from {@link kinescribe.motion.InverseKinematics}. The file has no rate.
 */
final class NpyMotionFormat extends WritableFormat {
    private static final int WIDTH = StandardJoint.COUNT * 3;

    NpyMotionFormat() {
        super("npy", "Joint positions as NumPy array");
    }

    @Override
    public double recognise(byte[] head, String fileName) {
        return NpyArray.isNpy(head) ? 0.9 : 0;
    }

    @Override
    public MotionRead read(Path file, MotionReadOptions options, JobContext context)
            throws KinescribeException {
        String name = FileFaults.name(file);
        NpyArray array = array(file);
        if (!isPositions(array.shape())) {
            throw new KinescribeException(
                    "The array "
                            + name
                            + " has the shape "
                            + array.shape()
                            + "; joint positions have [frames, 22, 3].",
                    "Save the places of the 22 SMPL joints in metres, or HumanML3D's vectors of"
                            + " 263 values a frame.");
        }
        double[] places = array.doublesWithin(Coordinates.GREATEST);
        if (places.length == 0) {
            throw new KinescribeException(
                    "The array " + name + " has no frame.", "Save at least one frame.");
        }
        context.checkCancelled();
        OpenPoints open = new OpenPoints(name, options);
        double rateHz =
                open.rateHz(
                        new Guess<>(
                                HumanMl3dVectors.RATE_HZ,
                                false,
                                "the file has no rate and HumanML3D's arrays have this one"));
        return PlacesRead.motion(places, rateHz, open, List.of());
    }

    @Override
    public void write(Motion motion, Path file) throws KinescribeException {
        Motion standard = SkeletonMapping.toStandard(motion).value();
        byte[] bytes =
                NpyArray.ofFloats(
                        singles(PoseTrack.of(standard).positions()),
                        standard.frames(),
                        StandardJoint.COUNT,
                        3);
        WholeFiles.replace(file, temporary -> Files.write(temporary, bytes));
    }

    /** The rate, and whatever the standard skeleton does not have. */
    @Override
    public List<Notice> losses(Motion motion) throws KinescribeException {
        List<Notice> notices = new ArrayList<>(SkeletonMapping.toStandard(motion).notices());
        notices.add(
                Notice.warning(
                        "An array of joint positions holds no rate, and these are "
                                + shown(motion.rateHz())
                                + " frames a second: say so when it is read again (--in-rate "
                                + shown(motion.rateHz())
                                + "), or write .npz."));
        return notices;
    }

    /** The array in a file. */
    static NpyArray array(Path file) throws KinescribeException {
        try {
            return NpyArray.parse(FileFaults.name(file), Files.readAllBytes(file));
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
    }

    /** A rate without needless digits. */
    static String shown(double rateHz) {
        return String.format(Locale.ROOT, "%.3f", rateHz).replaceAll("\\.?0+$", "");
    }

    static float[] singles(double[] values) {
        float[] singles = new float[values.length];
        for (int i = 0; i < singles.length; i++) {
            singles[i] = (float) values[i];
        }
        return singles;
    }

    private static boolean isPositions(List<Integer> shape) {
        if (shape.isEmpty()) {
            return false;
        }
        int first = 0;
        while (first < shape.size() - 3 && shape.get(first) == 1) {
            first++;
        }
        List<Integer> own = shape.subList(first, shape.size());
        return own.equals(List.of(own.get(0), StandardJoint.COUNT, 3))
                || own.equals(List.of(own.get(0), WIDTH));
    }
}
