package kinescribe.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What each connection has taken since the program began. Safe to use from any thread. */
public final class UsageMeter {
    private final Map<String, Usage> totals = new ConcurrentHashMap<>();

    /** What the connection of a name has taken. */
    public Usage of(String connection) {
        return totals.getOrDefault(connection, Usage.NONE);
    }

    void add(String connection, Usage more) {
        totals.merge(connection, more, Usage::plus);
    }
}
