package kinescribe.app.imports;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kinescribe.format.table.ColumnRole;
import kinescribe.format.table.ImportRecipe;
import kinescribe.format.table.TableSample;

/**
 * The first rows of a table as they stand in the file; a menu in each header says what it holds.
 */
final class PreviewTable {
    private static final int ROWS = 60;
    private static final double WIDTH = 116;

    private final WizardModel model;
    private final TableView<TableSample.Row> table = new TableView<>();
    private final List<MenuButton> menus = new ArrayList<>();

    PreviewTable(WizardModel model) {
        this.model = model;
        table.setId("import-preview");
        table.getStyleClass().addAll(Styles.DENSE, Styles.BORDERED, "import-preview");
        table.setPlaceholder(new Label("No rows."));
        model.guessProperty().subscribe(guess -> fill(guess.sample()));
        model.recipeProperty().subscribe(this::label);
    }

    Region node() {
        return table;
    }

    private void fill(TableSample sample) {
        menus.clear();
        List<TableColumn<TableSample.Row, String>> columns = new ArrayList<>();
        columns.add(lines());
        for (int c = 0; c < sample.names().size(); c++) {
            columns.add(column(c, sample.names().get(c)));
        }
        table.getColumns().setAll(columns);
        table.getItems().setAll(sample.rows().subList(0, Math.min(ROWS, sample.rows().size())));
        label(model.recipe());
    }

    private static TableColumn<TableSample.Row, String> lines() {
        TableColumn<TableSample.Row, String> lines = new TableColumn<>("line");
        lines.setCellValueFactory(row -> text(String.valueOf(row.getValue().line())));
        lines.setSortable(false);
        lines.setReorderable(false);
        lines.setPrefWidth(54);
        lines.getStyleClass().add("import-line");
        return lines;
    }

    private TableColumn<TableSample.Row, String> column(int index, String name) {
        TableColumn<TableSample.Row, String> column = new TableColumn<>();
        column.setCellValueFactory(row -> text(row.getValue().cell(index)));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(WIDTH);
        Label title = new Label(name);
        title.setTooltip(new Tooltip(name));
        MenuButton menu = new MenuButton();
        menu.setId("import-role-" + index);
        menu.getStyleClass().addAll(Styles.SMALL, "import-role");
        menu.setMaxWidth(Double.MAX_VALUE);
        for (ColumnRole role : ColumnRole.values()) {
            if ((role.isSensor() && role.word().endsWith("_x")) || role == ColumnRole.LABEL) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            MenuItem item = new MenuItem(role.label());
            item.setOnAction(event -> model.role(index, role));
            menu.getItems().add(item);
        }
        menus.add(menu);
        VBox header = new VBox(2, title, menu);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("import-header");
        column.setGraphic(header);
        return column;
    }

    /** Shows the roles of a recipe in the headers. */
    private void label(ImportRecipe recipe) {
        for (int c = 0; c < Math.min(menus.size(), recipe.columns().size()); c++) {
            ColumnRole role = recipe.columns().get(c).role();
            MenuButton menu = menus.get(c);
            menu.setText(role.label());
            menu.setAccessibleText(
                    "Column " + recipe.columns().get(c).name() + ": " + role.label());
            menu.getStyleClass().removeAll("unused");
            if (role == ColumnRole.IGNORE) {
                menu.getStyleClass().add("unused");
            }
        }
    }

    private static ReadOnlyStringWrapper text(String text) {
        return new ReadOnlyStringWrapper(text);
    }
}
