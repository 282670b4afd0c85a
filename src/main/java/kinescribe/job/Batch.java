package kinescribe.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import kinescribe.base.KinescribeException;

/** Does the same to many independent items on all cores of the machine, within one job. */
public final class Batch {
    /** What is done to an item. */
    @FunctionalInterface
    public interface Work<T, R> {
        /**
         * Does it, on any thread; must not depend on the order of items.
         *
         * @param context tells whether to stop; progress goes nowhere
         * @throws KinescribeException if it cannot be done, which ends the batch
         */
        R of(T item, JobContext context) throws KinescribeException;
    }

    private Batch() {}

    /**
     * What comes out for each item, in the items' order, whatever the number of threads.
     *
     * @param context told how many items are done; asked for cancellation
     * @throws KinescribeException the first that an item in order ends with; the rest is given up
     */
    public static <T, R> List<R> map(List<T> items, Work<T, R> work, JobContext context)
            throws KinescribeException {
        int threads = Math.min(items.size(), Runtime.getRuntime().availableProcessors());
        if (threads <= 1) {
            List<R> results = new ArrayList<>();
            for (T item : items) {
                context.checkCancelled();
                int done = results.size();
                results.add(work.of(item, context.part(done, done + 1L, items.size())));
                context.progress(done + 1L, items.size());
            }
            return results;
        }
        AtomicInteger count = new AtomicInteger();
        ExecutorService pool =
                Executors.newFixedThreadPool(
                        threads,
                        run -> {
                            Thread thread = new Thread(run, "batch-" + count.incrementAndGet());
                            thread.setDaemon(true);
                            return thread;
                        });
        try {
            JobContext quiet = new Quiet(context);
            List<Future<R>> futures = new ArrayList<>();
            for (T item : items) {
                futures.add(pool.submit(() -> work.of(item, quiet)));
            }
            List<R> results = new ArrayList<>();
            for (Future<R> future : futures) {
                results.add(result(future));
                context.progress(results.size(), items.size());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) throws KinescribeException {
        try {
            return future.get();
        } catch (InterruptedException | CancellationException e) {
            Thread.currentThread().interrupt(); // as whoever cancels a job does
            throw new JobCancelled();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof KinescribeException known) {
                throw known;
            }
            if (cause instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException("An item of a batch failed", cause);
        }
    }

    /** Passes only cancellation on; interrupted threads stop too. */
    private record Quiet(JobContext whole) implements JobContext {
        @Override
        public void progress(long done, long total) {}

        @Override
        public void message(String text) {}

        @Override
        public boolean isCancelled() {
            return whole.isCancelled();
        }
    }
}
