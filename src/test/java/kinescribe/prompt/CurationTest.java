package kinescribe.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CurationTest {
    @Test
    void tagsAreWrittenAlikeAndOnlyOnce() {
        Curation tagged = Curation.OPEN.tagged("  Fast ").tagged("fast").tagged("left\tside");
        assertThat(tagged.tags()).containsExactly("fast", "left side");
        assertThat(tagged.untagged("fast").tags()).containsExactly("left side");
        assertThat(tagged.tagged(" ;, ").tags()).isEqualTo(tagged.tags());
    }

    @Test
    void tagsAreListedWithCommasOrSemicolons() {
        assertThat(PromptTag.split("fast; Old,, fast ;\u202e")).containsExactly("fast", "old");
    }

    @Property
    void noTagHasWhatSeparatesTags(@ForAll String typed) {
        PromptTag.clean(typed)
                .ifPresent(
                        tag -> {
                            assertThat(tag).doesNotContain(",", ";", "\n").isNotBlank();
                            assertThat(tag.length()).isLessThanOrEqualTo(PromptTag.MAX_LENGTH);
                            assertThat(PromptTag.split(tag)).containsExactly(tag);
                        });
    }

    @Test
    void verdictsHaveNames() {
        assertThat(Verdict.of(" Accepted")).contains(Verdict.ACCEPTED);
        assertThat(Verdict.of("maybe")).isEmpty();
    }

    @Test
    void whatPeopleThinkOfAPromptChangesNoMotion() {
        Prompt prompt =
                new Prompt(
                        "prompt-1",
                        "activity-1",
                        "A man sits.",
                        kinescribe.base.Provenance.of(
                                "prompt.type", java.util.Map.of(), 0, List.of()));
        assertThat(prompt.with(Curation.OPEN.with(Verdict.REJECTED)).revision())
                .isEqualTo(prompt.revision());
    }

    @Test
    void noTargetIsBelowNothing() {
        assertThatThrownBy(() -> new Activity("activity-1", "sitting", -1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
