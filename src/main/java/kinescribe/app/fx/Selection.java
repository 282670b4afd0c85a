package kinescribe.app.fx;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;

/** What is selected, by id; the empty text where nothing is. */
public final class Selection {
    private final StringProperty promptId = new SimpleStringProperty(this, "promptId", "");
    private final StringProperty motionId = new SimpleStringProperty(this, "motionId", "");
    private final StringProperty sensorId = new SimpleStringProperty(this, "sensorId", "");
    private final ObjectProperty<@Nullable Moment> moment =
            new SimpleObjectProperty<>(this, "moment");
    private final ObservableSet<String> hiddenSensorIds = FXCollections.observableSet();

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

    /** The moment of a recording that the charts show; null while they show its activity. */
    public ObjectProperty<@Nullable Moment> momentProperty() {
        return moment;
    }

    /** The sensors that are not drawn on the body, by id. */
    public ObservableSet<String> hiddenSensorIds() {
        return hiddenSensorIds;
    }
}
