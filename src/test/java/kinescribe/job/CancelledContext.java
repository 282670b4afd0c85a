package kinescribe.job;

/** A context whose job was cancelled before it began. */
public final class CancelledContext implements JobContext {
    @Override
    public void progress(long done, long total) {}

    @Override
    public void message(String text) {}

    @Override
    public boolean isCancelled() {
        return true;
    }
}
