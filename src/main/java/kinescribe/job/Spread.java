package kinescribe.job;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/**
 * Works off pieces of work on all processors. The pieces must not depend on one another; then what
 * comes out is what comes out one after the other, whatever the number of processors.
 */
public final class Spread {
    private Spread() {}

    /** A piece of the work. */
    @FunctionalInterface
    public interface Piece<T> {
        /**
         * Does the piece, on any thread.
         *
         * @param context to ask whether to go on; its progress and messages go nowhere
         */
        T work(int index, JobContext context);
    }

    /**
     * What comes of pieces 0 to {@code count} − 1, in their order. What a piece throws is thrown
     * here.
     *
     * @throws JobCancelled if the work is cancelled, or the calling thread is interrupted
     */
    public static <T> List<T> over(int count, Piece<T> piece, JobContext context) {
        AtomicBoolean over = new AtomicBoolean();
        JobContext within = within(over, Thread.currentThread(), context);
        Progress progress = new Progress(count, context);
        try {
            return IntStream.range(0, count)
                    .parallel()
                    .mapToObj(
                            index -> {
                                within.checkCancelled();
                                T made = piece.work(index, within);
                                progress.oneMore();
                                return made;
                            })
                    .toList();
        } finally {
            over.set(true); // after a fault some pieces may still be at work
        }
    }

    private static JobContext within(AtomicBoolean over, Thread caller, JobContext context) {
        return new JobContext() {
            @Override
            public void progress(long done, long total) {}

            @Override
            public void message(String text) {}

            @Override
            public boolean isCancelled() {
                return over.get() || context.isCancelled() || caller.isInterrupted();
            }
        };
    }

    /** Counts finished pieces, one at a time. */
    private static final class Progress {
        private final int total;
        private final JobContext context;
        private int done;

        Progress(int total, JobContext context) {
            this.total = total;
            this.context = context;
        }

        synchronized void oneMore() {
            done++;
            context.progress(done, total);
        }
    }
}
