package kinescribe.format.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.BodyStance;
import kinescribe.motion.BodyUp;
import kinescribe.motion.Motion;
import kinescribe.motion.Skeleton;

/** Finds the axis that points up in a motion and turns the motion so that it is Y. */
final class Upright {
    private Upright() {}

    /**
     * The axis that points up: along which the rest pose stands, though not beyond doubt where the
     * frames stand along the other; without a standing rest pose as {@link UpEvidence} has it.
     *
     * @param motion the motion in the file's frame, in metres
     */
    static Guess<UpAxis> guess(Motion motion) {
        Optional<Vec3> rest = BodyUp.ofRest(motion.skeleton());
        Optional<List<BodyStance>> stances = BodyStance.over(motion);
        for (UpAxis up : UpAxis.values()) {
            if (rest.isPresent() && rest.get().equals(up.axis())) {
                UpAxis moving = stances.map(s -> UpEvidence.guess(s, 1, up).value()).orElse(up);
                String why = "the rest pose stands along it";
                return moving == up
                        ? new Guess<>(up, true, why)
                        : new Guess<>(up, false, why + ", though the frames stand along " + moving);
            }
        }
        return stances.map(s -> UpEvidence.guess(s, 1, UpAxis.Y))
                .orElse(
                        new Guess<>(
                                UpAxis.Y,
                                false,
                                "that is usual and the joints' names do not tell"));
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
}
