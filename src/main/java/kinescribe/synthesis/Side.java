package kinescribe.synthesis;

import kinescribe.motion.StandardJoint;

/** A side of the body with its joints; the sign is that of the side's X in the rest pose. */
enum Side {
    LEFT(1),
    RIGHT(-1);

    private final int sign;

    Side(int sign) {
        this.sign = sign;
    }

    int sign() {
        return sign;
    }

    Side other() {
        return this == LEFT ? RIGHT : LEFT;
    }

    /** The index of this side's joint, such as {@code HIP}. */
    int joint(String name) {
        return StandardJoint.valueOf(name() + "_" + name).ordinal();
    }
}
