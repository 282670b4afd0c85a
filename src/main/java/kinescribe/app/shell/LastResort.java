package kinescribe.app.shell;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import javafx.collections.ObservableList;
import kinescribe.base.Notice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where program faults end that nobody caught: each is logged and noted once, repeats are counted
 * in the same notice, and a fault while telling of a fault is only logged.
 */
public final class LastResort implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(LastResort.class);

    private final ObservableList<Notice> notices;
    private final Executor delivery;
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private boolean telling;

    /**
     * @param notices where faults are shown
     * @param delivery runs work on the notices' thread
     */
    public LastResort(ObservableList<Notice> notices, Executor delivery) {
        this.notices = notices;
        this.delivery = delivery;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        String text = text(fault);
        int count = counts.merge(text, 1, Integer::sum);
        if (count == 1) { // at once, for the window may be gone
            LOG.error("Program fault on thread {}", thread.getName(), fault);
        }
        delivery.execute(() -> tell(text, count));
    }

    private void tell(String text, int count) {
        if (telling) {
            return; // telling is what failed; the log has it
        }
        telling = true;
        try {
            if (count == 1) {
                notices.add(Notice.warning(text));
            } else {
                replace(text, count);
            }
        } finally {
            telling = false;
        }
    }

    private void replace(String text, int count) {
        Notice now = Notice.info(text + " (" + count + " times)");
        for (int i = notices.size() - 1; i >= 0; i--) {
            if (notices.get(i).text().startsWith(text)) {
                notices.set(i, now);
                return;
            }
        }
        notices.add(now);
    }

    private static String text(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0];
        return "Program fault: " + fault + where + ". Please report it with the log.";
    }
}
