package kinescribe.format.motion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.job.JobContext;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.Skeleton;

/** Makes a motion of what stands in a BVH file; see {@link BvhFormat} for the conventions. */
final class BvhMotionBuilder {
    private static final int CANCEL_EVERY = 64;
    // Below the first, a bone counts as rigid; above the second, as none. Our own choice.
    private static final double RIGID_M = 0.001;
    private static final double LOOSE_M = 0.1;
    private static final double COLLAPSED = 0.1;

    private final String fileName;
    private final BvhHierarchy hierarchy;
    private final BvhFrames frames;
    private final OpenPoints open;
    private final double unit;
    private final List<Notice> notices = new ArrayList<>();

    BvhMotionBuilder(
            String fileName, BvhHierarchy hierarchy, BvhFrames frames, MotionReadOptions options) {
        this.fileName = fileName;
        this.hierarchy = hierarchy;
        this.frames = frames;
        this.open = new OpenPoints(fileName, options);
        this.unit = open.unit(ReachUnit.guess(hierarchy.reach())).metres();
        if (frames.linesLeft() > 0) {
            notices.add(
                    Notice.warning(
                            String.format(
                                    Locale.ROOT,
                                    "%s: \"Frames:\" announces %d; the lines after them, %d in"
                                            + " number, were left out.",
                                    fileName,
                                    frames.frames(),
                                    frames.linesLeft())));
        }
    }

    MotionRead build(JobContext context) throws KinescribeException {
        int root = root();
        List<Vec3> offsets = offsets(root);
        List<String> names = names(root);
        List<Integer> parents = new ArrayList<>();
        int joints = hierarchy.nodes().size() - root;
        for (int j = 0; j < joints; j++) {
            parents.add(j == 0 ? -1 : hierarchy.nodes().get(root + j).parent() - root);
        }
        double[] at = new double[frames.frames() * 3];
        double[] rotations = new double[frames.frames() * joints * 4];
        for (int f = 0; f < frames.frames(); f++) {
            if (f % CANCEL_EVERY == 0) {
                context.checkCancelled();
            }
            Vec3 position = position(0, f);
            Quat turn = rotation(0, f);
            for (int j = 1; j <= root; j++) {
                position = position.plus(turn.rotate(position(j, f)));
                turn = turn.times(rotation(j, f));
            }
            position.times(unit).put(at, f * 3);
            turn.put(rotations, f * joints * 4);
            for (int j = 1; j < joints; j++) {
                rotation(root + j, f).put(rotations, (f * joints + j) * 4);
            }
        }
        double rateHz = open.statedRateHz(frames.rateHz());
        Skeleton skeleton = new Skeleton(names, parents, offsets, tips(root));
        Motion motion = new Motion(skeleton, rateHz, at, rotations);
        return new MotionRead(Upright.turned(motion, open.up(motion)), open.assumptions(), notices);
    }

    private List<Skeleton.Tip> tips(int root) {
        List<Skeleton.Tip> tips = new ArrayList<>();
        for (int j = root; j < hierarchy.nodes().size(); j++) {
            for (Vec3 tip : hierarchy.nodes().get(j).tips()) {
                tips.add(new Skeleton.Tip(j - root, tip.times(unit)));
            }
        }
        return tips;
    }

    /** The joint that carries the body: below nodes such as "reference" that only hold it. */
    private int root() {
        int root = 0;
        while (childrenOf(root) == 1
                && hierarchy.nodes().get(root + 1).hasPosition()
                && wander(root + 1) > RIGID_M) {
            notices.add(
                    Notice.info(
                            fileName
                                    + ": joint \""
                                    + hierarchy.nodes().get(root).name()
                                    + "\" only carries \""
                                    + hierarchy.nodes().get(root + 1).name()
                                    + "\" and was merged into it."));
            root++;
        }
        return root;
    }

    private long childrenOf(int node) {
        return hierarchy.nodes().stream().filter(n -> n.parent() == node).count();
    }

    /** Rest offsets in metres from the root on. */
    private List<Vec3> offsets(int root) throws KinescribeException {
        List<BvhHierarchy.Node> nodes = hierarchy.nodes();
        List<Vec3> written = new ArrayList<>();
        List<Vec3> means = new ArrayList<>();
        double writtenSum = 0;
        double meanSum = 0;
        for (int j = root; j < nodes.size(); j++) {
            Vec3 offset = nodes.get(j).offset();
            Vec3 mean = j > root && nodes.get(j).hasPosition() ? meanPosition(j) : offset;
            written.add(offset.times(unit));
            means.add(mean.times(unit));
            writtenSum += j > root ? offset.norm() : 0;
            meanSum += j > root ? mean.norm() : 0;
        }
        if (meanSum < COLLAPSED * writtenSum) {
            notices.add(
                    Notice.warning(
                            fileName
                                    + ": the position channels of inner joints are about zero and"
                                    + " were left out; the OFFSETs hold."));
            return written;
        }
        for (int j = root + 1; j < nodes.size(); j++) {
            checkRigid(nodes.get(j), j);
        }
        return means;
    }

    private void checkRigid(BvhHierarchy.Node node, int index) throws KinescribeException {
        double wander = node.hasPosition() ? wander(index) : 0;
        if (wander > LOOSE_M) {
            throw new KinescribeException(
                    String.format(
                            Locale.ROOT,
                            "%s: joint \"%s\" moves up to %.2f m within its parent, but bones here"
                                    + " have a fixed length.",
                            fileName,
                            node.name(),
                            wander),
                    "Export the motion with rotations only, and positions for the root alone.");
        }
        if (wander > RIGID_M) {
            notices.add(
                    Notice.warning(
                            String.format(
                                    Locale.ROOT,
                                    "%s: joint \"%s\" moves up to %.0f mm within its parent; its"
                                            + " mean place is used.",
                                    fileName,
                                    node.name(),
                                    wander * 1000)));
        }
    }

    private Vec3 meanPosition(int node) {
        Vec3 sum = Vec3.ZERO;
        for (int f = 0; f < frames.frames(); f++) {
            sum = sum.plus(position(node, f));
        }
        return sum.times(1.0 / frames.frames());
    }

    /** The greatest distance of a joint from its mean place in its parent, in metres. */
    private double wander(int node) {
        Vec3 mean = meanPosition(node);
        double most = 0;
        for (int f = 0; f < frames.frames(); f++) {
            most = Math.max(most, position(node, f).minus(mean).norm());
        }
        return most * unit;
    }

    private Vec3 position(int index, int frame) {
        BvhHierarchy.Node node = hierarchy.nodes().get(index);
        double x = node.offset().x();
        double y = node.offset().y();
        double z = node.offset().z();
        for (int c = 0; c < node.channels().size(); c++) {
            double value = value(node, frame, c);
            switch (node.channels().get(c)) {
                case XPOSITION -> x = value;
                case YPOSITION -> y = value;
                case ZPOSITION -> z = value;
                default -> {}
            }
        }
        return new Vec3(x, y, z);
    }

    private Quat rotation(int index, int frame) {
        BvhHierarchy.Node node = hierarchy.nodes().get(index);
        Quat turn = Quat.IDENTITY;
        for (int c = 0; c < node.channels().size(); c++) {
            BvhChannel channel = node.channels().get(c);
            if (channel.isRotation()) {
                double angle = Math.toRadians(value(node, frame, c));
                turn = turn.times(Quat.aboutAxis(channel.axis(), angle));
            }
        }
        return turn;
    }

    private double value(BvhHierarchy.Node node, int frame, int channel) {
        return frames.values()[frame * frames.channels() + node.firstChannel() + channel];
    }

    private List<String> names(int root) {
        List<String> names = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (BvhHierarchy.Node node : hierarchy.nodes().subList(root, hierarchy.nodes().size())) {
            String name = node.name();
            for (int i = 2; !used.add(name); i++) {
                name = node.name() + "_" + i;
            }
            if (!name.equals(node.name())) {
                notices.add(
                        Notice.warning(
                                fileName
                                        + ": a second joint is called \""
                                        + node.name()
                                        + "\"; it is \""
                                        + name
                                        + "\" here."));
            }
            names.add(name);
        }
        return names;
    }
}
