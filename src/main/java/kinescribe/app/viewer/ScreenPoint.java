package kinescribe.app.viewer;

/**
 * A point of the world as the camera sees it.
 *
 * @param x pixels from the left edge
 * @param y pixels from the top edge
 * @param depthM distance in front of the camera, along its line of sight; not above zero for what
 *     is behind it
 */
record ScreenPoint(double x, double y, double depthM) {
    boolean isInFront() {
        return depthM > OrbitCamera.NEAR_M;
    }

    double distanceTo(double otherX, double otherY) {
        return Math.hypot(x - otherX, y - otherY);
    }
}
