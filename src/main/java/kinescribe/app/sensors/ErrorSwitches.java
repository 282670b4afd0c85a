package kinescribe.app.sensors;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import kinescribe.imu.ErrorPart;
import kinescribe.imu.SensorModel;

/** A switch for each way in which a device errs, to see what each of them does. */
final class ErrorSwitches extends VBox {
    private final SensorsModel model;
    private final Map<ErrorPart, ToggleButton> switches = new EnumMap<>(ErrorPart.class);

    ErrorSwitches(SensorsModel model) {
        this.model = model;
        getStyleClass().add("sensors-switches");
        Label head = new Label("Errors that show");
        head.getStyleClass().add("sensors-label");
        HBox row =
                new HBox(
                        head,
                        Kit.grower(),
                        all("All off", false, "off"),
                        all("All on", true, "on"));
        row.getStyleClass().add("sensors-switches-head");
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("sensors-chips");
        for (ErrorPart part : ErrorPart.values()) {
            ToggleButton chip = new ToggleButton(words(part));
            chip.getStyleClass().add("sensors-chip");
            chip.setId("sensors-error-" + part.id());
            chip.setOnAction(event -> model.show(part, chip.isSelected()));
            switches.put(part, chip);
            chips.getChildren().add(chip);
        }
        getChildren().addAll(row, chips);
        model.deviceProperty().addListener((value, before, after) -> show(after));
        show(model.deviceProperty().get());
    }

    private void show(SensorModel device) {
        switches.forEach(
                (part, chip) -> {
                    boolean has =
                            device.parameters().keySet().stream().anyMatch(p -> p.part() == part);
                    boolean on = !device.off().contains(part);
                    chip.setSelected(has && on);
                    chip.setDisable(!has);
                    Kit.explain(
                            chip,
                            !has
                                    ? "This device has no " + part.label() + "."
                                    : "Switch " + part.label() + (on ? " off." : " on."));
                });
    }

    private Button all(String text, boolean on, String id) {
        Button button = new Button(text);
        button.setId("sensors-errors-" + id);
        button.getStyleClass().add("sensors-small-button");
        button.setTooltip(
                new Tooltip(
                        on
                                ? "Show every error of the device."
                                : "Show what the device would measure without errors."));
        button.setOnAction(event -> model.showAll(on));
        return button;
    }

    private static String words(ErrorPart part) {
        return switch (part) {
            case WOBBLE -> "mount";
            case SCALE -> "scale";
            case MISALIGNMENT -> "misalignment";
            case G_SENSITIVITY -> "g-sensitivity";
            case BANDWIDTH -> "bandwidth";
            case BIAS -> "bias";
            case BIAS_INSTABILITY -> "instability";
            case RANDOM_WALK -> "random walk";
            case WHITE_NOISE -> "noise";
            case RANGE -> "range";
            case RESOLUTION -> "digits";
            case CLOCK_DRIFT -> "clock drift";
            case JITTER -> "jitter";
            case DROPOUTS -> "losses";
        };
    }
}
