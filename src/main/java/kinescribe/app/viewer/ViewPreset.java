package kinescribe.app.viewer;

/** Sides to look at the body from, relative to where it faces. */
enum ViewPreset {
    ANGLE("From an angle", 35, 14),
    FRONT("From the front", 0, 6),
    SIDE("From its left side", 90, 6),
    TOP("From above", 0, 89);

    private final String label;
    private final double yawRad;
    private final double pitchRad;

    ViewPreset(String label, double yawDegrees, double pitchDegrees) {
        this.label = label;
        this.yawRad = Math.toRadians(yawDegrees);
        this.pitchRad = Math.toRadians(pitchDegrees);
    }

    String label() {
        return label;
    }

    /** The camera moved to this side of a body that faces a direction, an angle from +Z to +X. */
    OrbitCamera apply(OrbitCamera camera, double headingRad) {
        return camera.from(headingRad + yawRad, pitchRad);
    }
}
