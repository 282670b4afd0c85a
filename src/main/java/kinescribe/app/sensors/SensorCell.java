package kinescribe.app.sensors;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kinescribe.app.fx.Kit;
import kinescribe.imu.SensorPlacement;
import kinescribe.project.PlacedSensor;
import org.jspecify.annotations.Nullable;

/** A sensor in the list: its site and the segment it is fixed to. */
final class SensorCell extends ListCell<PlacedSensor> {
    private final Label site = new Label();
    private final Label segment = new Label();
    private final HBox row = new HBox(site, Kit.grower(), segment);

    SensorCell() {
        site.setMinWidth(Region.USE_PREF_SIZE);
        segment.getStyleClass().add("sensors-muted");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        row.setPrefWidth(1);
    }

    @Override
    protected void updateItem(@Nullable PlacedSensor sensor, boolean empty) {
        super.updateItem(sensor, empty);
        if (empty || sensor == null) {
            setGraphic(null);
            return;
        }
        SensorPlacement placement = sensor.placement();
        site.setText(placement.site().replace('_', ' '));
        segment.setText("on " + placement.joint().replace('_', ' '));
        setGraphic(row);
    }
}
