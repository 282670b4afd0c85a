package kinescribe.language;

import java.util.Optional;
import java.util.function.Function;
import kinescribe.base.KinescribeException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the keys of connections.
 *
 * @param environment the value of an environment variable, or null
 * @param store the secret store
 */
public record Keys(Function<String, @Nullable String> environment, KeyStore store) {
    /** This process's environment and this system's store. */
    public static Keys ofSystem() {
        return new Keys(System::getenv, new SystemKeyStore());
    }

    /**
     * The connection's key, or none where it needs none.
     *
     * @throws KinescribeException if the variable is not set, or the store has none or does not
     *     answer
     */
    Secret of(Connection connection) throws KinescribeException {
        return switch (connection.key().place()) {
            case NONE -> Secret.NONE;
            case ENVIRONMENT -> fromEnvironment(connection);
            case STORE ->
                    store.find(connection.name())
                            .filter(key -> !key.isNone())
                            .orElseThrow(
                                    () ->
                                            new KinescribeException(
                                                    "The system's secret store has no key for the"
                                                            + " connection \""
                                                            + connection.name()
                                                            + "\".",
                                                    "Enter the key in Settings, Language models;"
                                                            + " or name an environment variable."));
        };
    }

    private Secret fromEnvironment(Connection connection) throws KinescribeException {
        String variable = connection.key().variable();
        return Optional.ofNullable(environment.apply(variable))
                .map(Secret::new)
                .filter(key -> !key.isNone())
                .orElseThrow(
                        () ->
                                new KinescribeException(
                                        "The environment variable "
                                                + variable
                                                + ", which holds the key of the connection \""
                                                + connection.name()
                                                + "\", is not set.",
                                        "Set it before the program starts."));
    }
}
