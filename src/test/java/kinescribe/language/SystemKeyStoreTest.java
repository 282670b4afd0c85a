package kinescribe.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import kinescribe.base.KinescribeException;
import org.junit.jupiter.api.Test;

class SystemKeyStoreTest {
    @Test
    void saysPlainlyWhereNoStoreAnswers() {
        boolean linux = System.getProperty("os.name", "").startsWith("Linux");
        assumeTrue(
                linux && System.getenv("DBUS_SESSION_BUS_ADDRESS") == null,
                "only without a session bus, as on a server");

        assertThatExceptionOfType(KinescribeException.class)
                .isThrownBy(() -> new SystemKeyStore().find("any"))
                .withMessage("No secret store of this system answers.")
                .satisfies(e -> assertThat(e.hint()).contains("environment variable"));
    }
}
