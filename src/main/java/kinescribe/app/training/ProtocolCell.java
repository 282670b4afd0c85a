package kinescribe.app.training;

import javafx.scene.control.ListCell;
import kinescribe.base.KinescribeException;
import kinescribe.evaluate.Protocol;
import org.jspecify.annotations.Nullable;

/** A protocol in a list: its word and what it does. */
final class ProtocolCell extends ListCell<String> {
    @Override
    protected void updateItem(@Nullable String word, boolean empty) {
        super.updateItem(word, empty);
        setText(empty || word == null ? null : word + " – " + meaning(word));
    }

    private static String meaning(String word) {
        try {
            return Protocol.parseForced(word).toString();
        } catch (KinescribeException e) {
            return e.getMessage();
        }
    }
}
