package kinescribe.app.fx;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Marks parts of the window that use single keys themselves: the shell leaves all keys to them. */
public final class OwnKeys {
    private static final String MARK = "kinescribe.own-keys";

    private OwnKeys() {}

    /** Marks a node with all that is in it. */
    public static void mark(Node node) {
        node.getProperties().put(MARK, true);
    }

    /** Whether a node is in a marked part. */
    public static boolean around(@Nullable Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (one.hasProperties() && one.getProperties().containsKey(MARK)) {
                return true;
            }
        }
        return false;
    }
}
