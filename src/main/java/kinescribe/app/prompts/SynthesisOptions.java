package kinescribe.app.prompts;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import kinescribe.motion.Body;
import kinescribe.synthesis.SynthesisRequest;

/** How motions are to be made. */
public final class SynthesisOptions {
    /** The synthesizer that chooses by itself. */
    static final String SYNTHESIZER = "auto";

    private final DoubleProperty seconds =
            new SimpleDoubleProperty(SynthesisRequest.DEFAULT_SECONDS);
    private final DoubleProperty rateHz =
            new SimpleDoubleProperty(SynthesisRequest.DEFAULT_RATE_HZ);
    private final ObjectProperty<Body.Preset> body = new SimpleObjectProperty<>(Body.Preset.ADULT);
    private final LongProperty seed = new SimpleLongProperty(1);

    /** Wished length in seconds. */
    public DoubleProperty secondsProperty() {
        return seconds;
    }

    /** Frames per second. */
    public DoubleProperty rateHzProperty() {
        return rateHz;
    }

    /** Whose motion it is. */
    public ObjectProperty<Body.Preset> bodyProperty() {
        return body;
    }

    /** Names one of the many ways to do it. */
    public LongProperty seedProperty() {
        return seed;
    }
}
