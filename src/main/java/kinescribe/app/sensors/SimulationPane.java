package kinescribe.app.sensors;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import kinescribe.app.fx.ShownAs;
import kinescribe.imu.Randomisation;
import kinescribe.project.SimulationSettings;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Simulates recordings, and tells which of the motion shown there are. */
final class SimulationPane extends VBox {
    private static final int MOST_PEOPLE = 1000;
    private static final double WIDEST_TOOLTIP = 420;
    private static final double HIGHEST_RATE_HZ = 1000;

    private final SensorsModel model;
    private final SimulationModel simulation;
    private final List<Consumer<SimulationSettings>> shows = new ArrayList<>();
    private final VBox rows = new VBox();
    private boolean updating;

    SimulationPane(SensorsModel model) {
        this.model = model;
        this.simulation = model.simulation();
        getStyleClass().add("sensors-section");
        rows.getStyleClass().add("sensors-rows");
        getChildren()
                .addAll(
                        Kit.panelHead("Recordings"),
                        settings(),
                        people(),
                        new SpreadPane(simulation),
                        buttons(),
                        about(),
                        rows);
        model.recordings()
                .addListener((ListChangeListener<RecordingRow>) change -> showRecordings());
        showRecordings();
        simulation.settingsProperty().addListener((value, before, after) -> show(after));
        show(simulation.settingsProperty().get());
    }

    private Node settings() {
        NumberSpinner rate =
                new NumberSpinner(
                                1,
                                HIGHEST_RATE_HZ,
                                10,
                                hz -> simulation.change(now -> now.withRateHz(hz)))
                        .explain("Samples per second of the recordings.");
        rate.setId("sensors-rate");
        NumberSpinner seed =
                new NumberSpinner(
                                0,
                                Integer.MAX_VALUE,
                                1,
                                value -> simulation.change(now -> now.withSeed(Math.round(value))))
                        .explain("The same seed gives the same people and the same noise.");
        seed.setId("sensors-seed");
        shows.add(
                now -> {
                    rate.show(now.rateHz());
                    seed.show((double) now.seed());
                });
        return fourColumns(small("Rate, Hz"), rate, small("Seed"), seed);
    }

    private Node people() {
        ComboBox<Randomisation> how = new ComboBox<>();
        how.setId("sensors-randomise");
        how.setConverter(new ShownAs<>(Randomisation::name));
        how.setMaxWidth(Double.MAX_VALUE);
        Tooltip tooltip = new Tooltip();
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST_TOOLTIP);
        how.setTooltip(tooltip);
        how.valueProperty()
                .addListener(
                        (value, before, after) -> {
                            if (!updating && after != null) {
                                simulation.setRandomisation(after);
                            }
                        });
        NumberSpinner count =
                new NumberSpinner(
                                1,
                                MOST_PEOPLE,
                                1,
                                value ->
                                        simulation.change(
                                                now -> now.withCount((int) Math.round(value))))
                        .explain("How many people do each motion, each drawn with this seed.");
        count.setId("sensors-people");
        shows.add(
                now -> {
                    Randomisation drawn = now.randomisation();
                    List<Randomisation> choices = new ArrayList<>(Randomisation.all());
                    if (!choices.contains(drawn)) {
                        choices.add(drawn);
                    }
                    how.getItems().setAll(choices);
                    how.setValue(drawn);
                    tooltip.setText(
                            "How bodies, ways of wearing and devices differ. " + drawn.describe());
                    count.show((double) now.people());
                    count.setDisable(drawn.equals(Randomisation.NONE));
                });
        return fourColumns(small("Vary"), how, small("People"), count);
    }

    private static GridPane fourColumns(Node... nodes) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sensors-grid");
        grid.getColumnConstraints()
                .addAll(Grids.share(21), Grids.share(29), Grids.share(21), Grids.share(29));
        grid.addRow(0, nodes);
        return grid;
    }

    private void show(SimulationSettings now) {
        updating = true;
        shows.forEach(show -> show.accept(now));
        updating = false;
    }

    private Node buttons() {
        BooleanBinding noSensors = Bindings.isEmpty(model.sensors());
        Button one = new Button("Simulate", Kit.icon(MaterialDesignP.PLAY_CIRCLE_OUTLINE));
        one.setId("sensors-simulate");
        one.getStyleClass().add(Styles.ACCENT);
        Kit.explain(one, "Simulate all sensors on the motion shown");
        one.setOnAction(event -> simulation.simulateSelected());
        one.disableProperty().bind(noSensors.or(model.motionNameProperty().isNull()));
        Button all = new Button();
        all.setId("sensors-simulate-all");
        all.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> "All motions (" + model.motionsProperty().get() + ")",
                                model.motionsProperty()));
        Kit.explain(all, "Simulate all sensors on every motion of the project");
        all.setOnAction(event -> simulation.simulateAll());
        all.disableProperty().bind(noSensors.or(model.motionsProperty().isEqualTo(0)));
        HBox buttons = new HBox(one, all);
        for (Button button : new Button[] {one, all}) {
            button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
        }
        buttons.getStyleClass().add("sensors-buttons");
        return buttons;
    }

    private Node about() {
        Label about = new Label();
        about.getStyleClass().add("sensors-label");
        about.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> {
                                    String name = model.motionNameProperty().get();
                                    return name == null ? "No motion selected." : "Of " + name;
                                },
                                model.motionNameProperty()));
        return about;
    }

    private void showRecordings() {
        rows.getChildren().setAll(model.recordings().stream().map(SimulationPane::row).toList());
    }

    private static Node row(RecordingRow recording) {
        Label site = new Label(recording.site());
        site.setMinWidth(Region.USE_PREF_SIZE);
        Label detail = new Label(recording.detail());
        detail.getStyleClass().add("sensors-muted");
        Label state = new Label(recording.state().label());
        state.getStyleClass().add("sensors-state");
        state.setMinWidth(Region.USE_PREF_SIZE);
        for (RecordingRow.State each : RecordingRow.State.values()) {
            String name = each.name().toLowerCase(Locale.ROOT).replace('_', '-');
            state.pseudoClassStateChanged(
                    PseudoClass.getPseudoClass(name), each == recording.state());
        }
        if (recording.state() == RecordingRow.State.OUT_OF_DATE) {
            state.setTooltip(
                    new Tooltip(
                            "The motion, the sensor, the device or the settings have changed"
                                    + " since. Simulate again."));
        }
        HBox row = new HBox(site, detail, Kit.grower(), state);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("sensors-row");
        return row;
    }

    private static Label small(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("sensors-label");
        return label;
    }
}
