package kinescribe.synthesis;

/**
 * Where to go.
 *
 * @param side of a hand, foot or way: +1 left, −1 right, 0 unsaid
 * @param bend to which side the way itself leads; 0 where only a hand or foot has a side
 * @param way the shape of the path
 * @param heading which side of the body goes first
 * @param onSpot whether to stay on the spot
 * @param starts whether it starts from standing
 * @param stops whether it ends standing
 */
record Route(
        int side,
        int bend,
        Way way,
        Heading heading,
        boolean onSpot,
        boolean starts,
        boolean stops) {
    /** Straight ahead, in the middle of it. */
    static final Route AHEAD = new Route(0, 0, Way.STRAIGHT, Heading.FORWARD, false, false, false);

    /** Shapes of a path. */
    enum Way {
        STRAIGHT,
        CIRCLE,
        BACK_AND_FORTH,
        ZIGZAG,
        FIGURE_EIGHT,
        SQUARE,
        TRIANGLE
    }

    /** Which side goes first. */
    enum Heading {
        FORWARD,
        BACKWARD,
        SIDEWAYS
    }
}
