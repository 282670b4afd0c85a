package kinescribe.prompt.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class UserRuleTest {
    private static List<Finding> lint(String prompt, UserRule rule) {
        return Lint.of(prompt, new LintContext(Optional.empty(), List.of(), List.of(rule)));
    }

    @Test
    void whatIsForbiddenIsFoundEachTimeWithItsReplacement() throws Exception {
        UserRule rule =
                UserRule.of(
                        "treadmill",
                        "We have no treadmill.",
                        "on a treadmill",
                        UserRule.Kind.FORBIDDEN,
                        Optional.of("in the hall"));
        String prompt = "A man walks slowly On a treadmill.";
        Finding finding = lint(prompt, rule).get(0);
        assertThat(finding.rule()).isEqualTo("treadmill");
        assertThat(finding.message()).isEqualTo("We have no treadmill.");
        assertThat(finding.fix().orElseThrow().applyTo(prompt))
                .isEqualTo("A man walks slowly in the hall.");
        assertThat(lint("A man walks slowly.", rule)).isEmpty();
    }

    @Test
    void whatIsRequiredIsMissed() throws Exception {
        UserRule rule =
                UserRule.of(
                        "end", "End with a dot.", "\\.$", UserRule.Kind.REQUIRED, Optional.empty());
        assertThat(lint("A man walks slowly", rule)).hasSize(1);
        assertThat(lint("A man walks slowly.", rule)).isEmpty();
    }

    @Test
    void aFaultyPatternIsToldWithItsPlace() {
        assertThatThrownBy(
                        () ->
                                UserRule.of(
                                        "broken",
                                        "Never.",
                                        "a(b",
                                        UserRule.Kind.FORBIDDEN,
                                        Optional.empty()))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("\"broken\"")
                .hasMessageContaining("character 4");
    }

    @Test
    void aPatternThatWouldNeverEndEnds() throws Exception {
        UserRule rule =
                UserRule.of(
                        "slow", "Slow.", "(.*a){12}c", UserRule.Kind.FORBIDDEN, Optional.empty());
        String text = "A man walks slowly " + "a".repeat(400);
        List<Finding> findings =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> lint(text, rule));
        assertThat(findings)
                .extracting(Finding::message)
                .anyMatch(message -> message.contains("takes too long"));
    }
}
