package kinescribe.app.fx;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

/** The one position in time that the body, the charts and the labels share. */
public final class PlayHead {
    private final DoubleProperty timeS = new SimpleDoubleProperty(this, "timeS");
    private final DoubleProperty durationS = new SimpleDoubleProperty(this, "durationS");
    private final DoubleProperty speed = new SimpleDoubleProperty(this, "speed", 1);
    private final BooleanProperty playing = new SimpleBooleanProperty(this, "playing");
    private final BooleanProperty looping = new SimpleBooleanProperty(this, "looping", true);

    /** Where the play head is, in seconds from the beginning of what is shown. */
    public DoubleProperty timeSProperty() {
        return timeS;
    }

    /** The length of what is shown, in seconds. */
    public DoubleProperty durationSProperty() {
        return durationS;
    }

    /** Playing speed; 1 is real time. */
    public DoubleProperty speedProperty() {
        return speed;
    }

    /** Whether it moves by itself. */
    public BooleanProperty playingProperty() {
        return playing;
    }

    /** Whether it begins again at the end. */
    public BooleanProperty loopingProperty() {
        return looping;
    }

    /** Goes to a time, kept within what is shown. */
    public void seek(double seconds) {
        timeS.set(Math.max(0, Math.min(durationS.get(), seconds)));
    }

    /** Moves on by elapsed wall time: the heart beat of the transport. */
    public void advance(double elapsedS) {
        if (!playing.get() || durationS.get() <= 0) {
            return;
        }
        double next = timeS.get() + elapsedS * speed.get();
        if (next > durationS.get()) {
            if (looping.get()) {
                next %= durationS.get();
            } else {
                next = durationS.get();
                playing.set(false);
            }
        }
        timeS.set(next);
    }
}
