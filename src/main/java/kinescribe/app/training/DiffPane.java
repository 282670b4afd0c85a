package kinescribe.app.training;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;

/** Several runs side by side: settings that differ, and figures. */
final class DiffPane {
    private DiffPane() {}

    /** Shows the runs in the order in which they were chosen. */
    static Node of(List<RunRow> rows, FigureExport export) {
        SettingsDiff diff = SettingsDiff.of(rows);
        GridPane grid = new GridPane();
        grid.setId("train-diff");
        grid.getStyleClass().add("diff-grid");
        line(grid, "", diff.runs(), Styles.TEXT_BOLD);
        heading(
                grid,
                diff.lines().isEmpty() ? "All settings are the same" : "Settings that differ");
        diff.lines().forEach(line -> line(grid, line.name(), line.values(), "diff-value"));
        heading(grid, "Figures");
        diff.figures().forEach(line -> line(grid, line.name(), line.values(), "diff-value"));
        heading(
                grid,
                rows.stream().anyMatch(RunRow::isPinned)
                        ? "F1 by class, and less the pinned run's with its 95 % interval"
                        : "F1 by class");
        diff.classes().forEach(line -> line(grid, line.name(), line.values(), "diff-value"));
        Label title = new Label(rows.size() + " runs side by side");
        title.getStyleClass().addAll(Styles.TEXT_BOLD, "run-heading");
        HBox head = new HBox(title, Kit.grower(), export.button(diff.figure(), () -> grid));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox all = new VBox(head, grid);
        all.getStyleClass().add("run-pane");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private static void heading(GridPane grid, String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_BOLD, "diff-heading");
        grid.add(label, 0, grid.getRowCount(), GridPane.REMAINING, 1);
    }

    private static void line(GridPane grid, String name, List<String> values, String style) {
        int row = grid.getRowCount();
        Label head = new Label(name);
        head.getStyleClass().add("run-fact");
        head.setMinWidth(Region.USE_PREF_SIZE);
        grid.add(head, 0, row);
        for (int i = 0; i < values.size(); i++) {
            Label value = new Label(values.get(i));
            value.setWrapText(true);
            value.getStyleClass().add(style);
            grid.add(value, i + 1, row);
        }
    }
}
