package kinescribe.app.curation;

import atlantafx.base.theme.Styles;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import kinescribe.prompt.OfflineWriter;
import org.kordamp.ikonli.feather.Feather;

/** What the desk of a project without prompts shows: a way to write some and one to import them. */
final class EmptyDesk {
    private static final int MANY = 25;
    private static final int MOST = 1_000;

    private final VBox node;

    EmptyDesk(DeskCommands commands, DeskFiles files) {
        ComboBox<String> activity =
                new ComboBox<>(FXCollections.observableArrayList(OfflineWriter.activities()));
        activity.setId("desk-first-activity");
        activity.setAccessibleText("What people do");
        activity.setPromptText("What people do, such as walking");
        activity.setPrefWidth(260);
        Spinner<Integer> count = new Spinner<>(1, MOST, MANY);
        count.setEditable(true);
        count.setPrefWidth(90);
        count.setAccessibleText("How many prompts");
        Button write = new Button("Write prompts", Kit.icon(Feather.FEATHER));
        write.setId("desk-first-write");
        write.getStyleClass().add(Styles.ACCENT);
        write.disableProperty().bind(activity.valueProperty().isNull());
        write.setOnAction(
                event -> {
                    count.commitValue();
                    commands.begin(String.valueOf(activity.getValue()), count.getValue());
                });
        Button read = new Button("Import prompts…", Kit.icon(Feather.DOWNLOAD));
        read.setId("desk-first-import");
        read.setOnAction(event -> files.importFile(read));
        HBox first = new HBox(8, activity, count, write);
        first.setAlignment(Pos.CENTER);
        node =
                new VBox(
                        14,
                        Kit.emptyState(
                                Feather.EDIT_3,
                                "There are no prompts yet. Have some written for an activity, or"
                                        + " import yours: text, CSV, JSON lines, or a folder."),
                        first,
                        read);
        node.setAlignment(Pos.CENTER);
        node.setId("desk-empty");
        node.getStyleClass().add("panel");
    }

    Node node() {
        return node;
    }
}
