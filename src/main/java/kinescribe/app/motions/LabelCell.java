package kinescribe.app.motions;

import javafx.collections.ObservableList;
import javafx.scene.control.cell.ComboBoxTableCell;
import javafx.util.converter.DefaultStringConverter;

/** The activity of a motion: chosen or typed where no prompt says it. */
final class LabelCell extends ComboBoxTableCell<MotionRow, String> {
    private static final String UNKNOWN = "unknown";

    LabelCell(ObservableList<String> activities) {
        super(new DefaultStringConverter(), activities);
        setComboBoxEditable(true);
    }

    @Override
    public void startEdit() {
        MotionRow row = getTableRow().getItem();
        if (row != null && row.open()) {
            super.startEdit();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        show();
    }

    @Override
    public void updateItem(String activity, boolean empty) {
        super.updateItem(activity, empty);
        show();
    }

    private void show() {
        boolean unknown = !isEmpty() && !isEditing() && String.valueOf(getItem()).isEmpty();
        getStyleClass().remove(UNKNOWN);
        if (unknown) {
            setText(UNKNOWN);
            getStyleClass().add(UNKNOWN);
        }
    }
}
