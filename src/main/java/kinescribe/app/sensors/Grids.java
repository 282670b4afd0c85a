package kinescribe.app.sensors;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.Priority;

/** Column widths that the panel's grids share. */
final class Grids {
    private Grids() {}

    /** A third of the width, whatever is inside. */
    static ColumnConstraints third() {
        return share(100.0 / 3);
    }

    /** A share of the width in percent, whatever is inside. */
    static ColumnConstraints share(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setHgrow(Priority.ALWAYS);
        column.setMinWidth(0);
        return column;
    }
}
