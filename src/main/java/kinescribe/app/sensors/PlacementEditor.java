package kinescribe.app.sensors;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import kinescribe.imu.BodySite;
import kinescribe.imu.SensorPlacement;
import kinescribe.imu.SurfacePlacement;
import kinescribe.motion.StandardJoint;
import kinescribe.motion.shape.SurfacePoint;
import kinescribe.project.PlacedSensor;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** Where the selected sensor sits and how it is turned. */
final class PlacementEditor extends VBox {
    private static final double MM_PER_M = 1000;
    private static final double FARTHEST_MM = 1000;
    private static final String ORDER =
            "Turn about the segment's x axis, then its y axis, then its z axis, in degrees.";
    private static final List<String> AXES = List.of("x", "y", "z");

    private final SensorsModel model;
    private final ComboBox<String> site = new ComboBox<>();
    private final ComboBox<String> joint = new ComboBox<>();
    private final List<NumberSpinner> offsets = new ArrayList<>();
    private final List<NumberSpinner> angles = new ArrayList<>();
    private final NumberSpinner along =
            new NumberSpinner(
                    -200,
                    300,
                    2,
                    percent ->
                            move(p -> new SurfacePoint(p.joint(), percent / 100, p.aroundRad())));
    private final NumberSpinner around =
            new NumberSpinner(
                    -360,
                    360,
                    5,
                    degrees ->
                            move(
                                    p ->
                                            new SurfacePoint(
                                                    p.joint(),
                                                    p.along(),
                                                    Math.toRadians(degrees))));
    private final NumberSpinner gap;
    private boolean updating;

    PlacementEditor(SensorsModel model) {
        this.model = model;
        this.gap =
                new NumberSpinner(
                        -FARTHEST_MM,
                        FARTHEST_MM,
                        1,
                        mm -> model.moveOnSurface(there -> there.off(mm / MM_PER_M)));
        getStyleClass().add("sensors-section");
        Button usual =
                Kit.iconButton(
                        MaterialDesignR.RESTORE,
                        "Back to the usual place of this site",
                        this::reset);
        usual.setId("sensors-usual");
        getChildren().addAll(Kit.panelHead("Placement", usual), words(), onSurface(), numbers());
        visibleProperty().bind(model.selectedProperty().isNotNull());
        managedProperty().bind(visibleProperty());
        model.selectedProperty().addListener((value, before, after) -> show());
        show();
    }

    private Node words() {
        site.setId("sensors-site");
        site.setEditable(true);
        site.getItems().setAll(BodySite.ids());
        site.setTooltip(
                new Tooltip("Choose a site to move the sensor there, or type a name of your own."));
        site.valueProperty()
                .addListener(
                        (value, before, after) -> {
                            if (!updating && after != null) {
                                changeSite(after);
                            }
                        });
        joint.setId("sensors-joint");
        joint.getItems().setAll(StandardJoint.names());
        joint.setConverter(new SegmentNames());
        joint.setTooltip(new Tooltip("The segment that carries the sensor."));
        joint.valueProperty()
                .addListener(
                        (value, before, after) -> {
                            if (!updating && after != null) {
                                model.attachTo(after);
                            }
                        });
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sensors-grid");
        grid.getColumnConstraints().addAll(Grids.share(50), Grids.share(50));
        addColumn(grid, 0, "Site", site);
        addColumn(grid, 1, "On the segment", joint);
        return grid;
    }

    private Node onSurface() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sensors-grid");
        grid.add(small("Along %, around °, off the skin mm"), 0, 0, 3, 1);
        along.round(1).explain("How far along the segment's bone, in percent, 0 at its joint.");
        around.round(1)
                .explain(
                        "How far around the bone, in degrees: 0 is the front, 90 the outside of a leg, the"
                                + " back of an arm, the left of the trunk.");
        gap.round(1).explain("Distance from the skin, in millimetres; below zero inside.");
        along.setId("sensors-along");
        around.setId("sensors-around");
        gap.setId("sensors-gap");
        grid.addRow(1, along, around, gap);
        for (int i = 0; i < AXES.size(); i++) {
            grid.getColumnConstraints().add(Grids.third());
        }
        return grid;
    }

    private void move(UnaryOperator<SurfacePoint> move) {
        model.moveOnSurface(there -> there.at(move.apply(there.point())));
    }

    private Node numbers() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sensors-grid");
        grid.add(small("Position, mm"), 0, 0, 3, 1);
        grid.add(small("Rotation, ° (x, then y, then z)"), 0, 2, 3, 1);
        for (int i = 0; i < AXES.size(); i++) {
            int axis = i;
            NumberSpinner offset =
                    new NumberSpinner(-FARTHEST_MM, FARTHEST_MM, 5, mm -> model.moveMm(axis, mm))
                            .explain(
                                    "Position along the segment's "
                                            + AXES.get(i)
                                            + " axis, in millimetres from its joint.");
            NumberSpinner angle =
                    new NumberSpinner(-180, 180, 5, degrees -> model.turnTo(axis, degrees))
                            .explain(ORDER);
            offset.setId("sensors-offset-" + AXES.get(i));
            angle.setId("sensors-angle-" + AXES.get(i));
            offsets.add(offset);
            angles.add(angle);
            grid.add(offset, i, 1);
            grid.add(angle, i, 3);
            grid.add(turnButtons(i), i, 4);
            grid.getColumnConstraints().add(Grids.third());
        }
        return grid;
    }

    private Node turnButtons(int axis) {
        Label name = new Label(AXES.get(axis));
        name.getStyleClass().addAll("sensors-axis", "sensors-axis-" + AXES.get(axis));
        HBox buttons = new HBox(turnButton(axis, -90), name, turnButton(axis, 90));
        buttons.getStyleClass().add("sensors-turns");
        return buttons;
    }

    private Button turnButton(int axis, int degrees) {
        Button button = new Button(degrees < 0 ? "−90°" : "+90°");
        button.getStyleClass().addAll(Styles.SMALL, "sensors-turn");
        button.setId("sensors-turn-" + AXES.get(axis) + (degrees < 0 ? "-minus" : "-plus"));
        Kit.explain(button, "Turn the device a quarter about its own " + AXES.get(axis) + " axis.");
        button.setOnAction(event -> model.turnBy(axis, degrees));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private void changeSite(String text) {
        Optional<BodySite> known = BodySite.of(text);
        known.ifPresentOrElse(model::moveTo, () -> model.rename(text));
    }

    private void reset() {
        PlacedSensor sensor = model.selectedProperty().get();
        if (sensor != null) {
            BodySite.of(sensor.placement().site().replaceFirst("_\\d+$", ""))
                    .ifPresent(model::moveTo);
        }
    }

    private void show() {
        PlacedSensor sensor = model.selectedProperty().get();
        if (sensor == null) {
            return;
        }
        SurfacePlacement placement = sensor.placement();
        updating = true;
        site.setValue(placement.site());
        joint.setValue(placement.joint());
        updating = false;
        along.show(100 * placement.point().along());
        around.show(Math.toDegrees(placement.point().aroundRad()));
        gap.show(MM_PER_M * placement.gapM());
        model.onBody().ifPresent(this::showMetres);
    }

    private void showMetres(SensorPlacement placement) {
        AnglesDegrees turned = AnglesDegrees.of(placement.mounting());
        for (int i = 0; i < AXES.size(); i++) {
            offsets.get(i).show(SensorsModel.offsetMm(placement, i));
            angles.get(i).show(turned.get(i));
        }
    }

    private static void addColumn(GridPane grid, int column, String label, ComboBox<String> box) {
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setAccessibleText(label);
        grid.add(small(label), column, 0);
        grid.add(box, column, 1);
    }

    private static Label small(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("sensors-label");
        return label;
    }
}
