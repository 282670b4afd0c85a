package kinescribe.app.fx;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/** Runs work on the JavaFX thread: the only way there from other threads. */
public final class FxExecutor implements Executor {
    @Override
    public void execute(Runnable work) {
        Platform.runLater(work);
    }
}
