package kinescribe.app.sensors;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import kinescribe.imu.MagneticField;

/** Whether recordings have a magnetometer, and the magnetic field that it feels. */
final class FieldEditor extends VBox {
    FieldEditor(SensorsModel model) {
        CheckBox on = new CheckBox("Record a magnetometer too");
        on.setId("sensors-magnetometer");
        on.setTooltip(new Tooltip("Adds three channels in µT to what is simulated."));
        on.selectedProperty().bindBidirectional(model.magnetometerProperty());
        ObjectProperty<MagneticField> field = model.fieldProperty();
        NumberSpinner intensity =
                new NumberSpinner(0, 1000, 1, f -> field.set(with(field.get(), 0, f)))
                        .explain("Total intensity, 25 to 65 µT on Earth.");
        NumberSpinner inclination =
                new NumberSpinner(-90, 90, 1, i -> field.set(with(field.get(), 1, i)))
                        .explain("How far the field points below the horizon, in degrees.");
        NumberSpinner heading =
                new NumberSpinner(-360, 360, 5, h -> field.set(with(field.get(), 2, h)))
                        .explain("Where the person first faces, clockwise from north, in degrees.");
        intensity.setId("sensors-field-intensity");
        inclination.setId("sensors-field-inclination");
        heading.setId("sensors-field-heading");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sensors-grid");
        grid.addRow(0, small("Field, µT"), small("Dip, °"), small("Heading, °"));
        grid.addRow(1, intensity, inclination, heading);
        for (int i = 0; i < 3; i++) {
            grid.getColumnConstraints().add(Grids.third());
        }
        grid.disableProperty().bind(on.selectedProperty().not());
        getStyleClass().add("sensors-field");
        getChildren().addAll(on, grid);
        Runnable show =
                () -> {
                    List<Double> now = numbers(field.get());
                    intensity.show(now.get(0));
                    inclination.show(now.get(1));
                    heading.show(now.get(2));
                };
        field.addListener((value, before, after) -> show.run());
        show.run();
    }

    private static List<Double> numbers(MagneticField field) {
        return List.of(field.intensityMicroTesla(), field.inclinationDeg(), field.headingDeg());
    }

    private static MagneticField with(MagneticField field, int index, double value) {
        return new MagneticField(
                index == 0 ? value : field.intensityMicroTesla(),
                index == 1 ? value : field.inclinationDeg(),
                index == 2 ? value : field.headingDeg());
    }

    private static Label small(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("sensors-label");
        return label;
    }
}
