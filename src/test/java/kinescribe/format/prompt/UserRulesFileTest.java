package kinescribe.format.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kinescribe.prompt.lint.UserRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserRulesFileTest {
    private final Path folder;

    UserRulesFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("rules.json"), text);
    }

    @Test
    void readsForbiddenAndRequiredPatterns() throws Exception {
        List<UserRule> rules =
                UserRulesFile.read(
                        file(
                                "[{\"name\": \"no dogs\", \"message\": \"No dogs.\","
                                        + " \"forbidden\": \" with a dog\", \"replacement\": \"\"},"
                                        + " {\"name\": \"end\", \"message\": \"End.\","
                                        + " \"required\": \"\\\\.$\"}]"));
        assertThat(rules)
                .extracting(UserRule::kind)
                .containsExactly(UserRule.Kind.FORBIDDEN, UserRule.Kind.REQUIRED);
        assertThat(rules.get(0).replacement()).contains("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|no list",
                "[{\"name\": \"a\"|line 1",
                "[{\"name\": \"a\", \"message\": \"b\"}]|Prompt rule 1 of",
                "[{\"name\": \"a\", \"message\": \"b\", \"forbiden\": \"c\"}]|\"forbiden\"",
                "[{\"name\": \"a\", \"message\": \"b\", \"forbidden\": \"c[\"}]|character",
                "[{\"name\": \" \", \"message\": \"b\", \"forbidden\": \"c\"}]|lacks its name",
            })
    void faultsAreToldWithTheirPlace(String text, String told) throws IOException {
        Path file = file(text);
        assertThatThrownBy(() -> UserRulesFile.read(file)).hasMessageContaining(told);
    }
}
