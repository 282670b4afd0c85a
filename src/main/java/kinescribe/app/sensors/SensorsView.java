package kinescribe.app.sensors;

import java.net.URL;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Workspace;

/**
 * The sensors that the project's bodies wear: put on, moved, turned, taken off; their device; and
 * the simulation of their recordings. Made to be 300 to 360 pixels wide.
 */
public final class SensorsView {
    private static final String STYLES = "/kinescribe/assets/styles/sensors.css";

    private final ScrollPane root = new ScrollPane();
    private final SensorsModel model;

    /** A panel for a workspace's sensors. */
    public SensorsView(Workspace workspace) {
        model = new SensorsModel(workspace);
        VBox content =
                new VBox(
                        new SensorList(model),
                        new PlacementEditor(model),
                        new DeviceEditor(model),
                        new SimulationPane(model));
        content.getStyleClass().add("sensors-content");
        root.setContent(content);
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setMinWidth(260);
        root.setPrefWidth(330);
        root.getStyleClass().add("sensors");
        URL styles = Objects.requireNonNull(SensorsView.class.getResource(STYLES), STYLES);
        root.getStylesheets().add(styles.toExternalForm());
    }

    /** The node to put into the window. */
    public Node node() {
        return root;
    }

    SensorsModel model() {
        return model;
    }
}
