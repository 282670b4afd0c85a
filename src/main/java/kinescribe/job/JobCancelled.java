package kinescribe.job;

import java.util.concurrent.CancellationException;

/** Thrown by {@link JobContext#checkCancelled()} to leave cancelled work; only runners catch it. */
public final class JobCancelled extends CancellationException {
    private static final long serialVersionUID = 1L;

    JobCancelled() {
        super("The job was cancelled");
    }
}
