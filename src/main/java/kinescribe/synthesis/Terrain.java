package kinescribe.synthesis;

/**
 * What the way leads over.
 *
 * @param ground the kind of ground
 * @param slopeDeg inclination in degrees, up positive; 0 on the level
 */
record Terrain(Ground ground, double slopeDeg) {
    /** Steeper ramps than this (27 %) are climbed, not walked; our own choice. */
    static final double MOST_SLOPE_DEG = 15;

    /** Firm level ground. */
    static final Terrain LEVEL = new Terrain(Ground.FIRM, 0);

    Terrain {
        if (!(Math.abs(slopeDeg) <= MOST_SLOPE_DEG)) {
            throw new IllegalArgumentException(
                    "Expected a slope up to " + MOST_SLOPE_DEG + " degrees, got " + slopeDeg);
        }
    }

    /** Kinds of ground. */
    enum Ground {
        FIRM,
        ICE,
        SOFT,
        ROUGH
    }
}
