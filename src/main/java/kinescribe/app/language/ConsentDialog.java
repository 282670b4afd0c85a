package kinescribe.app.language;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kinescribe.language.Disclosure;

/** Shows what would leave the computer, and asks. */
final class ConsentDialog implements Consent {
    private static final double WIDTH = 460;

    @Override
    public boolean isGivenTo(Disclosure disclosure) {
        // No default button: nothing is sent by a stray Enter.
        ButtonType send = new ButtonType("Send", ButtonBar.ButtonData.OTHER);
        ButtonType keep = new ButtonType("Send nothing", ButtonBar.ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = new Dialog<>();
        Windows.dress(dialog);
        Windows.style(dialog);
        dialog.setTitle("This leaves your computer");
        VBox words = new VBox(paragraph(disclosure.where()), new Label("Sent are:"));
        words.getChildren().add(paragraph("•  our instructions to the model"));
        disclosure.sent().forEach(one -> words.getChildren().add(paragraph("•  " + one)));
        Label never = paragraph(Disclosure.NEVER);
        never.getStyleClass().add("consent-never");
        Label once = paragraph("You are asked once for each server.");
        once.getStyleClass().add(Styles.TEXT_MUTED);
        words.getChildren().addAll(never, once);
        words.getStyleClass().add("consent");
        dialog.getDialogPane().setContent(words);
        dialog.getDialogPane().getButtonTypes().addAll(send, keep);
        dialog.getDialogPane().lookupButton(send).setId("consent-send");
        Node keeping = dialog.getDialogPane().lookupButton(keep);
        keeping.setId("consent-keep");
        dialog.setOnShown(event -> keeping.requestFocus());
        return dialog.showAndWait().filter(send::equals).isPresent();
    }

    private static Label paragraph(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(WIDTH);
        label.setPrefWidth(WIDTH);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
