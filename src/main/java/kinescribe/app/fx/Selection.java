package kinescribe.app.fx;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is selected, by id; the empty text where nothing is. */
public final class Selection {
    private final StringProperty promptId = new SimpleStringProperty(this, "promptId", "");
    private final StringProperty motionId = new SimpleStringProperty(this, "motionId", "");
    private final StringProperty sensorId = new SimpleStringProperty(this, "sensorId", "");

    /** The selected prompt. */
    public StringProperty promptIdProperty() {
        return promptId;
    }

    /** The motion that the viewer and the charts show. */
    public StringProperty motionIdProperty() {
        return motionId;
    }

    /** The sensor whose placement is edited and whose signals are charted. */
    public StringProperty sensorIdProperty() {
        return sensorId;
    }
}
