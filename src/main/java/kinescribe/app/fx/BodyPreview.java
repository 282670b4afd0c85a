package kinescribe.app.fx;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import kinescribe.motion.Motion;

/** A small picture of a body that does a motion again and again, so that any page can have one. */
public interface BodyPreview {
    /** The picture; it takes the room it is given. */
    Node node();

    /** Shows a motion from its beginning, or an empty floor. */
    void show(Optional<Motion> motion);

    /** Whether it plays; it does while nobody stops it. */
    BooleanProperty playingProperty();

    /** Draws anew, as when the page around it is looked at again. */
    void refresh();
}
