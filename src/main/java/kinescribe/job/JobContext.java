package kinescribe.job;

/**
 * What running work sees of its job. Loops of core work ask {@link #checkCancelled()} at least
 * every 100 ms.
 */
public interface JobContext {
    /** Says that {@code done} of {@code total} items are finished. */
    void progress(long done, long total);

    /** Says in a few words what is being done now. */
    void message(String text);

    /** Whether somebody asked for the end of the work. */
    boolean isCancelled();

    /**
     * Leaves the work if it was cancelled.
     *
     * @throws JobCancelled if so
     */
    default void checkCancelled() {
        if (isCancelled() || Thread.currentThread().isInterrupted()) {
            throw new JobCancelled();
        }
    }

    /**
     * A context for a part of the work: its progress moves this one from {@code from} to {@code to}
     * of {@code total}; messages and cancel pass through.
     */
    default JobContext part(long from, long to, long total) {
        JobContext whole = this;
        return new JobContext() {
            @Override
            public void progress(long done, long partTotal) {
                long span = (to - from) * done;
                whole.progress(from + (partTotal == 0 ? 0 : span / partTotal), total);
            }

            @Override
            public void message(String text) {
                whole.message(text);
            }

            @Override
            public boolean isCancelled() {
                return whole.isCancelled();
            }
        };
    }

    /** A context for work that nobody watches: reports go nowhere and nothing cancels it. */
    static JobContext silent() {
        return new JobContext() {
            @Override
            public void progress(long done, long total) {}

            @Override
            public void message(String text) {}

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }
}
