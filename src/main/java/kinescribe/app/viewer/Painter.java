package kinescribe.app.viewer;

import javafx.scene.Node;

/** Draws pictures: in real 3D, or flat where there is none. */
interface Painter {
    /** The node that shows the picture; it takes the size that {@link #resize} says. */
    Node node();

    /** Takes a size in pixels. */
    void resize(double width, double height);

    /** Shows a picture in place of the last. */
    void draw(Picture picture);
}
