package kinescribe.app.motions;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import kinescribe.app.fx.Workspace;
import org.kordamp.ikonli.feather.Feather;

/** The panel with every motion of the project, however it came about. */
public final class MotionsView {
    private final VBox node;

    /** The panel of a workspace. */
    public MotionsView(Workspace workspace) {
        MotionsModel model = new MotionsModel(workspace);
        MotionTable table = new MotionTable(model);
        Button rename =
                Kit.iconButton(Feather.EDIT_2, "Rename the selected motion (F2)", table::rename);
        rename.setId("rename-motion");
        rename.disableProperty().bind(model.nothingSelected());
        Button label = Kit.iconButton(Feather.TAG, "Say which activity it shows", table::label);
        label.setId("label-motion");
        label.disableProperty().bind(table.closed());
        Button delete =
                Kit.iconButton(
                        Feather.TRASH_2, "Delete the selected motions", model::deleteSelected);
        delete.setId("delete-motions");
        delete.disableProperty().bind(model.nothingSelected());
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        node = new VBox(Kit.panelHead("Motions", rename, label, delete), table.node());
        node.getStyleClass().addAll("panel", "prompts");
        node.setMinWidth(260);
        node.setPrefWidth(384);
    }

    /** The panel. */
    public Node node() {
        return node;
    }
}
