package kinescribe.language;

import java.util.Optional;
import kinescribe.base.KinescribeException;

/** Keeps keys by the names of their connections. */
public interface KeyStore {
    /**
     * The key of a connection, if there is one.
     *
     * @throws KinescribeException if no store answers
     */
    Optional<Secret> find(String connection) throws KinescribeException;

    /**
     * Keeps a key in the place of the one before.
     *
     * @throws KinescribeException if no store answers, or it refuses
     */
    void put(String connection, Secret key) throws KinescribeException;

    /**
     * Forgets a connection's key, if there is one.
     *
     * @throws KinescribeException if no store answers, or it refuses
     */
    void remove(String connection) throws KinescribeException;
}
