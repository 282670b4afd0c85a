package kinescribe.app.fx;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Menu;

/** What menus and keys can ask of the viewer, so that the shell need not know it. */
public interface ViewerCommands {
    /** New menus about the picture of the body, with the keys that do the same. */
    List<Menu> menus();

    /** Makes several motions of the selected prompt and shows them side by side. */
    void compareSamples();

    /** What single keys do to the picture, by the character typed. */
    Map<String, Runnable> typedKeys();
}
