package kinescribe.app.training;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.text.TextAlignment;

/**
 * A confusion matrix, shaded by the share of each true class. A click on a cell opens the windows
 * behind it; so do the arrow keys and Enter.
 */
final class ConfusionGrid {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /** Longer names of classes are broken after an underscore, where text would not break. */
    private static final int LONGEST_LINE = 9;

    /** Two lines of a class's name. */
    private static final double HEAD_HEIGHT = 32;

    /** What a cell opens. */
    @FunctionalInterface
    interface Opening {
        /** The windows of a true class that were taken for a class, by their places. */
        void open(int truth, int predicted);
    }

    private final ConfusionTable table;
    private final Opening opening;
    private final GridPane grid = new GridPane();
    private final Node[][] cells;
    private int row;
    private int column;

    ConfusionGrid(ConfusionTable table, Opening opening) {
        this.table = table;
        this.opening = opening;
        cells = new Node[table.size()][table.size()];
    }

    /** The matrix: rows are true classes, columns what they were taken for. */
    Node node() {
        grid.setId("train-confusion");
        grid.getStyleClass().add("confusion");
        grid.setAccessibleRole(AccessibleRole.TABLE_VIEW);
        grid.setFocusTraversable(table.size() > 0);
        heads();
        for (int truth = 0; truth < table.size(); truth++) {
            for (int predicted = 0; predicted < table.size(); predicted++) {
                Node cell = ConfusionCell.of(table, truth, predicted);
                int atRow = truth;
                int atColumn = predicted;
                cell.setOnMouseClicked(
                        event -> {
                            go(atRow, atColumn);
                            opening.open(atRow, atColumn);
                        });
                cells[truth][predicted] = cell;
                grid.add(cell, predicted + 1, truth + 1);
            }
        }
        grid.setOnKeyPressed(this::key);
        grid.focusedProperty().addListener((o, before, after) -> mark(after));
        grid.setAccessibleText("Confusion matrix. " + table.spoken());
        return grid;
    }

    private void heads() {
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        grid.getColumnConstraints().add(names);
        RowConstraints top = new RowConstraints();
        top.setMinHeight(HEAD_HEIGHT);
        top.setPrefHeight(HEAD_HEIGHT);
        grid.getRowConstraints().add(top);
        Label corner = new Label("true ↓   taken for →");
        corner.getStyleClass().add("confusion-corner");
        grid.add(corner, 0, 0);
        for (int i = 0; i < table.size(); i++) {
            grid.getColumnConstraints().add(column(table.size()));
            grid.getRowConstraints().add(row(table.size()));
            grid.add(head(table.classes().get(i), Pos.CENTER), i + 1, 0);
            grid.add(head(table.classes().get(i), Pos.CENTER_RIGHT), 0, i + 1);
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> go(row - 1, column);
            case DOWN -> go(row + 1, column);
            case LEFT -> go(row, column - 1);
            case RIGHT -> go(row, column + 1);
            case ENTER, SPACE -> opening.open(row, column);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(int toRow, int toColumn) {
        mark(false);
        row = Math.max(0, Math.min(table.size() - 1, toRow));
        column = Math.max(0, Math.min(table.size() - 1, toColumn));
        mark(true);
        grid.setAccessibleText(table.sentence(row, column));
    }

    private void mark(boolean on) {
        if (table.size() > 0) {
            cells[row][column].pseudoClassStateChanged(CURRENT, on);
        }
    }

    private static Label head(String text, Pos where) {
        Label label = new Label(text);
        label.getStyleClass().add("confusion-head");
        label.setAlignment(where);
        label.setMaxWidth(Double.MAX_VALUE);
        if (where == Pos.CENTER) { // above a column, whose width is the numbers' own
            label.setText(inLines(text));
            label.setWrapText(true);
            label.setTextAlignment(TextAlignment.CENTER);
            label.getStyleClass().add("confusion-top");
        }
        label.setTooltip(new Tooltip(text));
        return label;
    }

    /** A name with a line's end after the underscore that is nearest to its middle. */
    private static String inLines(String name) {
        int best = -1;
        for (int i = 0; i < name.length() - 1; i++) {
            boolean nearer = Math.abs(2 * i - name.length()) < Math.abs(2 * best - name.length());
            best = name.charAt(i) == '_' && (best < 0 || nearer) ? i : best;
        }
        return best < 0 || name.length() <= LONGEST_LINE
                ? name
                : name.substring(0, best + 1) + "\n" + name.substring(best + 1);
    }

    private static ColumnConstraints column(int classes) {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setMinWidth(36);
        column.setPrefWidth(Math.max(36, 480.0 / classes));
        column.setMaxWidth(150);
        return column;
    }

    private static RowConstraints row(int classes) {
        RowConstraints row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        row.setMinHeight(30);
        row.setPrefHeight(Math.max(30, 240.0 / classes));
        row.setMaxHeight(72);
        return row;
    }
}
