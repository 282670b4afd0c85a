package kinescribe.language;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What each connection has taken since the program began. Safe to use from any thread. */
public final class UsageMeter {
    private final Map<String, Usage> totals = new ConcurrentHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** What the connection of a name has taken. */
    public Usage of(String connection) {
        return totals.getOrDefault(connection, Usage.NONE);
    }

    /** Calls a listener after each request, on whatever thread it ran. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    void add(String connection, Usage more) {
        totals.merge(connection, more, Usage::plus);
        listeners.forEach(Runnable::run);
    }
}
