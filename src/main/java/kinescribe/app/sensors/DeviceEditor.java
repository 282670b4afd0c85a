package kinescribe.app.sensors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Accordion;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kinescribe.app.fx.Kit;
import kinescribe.imu.ErrorPart;
import kinescribe.imu.SensorModel;
import kinescribe.imu.SensorModels;
import kinescribe.imu.Triad;
import kinescribe.project.PlacedSensor;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/**
 * Which device the selected sensor or all sensors are, which of its errors show, and their numbers.
 */
final class DeviceEditor extends VBox {
    private final SensorsModel model;
    private final ComboBox<SensorModel> preset = new ComboBox<>();
    private final Tooltip sheet = new Tooltip();
    private final CheckBox own = new CheckBox();
    private final Label whose = new Label();
    private boolean updating;

    DeviceEditor(SensorsModel model) {
        this.model = model;
        getStyleClass().add("sensors-section");
        preset.setId("sensors-device");
        preset.setConverter(new Names());
        preset.setTooltip(sheet);
        sheet.setWrapText(true);
        sheet.setMaxWidth(420);
        preset.valueProperty()
                .addListener(
                        (value, before, after) -> {
                            if (!updating && after != null) {
                                model.choose(SensorsModel.showingAs(after, model.device()));
                            }
                        });
        Button reset =
                Kit.iconButton(
                        MaterialDesignR.RESTORE,
                        "Back to the data sheet's numbers, all errors on",
                        model::resetDevice);
        reset.setId("sensors-device-reset");
        Accordion numbers =
                new Accordion(
                        new NumberPane(
                                model, "Accelerometer", DeviceNumber.of(Triad.ACCELEROMETER)),
                        new NumberPane(model, "Gyroscope", DeviceNumber.of(Triad.GYROSCOPE)),
                        new NumberPane(
                                model,
                                "Magnetometer",
                                DeviceNumber.of(Triad.MAGNETOMETER),
                                new FieldEditor(model.simulation())),
                        new NumberPane(model, "Clock, losses and mount", rest()));
        numbers.setId("sensors-numbers");
        own.setId("sensors-device-own");
        own.setOnAction(event -> model.chooseOwn(own.isSelected()));
        whose.setId("sensors-device-whose");
        whose.getStyleClass().add("sensors-label");
        whose.setWrapText(true);
        getChildren()
                .addAll(
                        Kit.panelHead("Device", preset, reset),
                        own,
                        whose,
                        new ErrorSwitches(model),
                        numbers);
        model.deviceProperty().addListener((value, before, after) -> show());
        model.selectedProperty().addListener((value, before, after) -> show());
        show();
    }

    private static List<DeviceNumber> rest() {
        return Stream.of(
                        ErrorPart.CLOCK_DRIFT,
                        ErrorPart.JITTER,
                        ErrorPart.DROPOUTS,
                        ErrorPart.WOBBLE)
                .flatMap(part -> DeviceNumber.of(null, part).stream())
                .toList();
    }

    private void show() {
        SensorModel device = model.device();
        SensorModel whole = new SensorModel(device.name(), device.parameters(), Set.of());
        List<SensorModel> choices = new ArrayList<>(SensorModels.all());
        if (!choices.contains(whole)) {
            choices.add(whole);
        }
        updating = true;
        preset.getItems().setAll(choices);
        preset.setValue(whole);
        updating = false;
        sheet.setText(SensorModels.sheet(whole));
        tellWhose();
    }

    private void tellWhose() {
        own.setMnemonicParsing(false); // names may have underscores
        PlacedSensor sensor = model.selectedProperty().get();
        boolean isOwn = sensor != null && sensor.ownDevice() != null;
        own.setVisible(sensor != null);
        own.setManaged(sensor != null);
        own.setSelected(isOwn);
        String site = sensor == null ? "" : sensor.placement().site().replace('_', ' ');
        own.setText("A device of its own for " + site);
        long others = model.sensors().stream().filter(each -> each.ownDevice() != null).count();
        whose.setText(
                isOwn
                        ? "Changes here are for " + site + " alone."
                        : others == 0
                                ? "Changes here are for all sensors."
                                : "Changes here are for all sensors without a device of their"
                                        + " own.");
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
