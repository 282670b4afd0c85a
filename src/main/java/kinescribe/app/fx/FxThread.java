package kinescribe.app.fx;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import javafx.application.Platform;
import kinescribe.job.JobContext;

/** Lets a job have something done on the JavaFX thread and wait for it. */
public final class FxThread {
    private FxThread() {}

    /**
     * What the work returns. On the JavaFX thread itself it is done at once.
     *
     * @param context of the waiting job, which leaves if it is cancelled meanwhile
     */
    public static <T> T get(Supplier<T> work, JobContext context) {
        if (Platform.isFxApplicationThread()) {
            return work.get();
        }
        try {
            return CompletableFuture.supplyAsync(work, new FxExecutor()).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            context.checkCancelled();
            throw new IllegalStateException("Interrupted without being cancelled", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The work on the JavaFX thread failed", e.getCause());
        }
    }
}
