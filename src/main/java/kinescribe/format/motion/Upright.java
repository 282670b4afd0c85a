package kinescribe.format.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.BodyUp;
import kinescribe.motion.Motion;
import kinescribe.motion.Skeleton;

/** Finds the axis that points up in a motion and turns the motion so that it is Y. */
final class Upright {
    // Mean direction from ankles to shoulders along an axis: 1 standing, 0 lying. Our own choice.
    private static final double STANDING = 0.7;
    private static final double LEANING = 0.5;

    private Upright() {}

    /**
     * The axis that points up: along which the rest pose stands; without one, along which the body
     * stands most of the time.
     *
     * @param motion the motion in the file's frame
     */
    static Guess<UpAxis> guess(Motion motion) {
        Optional<Vec3> rest = BodyUp.ofRest(motion.skeleton());
        Optional<Vec3> moving = BodyUp.overFrames(motion);
        for (UpAxis up : UpAxis.values()) {
            if (rest.isPresent() && rest.get().equals(up.axis())) {
                UpAxis other = up == UpAxis.Y ? UpAxis.Z : UpAxis.Y;
                boolean doubted = along(moving, up) < LEANING && along(moving, other) >= STANDING;
                String why = "the rest pose stands along it";
                return new Guess<>(
                        up,
                        !doubted,
                        doubted ? why + ", though the frames stand along " + other : why);
            }
        }
        return moving.map(Upright::guess)
                .orElse(
                        new Guess<>(
                                UpAxis.Y,
                                false,
                                "that is usual and the joints' names do not tell"));
    }

    /**
     * The axis along which a body stands most of the time.
     *
     * @param moving mean over the frames of the direction from ankles to shoulders, as {@link
     *     BodyUp#overFrames} has it
     */
    static Guess<UpAxis> guess(Vec3 moving) {
        for (UpAxis up : UpAxis.values()) {
            if (moving.dot(up.axis()) >= STANDING) {
                return new Guess<>(up, true, "the body stands along it in most frames");
            }
        }
        return new Guess<>(
                UpAxis.Y, false, "that is usual and the body stands along no axis in most frames");
    }

    /**
     * A motion whose up-axis becomes Y, and whose rest pose stands along Y if it is a standing body
     * at all. A root without offset gets one that puts the rest pose on the floor.
     */
    static Motion turned(Motion motion, UpAxis up) {
        Vec3 restUp = BodyUp.ofRest(motion.skeleton()).orElse(up.axis());
        return standing(turned(motion, up.toYUp(), Quat.between(restUp, Vec3.Y)));
    }

    /** The world turned by one rotation, the rest pose by another: p → W p, o → B o. */
    private static Motion turned(Motion motion, Quat world, Quat body) {
        if (world.equals(Quat.IDENTITY) && body.equals(Quat.IDENTITY)) {
            return motion;
        }
        Skeleton skeleton = motion.skeleton();
        double[] root = new double[motion.frames() * 3];
        double[] rotations = new double[motion.rotations().length];
        for (int f = 0; f < motion.frames(); f++) {
            world.rotate(motion.root(f)).put(root, f * 3);
            for (int j = 0; j < skeleton.size(); j++) {
                Quat before = j == 0 ? world : body;
                before.times(motion.rotation(f, j))
                        .times(body.inverse())
                        .put(rotations, (f * skeleton.size() + j) * 4);
            }
        }
        return new Motion(skeleton.mapped(body::rotate), motion.rateHz(), root, rotations);
    }

    private static Motion standing(Motion motion) {
        Skeleton skeleton = motion.skeleton();
        if (skeleton.offset(0).norm() > 0) {
            return motion;
        }
        double lowest = skeleton.restPositions().stream().mapToDouble(Vec3::y).min().orElse(0);
        List<Vec3> offsets = new ArrayList<>(skeleton.offsets());
        offsets.set(0, new Vec3(0, -lowest, 0));
        return new Motion(
                new Skeleton(skeleton.names(), skeleton.parents(), offsets, skeleton.tips()),
                motion.rateHz(),
                motion.rootPositions(),
                motion.rotations());
    }

    private static double along(Optional<Vec3> direction, UpAxis up) {
        return direction.map(d -> d.dot(up.axis())).orElse(0.0);
    }
}
