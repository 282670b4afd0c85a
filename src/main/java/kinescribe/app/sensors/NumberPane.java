package kinescribe.app.sensors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import kinescribe.imu.DeviceLimits;
import kinescribe.imu.SensorModel;

/** Some numbers of the device, a row each, that can be folded away. */
final class NumberPane extends TitledPane {
    private final SensorsModel model;
    private final Map<DeviceNumber, NumberSpinner> spinners = new HashMap<>();
    private final Map<DeviceNumber, Label> labels = new HashMap<>();

    /**
     * @param above what else stands in the pane, above the numbers
     */
    NumberPane(SensorsModel model, String title, List<DeviceNumber> numbers, Node... above) {
        this.model = model;
        getStyleClass().add("sensors-fold");
        setText(title);
        setAnimated(false);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sensors-grid");
        grid.getColumnConstraints().addAll(Grids.share(40), Grids.share(34), Grids.share(26));
        for (DeviceNumber number : numbers) {
            grid.addRow(grid.getRowCount(), label(number), spinner(number), unit(number));
        }
        VBox content = new VBox(above);
        content.getStyleClass().add("sensors-fold-content");
        content.getChildren().add(grid);
        setContent(content);
        model.deviceProperty().addListener((value, before, after) -> show(after));
        show(model.deviceProperty().get());
    }

    private Label label(DeviceNumber number) {
        Label label = new Label(number.label());
        label.getStyleClass().add("sensors-label");
        label.setTooltip(new Tooltip(number.explanation()));
        labels.put(number, label);
        return label;
    }

    private NumberSpinner spinner(DeviceNumber number) {
        DeviceLimits limits = DeviceLimits.of(number.parameter());
        NumberSpinner spinner =
                new NumberSpinner(
                                limits.least() / number.inSi(),
                                limits.most() / number.inSi(),
                                number.step(),
                                value -> model.change(number, value))
                        .explain(number.explanation() + " In " + number.unit() + ".");
        spinner.getStyleClass().add("sensors-number-plain");
        spinner.setId("sensors-" + number.parameter().id());
        spinners.put(number, spinner);
        return spinner;
    }

    private static Label unit(DeviceNumber number) {
        Label unit = new Label(number.unit());
        unit.getStyleClass().add("sensors-unit");
        unit.setMinWidth(0);
        return unit;
    }

    private void show(SensorModel device) {
        spinners.forEach((number, spinner) -> spinner.show(number.read(device)));
        labels.forEach(
                (number, label) ->
                        label.setOpacity(
                                device.off().contains(number.parameter().part()) ? 0.45 : 1));
    }
}
