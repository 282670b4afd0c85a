package kinescribe.app.viewer;

import javafx.scene.Cursor;

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

    /** Takes hold of what is at a point of the picture, if that can be moved by itself. */
    default boolean grab(double x, double y, double width, double height) {
        return false;
    }

    /** Moves what is held to a point of the picture. */
    default void drag(double x, double y, double width, double height) {}

    /** Lets go of what is held. */
    default void release() {}

    /** Takes notice of the pointer, and says what it looks like there. */
    default Cursor hover(double x, double y, double width, double height) {
        return Cursor.DEFAULT;
    }

    /** Takes notice that the pointer has left the picture. */
    default void leave() {}
}
