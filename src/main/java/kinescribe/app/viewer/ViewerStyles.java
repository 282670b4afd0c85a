package kinescribe.app.viewer;

import java.net.URL;
import java.util.Objects;
import javafx.scene.Parent;

/** The viewer's style sheet. */
final class ViewerStyles {
    private static final String SHEET = "/kinescribe/assets/styles/viewer.css";

    private ViewerStyles() {}

    /** Dresses a node and what is in it. */
    static void apply(Parent node) {
        URL sheet = Objects.requireNonNull(ViewerStyles.class.getResource(SHEET), SHEET);
        node.getStylesheets().add(sheet.toExternalForm());
    }
}
