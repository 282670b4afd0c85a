package kinescribe.language;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kinescribe.job.JobContext;
import kinescribe.job.Waiting;

/** Waits for the network no longer than a job runs and a server may take. */
record HttpWait(Duration timeout, Waiting waiting, JobContext context) {
    /** Milliseconds between two looks at the job. */
    static final long POLL_MS = 25;

    /** Nothing came for too long. */
    static final class TimedOut extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** More came than an answer can be long. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** The next piece, as soon as it is there. */
    <T> T forNext(BlockingQueue<T> queue) throws IOException {
        context.checkCancelled(); // also where the server never pauses
        long begin = waiting.nanos();
        while (true) {
            try {
                T next = queue.poll(POLL_MS, TimeUnit.MILLISECONDS);
                if (next != null) {
                    return next;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // told as a cancel below
            }
            goOn(begin);
        }
    }

    /** What comes of a request, which is ended where nobody waits for it any more. */
    <T> T forResult(CompletableFuture<T> future) throws IOException, ExecutionException {
        long begin = waiting.nanos();
        try {
            while (true) {
                try {
                    return future.get(POLL_MS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    goOn(begin);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    goOn(begin);
                }
            }
        } finally {
            future.cancel(true);
        }
    }

    private void goOn(long beginNanos) throws IOException {
        context.checkCancelled();
        if (waiting.nanos() - beginNanos > timeout.toNanos()) {
            throw new TimedOut();
        }
    }
}
