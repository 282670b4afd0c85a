package kinescribe.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import kinescribe.base.KinescribeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionTest {
    private final MemoryKeyStore store = new MemoryKeyStore();
    private final Keys keys = new Keys(Map.of("GOOD", " key\n", "EMPTY", " ")::get, store);

    @ParameterizedTest
    @EnumSource
    void usualConnectionsCanBeUsed(ConnectionKind kind) {
        assertThatNoException().isThrownBy(() -> Connection.usual("a", kind, "m").check());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "api.example.org",
                "ftp://example.org",
                "https://",
                "https://key@example.org",
                "https://example.org?key=1",
                "https://example.org#1",
                "ht tp://x"
            })
    void refusesAddressesThatAreNoneOrThatCouldHoldKeys(String url) {
        assertThatExceptionOfType(KinescribeException.class)
                .isThrownBy(() -> at(url, KeySource.NONE).check())
                .withMessageStartingWith("The address of the connection \"a\"");
    }

    @Test
    void refusesAKeyInThePlaceOfItsVariable() {
        KinescribeException e =
                catchThrowableOfType(
                        KinescribeException.class,
                        () -> at("https://a.org", KeySource.variable("sk-123")).check());

        assertThat(e.text()).contains("never the key itself").doesNotContain("sk-123");
    }

    @Test
    void knowsWhatStaysOnThisComputer() {
        assertThat(at("http://localhost:1234/v1", KeySource.NONE).isLocal()).isTrue();
        assertThat(at("http://127.0.0.1", KeySource.NONE).isLocal()).isTrue();
        assertThat(at("http://[::1]:11434", KeySource.NONE).isLocal()).isTrue();
        assertThat(at("http://localhost.example.org", KeySource.NONE).isLocal()).isFalse();
        assertThat(at("http://192.168.0.7", KeySource.NONE).isLocal()).isFalse();
    }

    @Test
    void findsKeysWhereTheyAre() throws KinescribeException {
        store.put("a", new Secret("stored"));

        assertThat(keys.of(with(KeySource.NONE)).isNone()).isTrue();
        assertThat(keys.of(with(KeySource.variable("GOOD"))).reveal()).isEqualTo("key");
        assertThat(keys.of(with(KeySource.STORE)).reveal()).isEqualTo("stored");
    }

    @Test
    void saysWhichKeyIsMissing() {
        for (String variable : new String[] {"EMPTY", "MISSING"}) {
            assertThatExceptionOfType(KinescribeException.class)
                    .isThrownBy(() -> keys.of(with(KeySource.variable(variable))))
                    .withMessageContaining("The environment variable " + variable);
        }
        assertThatExceptionOfType(KinescribeException.class)
                .isThrownBy(() -> keys.of(with(KeySource.STORE)))
                .withMessageContaining("no key for the connection \"a\"");
    }

    @Test
    void aSecretDoesNotTell() {
        assertThat(new Secret("hush-hush")).hasToString("•••");
        assertThat(new Secret("hush-hush").maskedIn("it is hush-hush!")).isEqualTo("it is •••!");
    }

    private static Connection with(KeySource key) {
        return at("https://a.org", key);
    }

    private static Connection at(String url, KeySource key) {
        return new Connection(
                "a", ConnectionKind.OPENAI_COMPATIBLE, url, "m", key, Limits.USUAL, Price.NONE);
    }
}
