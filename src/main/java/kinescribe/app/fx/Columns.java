package kinescribe.app.fx;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.util.converter.DefaultStringConverter;
import org.jspecify.annotations.Nullable;

/** Columns that tables of the window share. */
public final class Columns {
    private static final double WIDEST_TOOLTIP = 420;

    private Columns() {}

    /** A column of texts, each whole in its tooltip; not edited unless made so. */
    public static <S> TableColumn<S, String> text(
            String title, Function<S, String> value, double width) {
        TableColumn<S, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setCellFactory(c -> new TextCell<>());
        column.setPrefWidth(width);
        column.setEditable(false);
        return column;
    }

    /** Keeps a column to a width. */
    public static void fix(TableColumn<?, ?> column, double width) {
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setMaxWidth(width);
    }

    /** Keeps a table's selection and a property alike; an empty selection leaves the property. */
    public static <S> void select(TableView<S> table, ObjectProperty<@Nullable S> selected) {
        table.getSelectionModel()
                .selectedItemProperty()
                .addListener(
                        (o, before, after) -> {
                            if (after != null) {
                                selected.set(after);
                            }
                        });
        selected.addListener((o, before, after) -> mark(table, after));
        mark(table, selected.get());
    }

    private static <S> void mark(TableView<S> table, @Nullable S row) {
        if (row == null) {
            table.getSelectionModel().clearSelection();
        } else {
            table.getSelectionModel().select(row);
        }
    }

    /** A text, whole in the tooltip; edited in place where its column allows it. */
    private static final class TextCell<S> extends TextFieldTableCell<S, String> {
        private final Tooltip whole = new Tooltip();

        TextCell() {
            super(new DefaultStringConverter());
            whole.setWrapText(true);
            whole.setMaxWidth(WIDEST_TOOLTIP);
        }

        @Override
        public void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            boolean blank = empty || text == null;
            whole.setText(blank ? "" : text);
            setTooltip(blank ? null : whole);
        }
    }
}
