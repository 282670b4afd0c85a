package kinescribe.app.viewer;

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
}
