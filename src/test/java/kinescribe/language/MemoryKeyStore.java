package kinescribe.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps keys in memory. */
public final class MemoryKeyStore implements KeyStore {
    private final Map<String, Secret> keys = new HashMap<>();

    @Override
    public Optional<Secret> find(String connection) {
        return Optional.ofNullable(keys.get(connection));
    }

    @Override
    public void put(String connection, Secret key) {
        keys.put(connection, key);
    }

    @Override
    public void remove(String connection) {
        keys.remove(connection);
    }
}
