package kinescribe.app.viewer;

/** Sides to look at the body from, relative to where it faces. */
enum ViewPreset {
    ANGLE("From an angle", "Alt+0", 35, 14),
    FRONT("From the front", "Alt+1", 0, 6),
    LEFT("From its left side", "Alt+2", 90, 6),
    RIGHT("From its right side", "Alt+3", -90, 6),
    BACK("From behind", "Alt+4", 180, 6),
    TOP("From above", "Alt+5", 0, 89);

    private final String label;
    private final String keys;
    private final double yawRad;
    private final double pitchRad;

    ViewPreset(String label, String keys, double yawDegrees, double pitchDegrees) {
        this.label = label;
        this.keys = keys;
        this.yawRad = Math.toRadians(yawDegrees);
        this.pitchRad = Math.toRadians(pitchDegrees);
    }

    String label() {
        return label;
    }

    /** The keys that choose it. */
    String keys() {
        return keys;
    }

    /** The camera moved to this side of a body that faces a direction, an angle from +Z to +X. */
    OrbitCamera apply(OrbitCamera camera, double headingRad) {
        return camera.from(headingRad + yawRad, pitchRad);
    }
}
