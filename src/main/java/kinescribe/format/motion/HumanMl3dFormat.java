package kinescribe.format.motion;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.format.FileFaults;
import kinescribe.format.FormatName;
import kinescribe.format.NpyArray;
import kinescribe.format.WholeFiles;
import kinescribe.job.JobContext;
import kinescribe.math.Statistics;
import kinescribe.math.Vec3;
import kinescribe.motion.InverseKinematics;
import kinescribe.motion.Leg;
import kinescribe.motion.Motion;
import kinescribe.motion.MotionResampling;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.SkeletonMapping;
import kinescribe.motion.StandardJoint;

/**
 * HumanML3D's motion vectors as one NumPy array {@code [frames × 263]}, 20 frames a second, see
 * {@link HumanMl3dVectors}. Read are the root's motion and the joints' places; the rotations come
 * from {@link InverseKinematics}. Written is float32 for the motion at 20 Hz, a row less than it
 * has frames. Vectors that a model has normalised are recognised by bones that change their length.
 */
final class HumanMl3dFormat extends FormatName implements MotionFormat {
    private static final double SHORTEST_BONE_M = 0.1;
    private static final double LONGEST_BONE_M = 0.8;

    /**
     * Spread of a bone's length over the frames, as a share, that no body shows: our own choice.
     */
    private static final double MOST_SPREAD = 0.25;

    HumanMl3dFormat() {
        super("humanml3d", "HumanML3D vectors");
    }

    @Override
    public List<String> extensions() {
        return List.of("263.npy");
    }

    @Override
    public double recognise(byte[] head, String fileName) {
        return NpyArray.isNpy(head)
                        && NpyArray.shapeAtStart(head)
                                .filter(s -> s.size() == 2 && s.get(1) == HumanMl3dVectors.WIDTH)
                                .isPresent()
                ? 1
                : 0;
    }

    @Override
    public boolean canRead() {
        return true;
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    @Override
    public MotionRead read(Path file, MotionReadOptions options, JobContext context)
            throws KinescribeException {
        String name = FileFaults.name(file);
        NpyArray array = NpyMotionFormat.array(file);
        double[] vectors = array.doublesWithin(Coordinates.GREATEST);
        if (vectors.length == 0 || array.shape().get(1) != HumanMl3dVectors.WIDTH) {
            throw new KinescribeException(
                    "The array " + name + " has the shape " + array.shape() + ".",
                    "HumanML3D's vectors have [frames, 263] with at least one frame.");
        }
        List<Notice> notices = new ArrayList<>();
        Optional<String> fault = fault(HumanMl3dVectors.positions(vectors));
        if (fault.isPresent()) {
            vectors = denormalised(vectors, file, fault.get());
            notices.add(
                    Notice.info(
                            name
                                    + " holds normalised vectors; they were brought back with"
                                    + " Mean.npy and Std.npy from its folder."));
        }
        context.checkCancelled();
        Noticed<Motion> solved =
                InverseKinematics.solve(
                        HumanMl3dVectors.positions(vectors), HumanMl3dVectors.RATE_HZ);
        notices.addAll(solved.notices());
        return StatedMotion.read(solved.value(), options, notices);
    }

    @Override
    public void write(Motion motion, Path file) throws KinescribeException {
        Motion standard = SkeletonMapping.toStandard(motion).value();
        Motion slow = MotionResampling.toRate(standard, HumanMl3dVectors.RATE_HZ);
        if (slow.frames() < 2) {
            throw new KinescribeException(
                    "A motion of one frame has no HumanML3D vectors: they hold the way from frame"
                            + " to frame.",
                    "Write at least a tenth of a second.");
        }
        double[] vectors = HumanMl3dEncoder.vectors(PoseTrack.of(slow).positions());
        byte[] bytes =
                NpyArray.ofFloats(
                        NpyMotionFormat.singles(vectors),
                        slow.frames() - 1,
                        HumanMl3dVectors.WIDTH);
        WholeFiles.replace(file, temporary -> Files.write(temporary, bytes));
    }

    /** The last frame, and whatever the standard skeleton does not have. */
    @Override
    public List<Notice> losses(Motion motion) throws KinescribeException {
        List<Notice> notices = new ArrayList<>(SkeletonMapping.toStandard(motion).notices());
        double rateHz = motion.rateHz();
        notices.add(
                Notice.info(
                        "HumanML3D's vectors hold the way from frame to frame, so they have a frame"
                                + " less than the motion"
                                + (rateHz == HumanMl3dVectors.RATE_HZ
                                        ? "."
                                        : " after it is brought from "
                                                + NpyMotionFormat.shown(rateHz)
                                                + " to "
                                                + NpyMotionFormat.shown(HumanMl3dVectors.RATE_HZ)
                                                + " frames a second.")));
        return notices;
    }

    private static double[] denormalised(double[] vectors, Path file, String fault)
            throws KinescribeException {
        Path mean = file.resolveSibling("Mean.npy");
        Path sd = file.resolveSibling("Std.npy");
        if (!Files.isRegularFile(mean) || !Files.isRegularFile(sd)) {
            throw notVectors(file, fault);
        }
        double[] means = statistics(mean);
        double[] sds = statistics(sd);
        double[] own = new double[vectors.length];
        for (int i = 0; i < own.length; i++) {
            int c = i % HumanMl3dVectors.WIDTH;
            own[i] = vectors[i] * sds[c] + means[c];
        }
        Optional<String> still = fault(HumanMl3dVectors.positions(own));
        if (still.isPresent()) {
            throw notVectors(file, fault);
        }
        return own;
    }

    private static KinescribeException notVectors(Path file, String fault) {
        return new KinescribeException(
                "The vectors in "
                        + FileFaults.name(file)
                        + " are normalised, or none of a body: "
                        + fault
                        + ".",
                "Put the Mean.npy and Std.npy that they were normalised with into the same folder,"
                        + " or save vectors × Std + Mean.");
    }

    private static double[] statistics(Path file) throws KinescribeException {
        NpyArray array = NpyMotionFormat.array(file);
        double[] values = array.doublesWithin(Coordinates.GREATEST);
        if (values.length != HumanMl3dVectors.WIDTH) {
            throw new KinescribeException(
                    FileFaults.name(file) + " holds " + values.length + " values.",
                    "HumanML3D's have 263.");
        }
        return values;
    }

    /** What no body's positions show, such as a thigh that changes its length. */
    private static Optional<String> fault(double[] positions) {
        int frames = positions.length / 3 / StandardJoint.COUNT;
        for (Leg leg : Leg.values()) {
            for (StandardJoint joint : List.of(leg.knee(), leg.ankle())) {
                double[] lengths = new double[frames];
                for (int f = 0; f < frames; f++) {
                    int row = f * StandardJoint.COUNT;
                    lengths[f] =
                            Vec3.at(positions, (row + joint.ordinal()) * 3)
                                    .minus(Vec3.at(positions, (row + joint.parentIndex()) * 3))
                                    .norm();
                }
                double usual = Statistics.quantile(lengths, 0.5);
                double spread =
                        Statistics.quantile(lengths, 0.9) - Statistics.quantile(lengths, 0.1);
                if (!(usual >= SHORTEST_BONE_M && usual <= LONGEST_BONE_M)
                        || spread > MOST_SPREAD * usual) {
                    return Optional.of(
                            String.format(
                                    Locale.ROOT,
                                    "the bone to %s is %.2f m long and changes by %.2f m",
                                    joint.id(),
                                    usual,
                                    spread));
                }
            }
        }
        return Optional.empty();
    }
}
