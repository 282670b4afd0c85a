package kinescribe.app.sensors;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import kinescribe.imu.Randomisation;
import kinescribe.imu.Spread;

/** By how much people, ways of wearing and devices differ, a row for each number. */
final class SpreadPane extends TitledPane {
    private final Map<Spread, NumberSpinner> spinners = new EnumMap<>(Spread.class);

    SpreadPane(SimulationModel model) {
        setId("sensors-spread");
        setText("How people differ");
        setAnimated(false);
        setExpanded(false);
        getStyleClass().add("sensors-fold");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sensors-grid");
        grid.getColumnConstraints().addAll(Grids.share(46), Grids.share(34), Grids.share(20));
        for (Spread spread : Spread.values()) {
            NumberSpinner spinner =
                    new NumberSpinner(
                                    0,
                                    spread.greatest(),
                                    1,
                                    value -> model.setSpread(spread, value))
                            .round(1)
                            .explain(explanation(spread));
            spinner.setId("sensors-spread-" + spread.id());
            spinners.put(spread, spinner);
            Label unit = new Label(spread.unit());
            unit.getStyleClass().add("sensors-unit");
            grid.addRow(grid.getRowCount(), label(spread), spinner, unit);
        }
        VBox content = new VBox(grid);
        content.getStyleClass().add("sensors-fold-content");
        setContent(content);
        model.settingsProperty().addListener((value, before, after) -> show(after.randomisation()));
        show(model.settingsProperty().get().randomisation());
    }

    private static Label label(Spread spread) {
        Label label = new Label(spread.label());
        label.getStyleClass().add("sensors-label");
        label.setTooltip(new Tooltip(explanation(spread)));
        return label;
    }

    private static String explanation(Spread spread) {
        return "Standard deviation over people, in " + spread.unit() + "; 0 for no difference.";
    }

    private void show(Randomisation how) {
        spinners.forEach((spread, spinner) -> spinner.show(spread.read(how)));
    }
}
