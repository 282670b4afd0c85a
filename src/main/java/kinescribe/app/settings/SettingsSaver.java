package kinescribe.app.settings;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import kinescribe.base.KinescribeException;

/** Writes the settings one second after the last change. */
public final class SettingsSaver {
    private final Settings settings;
    private final SettingsFile file;
    private final Consumer<KinescribeException> onError;
    private final PauseTransition pause = new PauseTransition(Duration.seconds(1));
    private boolean pending;

    /** Starts watching the settings; faults go to the consumer. */
    public SettingsSaver(
            Settings settings, SettingsFile file, Consumer<KinescribeException> onError) {
        this.settings = settings;
        this.file = file;
        this.onError = onError;
        pause.setOnFinished(event -> flush());
        settings.onChange(
                () -> {
                    pending = true;
                    pause.playFromStart();
                });
    }

    /** Writes now what has not been written yet, as before leaving the program. */
    public void flush() {
        pause.stop();
        if (!pending) {
            return;
        }
        pending = false;
        try {
            file.write(settings);
        } catch (KinescribeException e) {
            onError.accept(e);
        }
    }
}
