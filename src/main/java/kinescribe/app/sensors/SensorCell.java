package kinescribe.app.sensors;

import java.util.Locale;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kinescribe.app.fx.Kit;
import kinescribe.imu.SensorModel;
import kinescribe.imu.SiteNames;
import kinescribe.imu.SurfacePlacement;
import kinescribe.project.PlacedSensor;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/** A sensor in the list: its site, the segment it is fixed to, and whether it is drawn. */
final class SensorCell extends ListCell<PlacedSensor> {
    private static final String DRAWN = "Do not draw it on the body";
    private static final String HIDDEN = "Draw it on the body";

    private static final PseudoClass OWN_DEVICE = PseudoClass.getPseudoClass("own-device");

    private final Label site = new Label();
    private final Tooltip tooltip = new Tooltip();
    private final Label segment = new Label();
    private final Button eye = new Button();
    private final HBox row = new HBox(site, Kit.grower(), segment, eye);
    private final SensorsModel model;
    private boolean shownHidden;

    SensorCell(SensorsModel model) {
        this.model = model;
        eye.getStyleClass().add("sensors-eye");
        eye.setFocusTraversable(false);
        Kit.dressAsIcon(eye, MaterialDesignE.EYE_OUTLINE, DRAWN);
        model.hidden().addListener((SetChangeListener<String>) change -> showEye());
        site.setMinWidth(Region.USE_PREF_SIZE);
        segment.getStyleClass().addAll("sensors-muted", "sensors-place");
        segment.setTooltip(tooltip);
        row.getStyleClass().add("sensors-cell");
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
        SurfacePlacement placement = sensor.placement();
        SensorModel device = sensor.ownDevice();
        String name = placement.site().replace('_', ' ');
        site.setText(name);
        String on = SiteNames.segment(placement.joint()).replace('_', ' ');
        String along = String.format(Locale.ROOT, "%.0f %%", 100 * placement.point().along());
        String place = on + ", " + along;
        // There is no room for all; where it sits can be seen on the body and below.
        String shortly = name.equals(on) ? along : place;
        segment.setText(device == null ? shortly : device.name());
        segment.pseudoClassStateChanged(OWN_DEVICE, device != null);
        tooltip.setText(
                device == null
                        ? place
                        : place + ". Measures with a " + device.name() + " of its own");
        eye.setOnAction(event -> model.toggleHidden(sensor.id()));
        eye.setId("sensors-eye-" + sensor.id());
        showEye();
        setGraphic(row);
    }

    private void showEye() {
        PlacedSensor sensor = getItem();
        if (sensor != null) {
            boolean hidden = model.hidden().contains(sensor.id());
            // The same icon all the time: a new one shows no glyph before its first layout.
            if (hidden != shownHidden && eye.getGraphic() instanceof FontIcon icon) {
                icon.setIconCode(
                        hidden ? MaterialDesignE.EYE_OFF_OUTLINE : MaterialDesignE.EYE_OUTLINE);
                Kit.explain(eye, hidden ? HIDDEN : DRAWN);
                row.setOpacity(hidden ? 0.55 : 1);
                shownHidden = hidden;
            }
        }
    }
}
