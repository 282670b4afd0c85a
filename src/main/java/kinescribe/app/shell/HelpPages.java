package kinescribe.app.shell;

import atlantafx.base.theme.Styles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import kinescribe.base.Version;

/** The keyboard sheet and the page about the program. */
final class HelpPages {
    private record Key(String keys, String action) {}

    private static final List<Key> KEYS =
            List.of(
                    new Key("Space", "Play or pause"),
                    new Key(", and .", "One frame back or on"),
                    new Key("← →", "0.1 s back or on"),
                    new Key("Shift+← →", "1 s back or on"),
                    new Key("Home, End", "To the start or the end"),
                    new Key("[  ]  \\", "Slower, faster, real time"),
                    new Key("L", "Loop on or off"),
                    new Key("Alt+0 … Alt+5", "Look from an angle, front, sides, behind, above"),
                    new Key("C, F, T", "Centre on the body, follow it, turn round it"),
                    new Key("V, X", "Draw the body another way, stop comparing"),
                    new Key("S, Esc", "Put a sensor on by clicking the body, stop that"),
                    new Key("E, W, R (+Shift)", "Turn the sensor about its x, y, z (back)"),
                    new Key("Alt+arrows", "Move the sensor along the segment and around it"),
                    new Key("Ctrl+N, O, S", "New, open, save"),
                    new Key("Ctrl+Shift+S", "Save as"),
                    new Key("Ctrl+Z, Ctrl+Shift+Z", "Undo, redo"),
                    new Key(
                            "Ctrl+1 … Ctrl+7",
                            "Workbench, Prompts, Calibrate, Train & evaluate, Scorecard, Models,"
                                    + " Routines"),
                    new Key("Enter, Del, Tab, O", "Prompts: accept, reject, skip, reopen"),
                    new Key("E or F2, R, T, N, U", "Prompts: edit, rewrite, tag, note, undo"),
                    new Key("Ctrl+F, Ctrl+H, Ctrl+.", "Prompts: filter, replace, quick fix"),
                    new Key("Ctrl+T", "Timeline of prompts"),
                    new Key("Enter or F2, ← →", "Timeline: edit the block, move it"),
                    new Key("Delete, Esc", "Timeline: take the block out, stop editing"),
                    new Key("Esc", "Leave the samples side by side"),
                    new Key("Ctrl+Enter", "Take over the edited prompt"),
                    new Key("Delete", "Delete the selected prompts or activity"),
                    new Key("F2", "Rename the selected activity"),
                    new Key("F11", "Full screen"),
                    new Key("?", "This sheet"));

    private final Stage stage;

    HelpPages(Stage stage) {
        this.stage = stage;
    }

    /** Shows every key. */
    void keyboard() {
        GridPane grid = new GridPane();
        grid.setHgap(24);
        grid.setVgap(6);
        for (Key key : KEYS) {
            Label keys = new Label(key.keys());
            keys.getStyleClass().add(Styles.TEXT_BOLD);
            grid.addRow(grid.getRowCount(), keys, new Label(key.action()));
        }
        Label note = new Label("Single keys act when no text field has the focus.");
        note.getStyleClass().add(Styles.TEXT_MUTED);
        show("Keyboard", "Keyboard", new VBox(14, grid, note));
    }

    /** Shows version and licences. */
    void about() {
        TabPane tabs =
                new TabPane(
                        page("Licence", "/META-INF/LICENSE"),
                        page("Third-party notices", "/META-INF/THIRD-PARTY.txt"));
        tabs.setPrefSize(640, 360);
        Label what =
                new Label(
                        "From a sentence to a tested activity recogniser."
                                + " Apache License, version 2.0.");
        String java = System.getProperty("java.version") + " · JavaFX ";
        Label runtime = new Label("Java " + java + System.getProperty("javafx.version"));
        runtime.getStyleClass().add(Styles.TEXT_MUTED);
        show("About", Version.current().toString(), new VBox(8, what, runtime, tabs));
    }

    private void show(String title, String head, Node content) {
        Alert alert = new Alert(Alert.AlertType.NONE, "", ButtonType.CLOSE);
        alert.initOwner(stage);
        alert.setTitle(title);
        alert.setHeaderText(head);
        alert.getDialogPane().setContent(content);
        alert.show();
    }

    private static Tab page(String title, String resource) {
        TextArea text = new TextArea(read(resource));
        text.setEditable(false);
        text.getStyleClass().add("time-label");
        Tab tab = new Tab(title, text);
        tab.setClosable(false);
        return tab;
    }

    private static String read(String resource) {
        try (InputStream in = HelpPages.class.getResourceAsStream(resource)) {
            return in == null
                    ? "This build carries no " + resource + "."
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return resource + " could not be read: " + e.getMessage();
        }
    }
}
