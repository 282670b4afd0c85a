package kinescribe.app.viewer;

import kinescribe.motion.Skeleton;
import kinescribe.motion.shape.BodyPart;

/** Which half of the body something belongs to: it decides the colour. */
enum Side {
    LEFT,
    RIGHT,
    MIDDLE;

    /** The side that a joint's name tells, such as {@code left_knee}. */
    static Side of(String jointName) {
        if (jointName.startsWith("left")) {
            return LEFT;
        }
        return jointName.startsWith("right") ? RIGHT : MIDDLE;
    }

    /** The side of a piece of a body: that of the joint at its far end. */
    static Side of(Skeleton skeleton, BodyPart part) {
        return of(skeleton.names().get(part.end()));
    }
}
