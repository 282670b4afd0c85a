package kinescribe.synthesis;

/**
 * What the way leads over.
 *
 * @param ground the kind of ground
 * @param slopeDeg inclination in degrees, up positive; 0 on the level
 */
record Terrain(Ground ground, double slopeDeg) {
    /** Firm level ground. */
    static final Terrain LEVEL = new Terrain(Ground.FIRM, 0);

    /** Kinds of ground. */
    enum Ground {
        FIRM,
        ICE,
        SOFT,
        ROUGH
    }
}
