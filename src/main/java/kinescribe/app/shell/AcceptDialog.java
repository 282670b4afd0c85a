package kinescribe.app.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** Asks why a rejected motion is to be used. */
final class AcceptDialog {
    private static final int ROWS = 3;
    private static final double WIDTH = 420;

    private AcceptDialog() {}

    /** The reason, never blank; nothing where the person gave up. */
    static Optional<String> ask(Node owner) {
        ButtonType accept = new ButtonType("Accept anyway", ButtonBar.ButtonData.OK_DONE);
        TextArea reason = new TextArea();
        reason.setId("acceptance-reason");
        reason.setPrefRowCount(ROWS);
        reason.setPrefWidth(WIDTH);
        reason.setWrapText(true);
        reason.setPromptText("Such as: the fall is wanted");
        Label words =
                new Label(
                        "Say why this motion may be used though the quality rules reject it. The"
                                + " reason is kept in the project.");
        words.setWrapText(true);
        words.setMaxWidth(WIDTH);
        Dialog<String> dialog = new Dialog<>();
        dialog.initOwner(owner.getScene().getWindow());
        dialog.setTitle("Accept anyway");
        dialog.getDialogPane().getButtonTypes().addAll(accept, ButtonType.CANCEL);
        dialog.getDialogPane().setContent(new VBox(8, words, reason));
        dialog.getDialogPane()
                .lookupButton(accept)
                .disableProperty()
                .bind(reason.textProperty().map(String::isBlank));
        dialog.setResultConverter(button -> button == accept ? reason.getText() : null);
        dialog.setOnShown(event -> reason.requestFocus());
        return dialog.showAndWait();
    }
}
