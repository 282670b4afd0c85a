package kinescribe.language;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.Keyring;
import com.github.javakeyring.PasswordAccessException;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import org.jspecify.annotations.Nullable;

/**
 * The system's secret store: Secret Service, Keychain or Credential Manager. It is opened when it
 * is first asked for something, which can make the system ask for a password.
 */
public final class SystemKeyStore implements KeyStore {
    private static final String SERVICE = "kinescribe";

    private @Nullable Keyring opened;

    @Override
    public synchronized Optional<Secret> find(String connection) throws KinescribeException {
        Keyring store = store();
        try {
            return Optional.ofNullable(store.getPassword(SERVICE, connection)).map(Secret::new);
        } catch (PasswordAccessException e) {
            return Optional.empty(); // as java-keyring says that there is none
        }
    }

    @Override
    public synchronized void put(String connection, Secret key) throws KinescribeException {
        try {
            store().setPassword(SERVICE, connection, key.reveal());
        } catch (PasswordAccessException e) {
            throw new KinescribeException(
                    "The system's secret store did not take the key of \"" + connection + "\".",
                    "Unlock the store and try again, or keep the key in an environment variable.",
                    e);
        }
    }

    @Override
    public synchronized void remove(String connection) throws KinescribeException {
        if (find(connection).isEmpty()) {
            return;
        }
        try {
            store().deletePassword(SERVICE, connection);
        } catch (PasswordAccessException e) {
            throw new KinescribeException(
                    "The system's secret store did not give up the key of \"" + connection + "\".",
                    "Unlock the store and try again.",
                    e);
        }
    }

    private Keyring store() throws KinescribeException {
        Keyring store = opened;
        if (store != null) {
            return store;
        }
        try {
            store = Keyring.create();
        } catch (BackendNotSupportedException | LinkageError e) {
            throw new KinescribeException(
                    "No secret store of this system answers.",
                    "Keep the key in an environment variable and name that in the connection.",
                    e);
        }
        opened = store;
        return store;
    }
}
