package kinescribe.app.sensors;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kinescribe.app.fx.Kit;
import kinescribe.imu.SensorModel;
import kinescribe.imu.SensorModels;

/** Which device all sensors are, and the numbers of its errors. */
final class DeviceEditor extends VBox {
    private final SensorsModel model;
    private final ComboBox<SensorModel> preset = new ComboBox<>();
    private final Map<ErrorField, NumberSpinner> spinners = new EnumMap<>(ErrorField.class);
    private boolean updating;

    DeviceEditor(SensorsModel model) {
        this.model = model;
        getStyleClass().add("sensors-section");
        preset.setId("sensors-device");
        preset.setConverter(new Names());
        preset.setTooltip(new Tooltip("How all sensors of the project err."));
        preset.valueProperty()
                .addListener(
                        (value, before, after) -> {
                            if (!updating && after != null) {
                                model.choose(after);
                            }
                        });
        GridPane.setHgrow(preset, Priority.ALWAYS);
        getChildren().addAll(Kit.panelHead("Device", preset), numbers());
        model.deviceProperty().addListener((value, before, after) -> show());
        show();
    }

    private Node numbers() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sensors-grid");
        grid.getColumnConstraints()
                .addAll(
                        Grids.share(18),
                        Grids.share(24),
                        Grids.share(16),
                        Grids.share(24),
                        Grids.share(18));
        grid.add(head("Accelerometer"), 1, 0, 2, 1);
        grid.add(head("Gyroscope"), 3, 0, 2, 1);
        for (ErrorField field : ErrorField.values()) {
            int row = 1 + field.ordinal() % 3;
            int column = field.isAcceleration() ? 1 : 3;
            NumberSpinner spinner =
                    new NumberSpinner(
                                    field.isRange() ? field.step() : 0,
                                    field.isRange() ? Double.POSITIVE_INFINITY : 1e6,
                                    field.step(),
                                    value -> model.change(field, value))
                            .explain(field.explanation() + " In " + field.unit() + ".");
            spinner.getStyleClass().add("sensors-number-plain");
            spinner.setId("sensors-" + field.name().toLowerCase(Locale.ROOT));
            spinners.put(field, spinner);
            Label unit = new Label(field.unit());
            unit.getStyleClass().add("sensors-unit");
            unit.setMinWidth(0);
            unit.setTooltip(new Tooltip(field.unit()));
            if (field.isAcceleration()) {
                Label label = new Label(field.label());
                label.getStyleClass().add("sensors-label");
                grid.add(label, 0, row);
            }
            grid.add(spinner, column, row);
            grid.add(unit, column + 1, row);
        }
        return grid;
    }

    private void show() {
        SensorModel device = model.deviceProperty().get();
        List<SensorModel> choices = new ArrayList<>(SensorModels.all());
        if (!choices.contains(device)) {
            choices.add(device);
        }
        updating = true;
        preset.getItems().setAll(choices);
        preset.setValue(device);
        updating = false;
        spinners.forEach((field, spinner) -> spinner.show(field.read(device)));
    }

    private static Label head(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("sensors-label");
        return label;
    }

    /** Devices by name; there is no way back, for names are not typed. */
    private static final class Names extends StringConverter<SensorModel> {
        @Override
        public String toString(SensorModel device) {
            return device == null ? "" : device.name();
        }

        @Override
        public SensorModel fromString(String text) {
            throw new UnsupportedOperationException("Devices are chosen, not typed");
        }
    }
}
