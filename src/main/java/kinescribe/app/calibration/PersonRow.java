package kinescribe.app.calibration;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** A person with real recordings, who may be fitted on, or is kept for the test, or neither. */
final class PersonRow {
    private final String name;
    private final int recordings;
    private final BooleanProperty test = new SimpleBooleanProperty(this, "test");
    private final BooleanProperty fit =
            new SimpleBooleanProperty(this, "fit") {
                @Override
                public void set(boolean wanted) {
                    super.set(wanted && !test.get());
                }
            };

    /** A person on neither side. */
    PersonRow(String name, int recordings) {
        this.name = name;
        this.recordings = recordings;
        test.addListener(
                (o, before, after) -> {
                    if (after) {
                        fit.set(false);
                    }
                });
    }

    String name() {
        return name;
    }

    /** How many real recordings there are of the person at the chosen site. */
    int recordings() {
        return recordings;
    }

    /** Whether the person may be fitted on; never true of one kept for the test. */
    BooleanProperty fitProperty() {
        return fit;
    }

    /** Whether the person is kept for the test; that ends being fitted on. */
    BooleanProperty testProperty() {
        return test;
    }
}
