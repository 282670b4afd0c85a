package kinescribe.app.language;

import atlantafx.base.theme.Styles;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import kinescribe.language.Connection;
import kinescribe.language.ConnectionKind;
import kinescribe.language.Secret;
import org.kordamp.ikonli.feather.Feather;

/** The person's connections on the left, the chosen one's fields on the right. */
final class ConnectionsDialog {
    private static final double LIST_WIDTH = 190;
    private static final double WIDTH = 940;
    private static final double HEIGHT = 500;
    private static final double SAID_HEIGHT = 74;

    private final LanguageModelsModel model;
    private final ConnectionDraft draft = new ConnectionDraft();
    private final ListView<String> names = new ListView<>();
    private final Label said = new Label();
    private final Label taken = new Label();
    private final Button remove =
            Kit.iconButton(Feather.TRASH_2, "Remove the connection", this::remove);
    private String former = "";

    ConnectionsDialog(LanguageModelsModel model) {
        this.model = model;
    }

    void show() {
        Dialog<Void> dialog = new Dialog<>();
        Windows.dress(dialog);
        dialog.setTitle("Language models");
        dialog.setResizable(true);
        dialog.getDialogPane().setContent(content());
        dialog.getDialogPane().setMinSize(WIDTH, HEIGHT);
        Windows.style(dialog);
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        ListChangeListener<Connection> follow = change -> fill();
        model.connections().addListener(follow);
        var metering = model.askedProperty().subscribe(this::meter);
        fill();
        dialog.showAndWait();
        metering.unsubscribe();
        model.connections().removeListener(follow);
    }

    private HBox content() {
        names.setId("connections");
        names.setPlaceholder(new Label("None yet"));
        names.getSelectionModel()
                .selectedItemProperty()
                .addListener((o, before, name) -> choose(name == null ? "" : name));
        VBox.setVgrow(names, Priority.ALWAYS);
        Button add = Kit.iconButton(Feather.PLUS, "Add a connection", this::begin);
        add.setId("connection-add");
        remove.setId("connection-remove");
        VBox left = new VBox(Kit.panelHead("Connections", add, remove), names);
        left.setMinWidth(LIST_WIDTH);
        left.setPrefWidth(LIST_WIDTH);
        said.setId("connection-said");
        said.setWrapText(true);
        said.setMinHeight(SAID_HEIGHT);
        said.setAlignment(Pos.TOP_LEFT);
        taken.setId("connection-taken");
        taken.getStyleClass().add(Styles.TEXT_MUTED);
        Button save = new Button("Save");
        save.setId("connection-save");
        save.setOnAction(event -> save(false));
        Button test = new Button("Save and test");
        test.setId("connection-test");
        test.setOnAction(event -> save(true));
        save.setMinWidth(Region.USE_PREF_SIZE);
        test.setMinWidth(Region.USE_PREF_SIZE);
        HBox buttons = new HBox(taken, Kit.grower(), save, test);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("form-buttons");
        VBox right = new VBox(new ConnectionForm(draft).node(), buttons, said);
        right.getStyleClass().add("connections-right");
        HBox.setHgrow(right, Priority.ALWAYS);
        HBox content = new HBox(left, right);
        content.getStyleClass().add("connections");
        return content;
    }

    /** A new connection, which is none before it is saved. */
    private void begin() {
        names.getSelectionModel().clearSelection();
        choose("");
    }

    private void choose(String name) {
        if (!name.isEmpty() && name.equals(former)) {
            return; // the list was filled anew: what is being written stays
        }
        former = name;
        said.setText("");
        draft.load(
                model.connections().stream()
                        .filter(c -> c.name().equals(name))
                        .findFirst()
                        .orElse(Connection.usual("", ConnectionKind.OPENAI_COMPATIBLE, "")));
        remove.setDisable(name.isEmpty());
        meter();
    }

    private void fill() {
        String shown = former;
        names.getItems().setAll(model.connections().stream().map(Connection::name).toList());
        if (names.getItems().contains(shown)) {
            names.getSelectionModel().select(shown);
        } else if (!names.getItems().isEmpty()) {
            names.getSelectionModel().selectFirst();
        } else {
            choose("");
        }
    }

    private void save(boolean test) {
        Connection written = draft.connection();
        Secret key = new Secret(draft.typedKey.get());
        String before = former;
        former = written.name();
        model.save(
                before,
                written,
                key,
                fault -> {
                    if (!fault.isEmpty()) {
                        former = before;
                        tell(fault, true);
                        return;
                    }
                    draft.typedKey.set("");
                    tell("Saved.", false);
                    if (test) {
                        tell("Saved. Asking the model …", false);
                        model.test(
                                written, answer -> tell(answer, !answer.startsWith("It answered")));
                    }
                });
    }

    private void remove() {
        model.connections().stream()
                .filter(c -> c.name().equals(former))
                .findFirst()
                .ifPresent(gone -> model.remove(gone, fault -> tell(fault, true)));
    }

    private void tell(String text, boolean fault) {
        said.setText(text);
        said.getStyleClass().removeAll(Styles.DANGER, Styles.SUCCESS);
        said.getStyleClass().add(fault ? Styles.DANGER : Styles.SUCCESS);
    }

    private void meter() {
        taken.setText(
                model.connections().stream()
                        .filter(c -> c.name().equals(former))
                        .findFirst()
                        .map(model::taken)
                        .orElse(""));
    }
}
