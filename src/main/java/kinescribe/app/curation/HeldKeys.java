package kinescribe.app.curation;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongSupplier;
import javafx.scene.input.KeyCode;

/**
 * Tells the first press of a key from those that the system repeats while it is held down: who
 * holds Enter too long has decided on one prompt, not on ten.
 */
final class HeldKeys {
    /**
     * So long after its last press a key counts as let go, for its release may have gone to another
     * window. Systems repeat keys far more often; our own choice.
     */
    private static final long FORGOTTEN_NS = 1_000_000_000L;

    private final Map<KeyCode, Long> lastPresses = new EnumMap<>(KeyCode.class);
    private final LongSupplier clockNs;

    HeldKeys() {
        this(System::nanoTime);
    }

    HeldKeys(LongSupplier clockNs) {
        this.clockNs = clockNs;
    }

    /** Notes a press; tells whether it is the first since the key was let go. */
    boolean pressed(KeyCode key) {
        long now = clockNs.getAsLong();
        Long last = lastPresses.put(key, now);
        return last == null || now - last > FORGOTTEN_NS;
    }

    /** Notes that a key was let go. */
    void released(KeyCode key) {
        lastPresses.remove(key);
    }
}
