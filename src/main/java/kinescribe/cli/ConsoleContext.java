package kinescribe.cli;

import java.io.PrintWriter;
import kinescribe.job.JobContext;

/** Progress on standard error: a line for each new message, no more. */
final class ConsoleContext implements JobContext {
    private final PrintWriter err;
    private final boolean quiet;
    private String last = "";

    ConsoleContext(PrintWriter err, boolean quiet) {
        this.err = err;
        this.quiet = quiet;
    }

    @Override
    public void progress(long done, long total) {}

    @Override
    public void message(String text) {
        if (!quiet && !text.equals(last)) {
            last = text;
            err.println(text + " …");
        }
    }

    @Override
    public boolean isCancelled() {
        return false;
    }
}
