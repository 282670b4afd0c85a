package kinescribe.language;

/**
 * Where a connection's key comes from; never the key.
 *
 * @param place where it is kept
 * @param variable the environment variable's name; empty elsewhere
 */
public record KeySource(Place place, String variable) {
    /** Where keys can be kept. */
    public enum Place {
        /** There is none, as with most servers on the same computer. */
        NONE,
        /** In an environment variable. */
        ENVIRONMENT,
        /** In the system's secret store, under the connection's name. */
        STORE
    }

    /** No key. */
    public static final KeySource NONE = new KeySource(Place.NONE, "");

    /** The system's secret store. */
    public static final KeySource STORE = new KeySource(Place.STORE, "");

    /** An environment variable. */
    public static KeySource variable(String name) {
        return new KeySource(Place.ENVIRONMENT, name);
    }

    /** Where a kind's key is usually looked for. */
    public static KeySource usual(ConnectionKind kind) {
        return kind.usualVariable().isEmpty() ? NONE : variable(kind.usualVariable());
    }
}
