package kinescribe.job;

import java.util.concurrent.CancellationException;

/**
 * Thrown by {@link JobContext#checkCancelled()} to leave cancelled work. Only runners catch it, and
 * the training of models, which keeps what it has.
 */
public final class JobCancelled extends CancellationException {
    private static final long serialVersionUID = 1L;

    JobCancelled() {
        super("The job was cancelled");
    }
}
