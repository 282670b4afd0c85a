package kinescribe.app.fx;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A cell that shows the state of a motion as an icon, explained by its tooltip. */
public final class MotionStateCell<S> extends TableCell<S, MotionState> {
    @Override
    protected void updateItem(MotionState state, boolean empty) {
        super.updateItem(state, empty);
        if (empty || state == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        FontIcon icon =
                switch (state) {
                    case NONE -> styled(Feather.MINUS, "muted-icon");
                    case FRESH -> styled(Feather.CHECK_CIRCLE, "success-icon");
                    case OUT_OF_DATE -> styled(Feather.ALERT_TRIANGLE, "warning-icon");
                    case REJECTED -> styled(Feather.X_OCTAGON, "danger-icon");
                    case ACCEPTED_ANYWAY -> styled(Feather.CHECK_SQUARE, "warning-icon");
                };
        setGraphic(icon);
        setTooltip(new Tooltip(state.label()));
        setAccessibleText(state.label());
    }

    private static FontIcon styled(Feather feather, String styleClass) {
        FontIcon icon = Kit.icon(feather);
        icon.getStyleClass().add(styleClass);
        return icon;
    }
}
