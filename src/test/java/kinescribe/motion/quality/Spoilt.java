package kinescribe.motion.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import kinescribe.base.Seeds;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Motion;
import kinescribe.motion.Skeleton;
import kinescribe.motion.StandardJoint;

/** Ways to spoil a whole motion, as careless programs do. */
enum Spoilt {
    SLIDING {
        @Override
        Motion of(Motion motion) {
            return Faults.drifting(motion, 0.4);
        }
    },
    IN_PLACE {
        @Override
        Motion of(Motion motion) {
            double[] root = motion.rootPositions().clone();
            for (int f = 0; f < motion.frames(); f++) {
                root[3 * f] = root[0];
                root[3 * f + 2] = root[2];
            }
            return with(motion, root, motion.rotations());
        }
    },
    SUNK {
        @Override
        Motion of(Motion motion) {
            return Faults.shifted(motion, 0, motion.frames(), new Vec3(0, -0.05, 0));
        }
    },
    FLOATING {
        @Override
        Motion of(Motion motion) {
            return Faults.shifted(motion, 0, motion.frames(), new Vec3(0, 0.10, 0));
        }
    },
    HASTENED {
        @Override
        Motion of(Motion motion) {
            return Faults.hastened(motion, 2);
        }
    },
    JITTERING {
        @Override
        Motion of(Motion motion) {
            RandomGenerator chance = Seeds.generator(1);
            return turned(
                    motion,
                    joint -> true,
                    (f, turn) -> {
                        double x = chance.nextGaussian();
                        double y = chance.nextGaussian();
                        Vec3 some = new Vec3(x, y, chance.nextGaussian());
                        return turn.times(Quat.fromRotationVector(some.times(0.03))).unit();
                    });
        }
    },
    SPIKED {
        @Override
        Motion of(Motion motion) {
            return turned(
                    motion,
                    joint -> joint == StandardJoint.LEFT_SHOULDER,
                    (f, turn) -> f % 90 == 45 ? turn.times(Quat.aboutAxis(Vec3.Z, 1)) : turn);
        }
    },
    KNEES_FLIPPED {
        @Override
        Motion of(Motion motion) {
            return turned(
                    motion,
                    joint -> joint == StandardJoint.LEFT_KNEE || joint == StandardJoint.RIGHT_KNEE,
                    (f, turn) -> turn.inverse());
        }
    },
    HEADING_LOST {
        @Override
        Motion of(Motion motion) {
            return turned(
                    motion,
                    joint -> joint == StandardJoint.PELVIS,
                    (f, turn) -> {
                        Vec3 ahead = turn.rotate(Vec3.Z);
                        double heading = Math.atan2(ahead.x(), ahead.z());
                        return Quat.aboutAxis(Vec3.Y, -heading).times(turn);
                    });
        }
    },
    BONE_STRETCHED {
        @Override
        Motion of(Motion motion) {
            Skeleton sound = motion.skeleton();
            List<Vec3> offsets = new ArrayList<>();
            for (StandardJoint joint : StandardJoint.values()) {
                double times = joint == StandardJoint.LEFT_ANKLE ? 1.1 : 1;
                offsets.add(sound.offset(joint.ordinal()).times(times));
            }
            return new Motion(
                    new Skeleton(sound.names(), sound.parents(), offsets),
                    motion.rateHz(),
                    motion.rootPositions(),
                    motion.rotations());
        }
    },
    ARMS_IN_TRUNK {
        @Override
        Motion of(Motion motion) {
            return turned(
                    turned(
                            motion,
                            joint -> joint == StandardJoint.LEFT_SHOULDER,
                            (f, turn) -> Quat.aboutAxis(Vec3.Z, -1.9)),
                    joint -> joint == StandardJoint.RIGHT_SHOULDER,
                    (f, turn) -> Quat.aboutAxis(Vec3.Z, 1.9));
        }
    };

    private interface Which {
        boolean is(StandardJoint joint);
    }

    private interface Change {
        Quat of(int frame, Quat turn);
    }

    /** The spoilt motion. */
    abstract Motion of(Motion motion);

    private static Motion turned(Motion motion, Which which, Change change) {
        double[] rotations = motion.rotations().clone();
        for (int f = 0; f < motion.frames(); f++) {
            for (StandardJoint joint : StandardJoint.values()) {
                if (which.is(joint)) {
                    change.of(f, motion.rotation(f, joint.ordinal()))
                            .put(rotations, (f * StandardJoint.COUNT + joint.ordinal()) * 4);
                }
            }
        }
        return with(motion, motion.rootPositions(), rotations);
    }

    private static Motion with(Motion motion, double[] root, double[] rotations) {
        return new Motion(motion.skeleton(), motion.rateHz(), root, rotations);
    }
}
