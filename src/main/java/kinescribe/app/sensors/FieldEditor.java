package kinescribe.app.sensors;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import kinescribe.imu.MagneticField;

/** Whether recordings have a magnetometer, and the magnetic field that it feels. */
final class FieldEditor extends VBox {
    /** Where the latitude and longitude begin: central Europe, as the usual field. */
    private static final double LATITUDE_DEG = 50;

    private static final double LONGITUDE_DEG = 10;

    private final SimulationModel model;
    private final CheckBox on = new CheckBox("Record a magnetometer too");
    private final NumberSpinner intensity;
    private final NumberSpinner inclination;
    private final NumberSpinner heading;
    private final Here latitude = new Here(90, LATITUDE_DEG, "Degrees north of the equator.");
    private final Here longitude = new Here(180, LONGITUDE_DEG, "Degrees east of Greenwich.");
    private final Here facing =
            new Here(360, 0, "Where the person first faces, clockwise from true north, degrees.");

    FieldEditor(SimulationModel model) {
        this.model = model;
        on.setId("sensors-magnetometer");
        on.setTooltip(new Tooltip("Adds three channels in µT to what is simulated."));
        on.setOnAction(event -> model.setMagnetometer(on.isSelected()));
        intensity =
                new NumberSpinner(0, 1000, 1, f -> model.setField(with(0, f)))
                        .explain("Total intensity, 25 to 65 µT on Earth.");
        inclination =
                new NumberSpinner(-90, 90, 1, i -> model.setField(with(1, i)))
                        .explain("How far the field points below the horizon, in degrees.");
        heading =
                new NumberSpinner(-360, 360, 5, h -> model.setField(with(2, h)))
                        .explain(
                                "Where the person first faces, clockwise from magnetic north, in"
                                        + " degrees.");
        intensity.setId("sensors-field-intensity");
        inclination.setId("sensors-field-inclination");
        heading.setId("sensors-field-heading");
        Node vector = thirds("Field, µT", intensity, "Dip, °", inclination, "Heading, °", heading);
        Node place =
                thirds(
                        "Latitude, °",
                        latitude.spinner,
                        "Longitude, °",
                        longitude.spinner,
                        "Facing, °",
                        facing.spinner);
        Button take = new Button("Take the field of this place");
        take.setId("sensors-field-place");
        take.setMaxWidth(Double.MAX_VALUE);
        Kit.explain(
                take,
                "About the field there: that of the Earth's dipole, declination included. Type"
                        + " better numbers above where you know them.");
        take.setOnAction(
                event ->
                        model.setField(
                                MagneticField.dipole(
                                        latitude.value, longitude.value, facing.value)));
        getStyleClass().add("sensors-field");
        getChildren().addAll(on, vector, place, take);
        for (Node node : new Node[] {vector, place, take}) {
            node.disableProperty().bind(on.selectedProperty().not());
        }
        model.settingsProperty().addListener((value, before, after) -> show());
        show();
    }

    private void show() {
        MagneticField field = model.field();
        on.setSelected(model.settingsProperty().get().field() != null);
        intensity.show(field.intensityMicroTesla());
        inclination.show(field.inclinationDeg());
        heading.show(field.headingDeg());
    }

    private MagneticField with(int index, double value) {
        MagneticField field = model.field();
        return new MagneticField(
                index == 0 ? value : field.intensityMicroTesla(),
                index == 1 ? value : field.inclinationDeg(),
                index == 2 ? value : field.headingDeg());
    }

    private static GridPane thirds(Object... labelsAndSpinners) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sensors-grid");
        for (int i = 0; i + 1 < labelsAndSpinners.length; i += 2) {
            grid.add(small(String.valueOf(labelsAndSpinners[i])), i / 2, 0);
            grid.add((Node) labelsAndSpinners[i + 1], i / 2, 1);
            grid.getColumnConstraints().add(Grids.third());
        }
        return grid;
    }

    private static Label small(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("sensors-label");
        return label;
    }

    /** A number of the place, which is no setting itself. */
    private static final class Here {
        private final NumberSpinner spinner;
        private double value;

        Here(double greatest, double first, String words) {
            value = first;
            spinner =
                    new NumberSpinner(-greatest, greatest, 1, changed -> value = changed)
                            .explain(words);
            spinner.show(first);
        }
    }
}
