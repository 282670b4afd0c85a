package kinescribe.app.viewer;

/** What the mouse does to a picture. */
interface CameraControl {
    /** The camera that the picture is moving to. */
    OrbitCamera goal();

    /** Asks for another camera. */
    void moveCamera(OrbitCamera wanted);

    /** Brings the body back to the middle. */
    void centre();

    /** Takes up a click at a point of a picture of that size in pixels. */
    void click(double x, double y, double width, double height);
}
