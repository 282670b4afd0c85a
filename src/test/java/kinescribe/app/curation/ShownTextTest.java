package kinescribe.app.curation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ShownTextTest {
    @Test
    void marksOfDirectionAreShownByTheirNumbers() {
        assertThat(ShownText.of("A man \u202eskcab\u202c."))
                .isEqualTo("A man [U+202E]skcab[U+202C].");
        assertThat(ShownText.of("tab\there")).isEqualTo("tab[U+0009]here");
        assertThat(ShownText.of("שלום")).isEqualTo("שלום");
    }

    @Test
    void veryLongTextsAreShownByTheirBeginning() {
        String shown = ShownText.of("x".repeat(100_000));
        assertThat(shown).hasSizeLessThan(400).endsWith("… (100,000 characters)");
    }

    @Test
    void editingTakesHiddenSignsOut() {
        String edited = ShownText.editable("A man\u200b \u202ewalks.");
        assertThat(edited).isEqualTo("A man\u2423 \u2423walks.");
        assertThat(ShownText.typed(edited + " Fast. ")).isEqualTo("A man walks. Fast.");
    }

    @Property
    void nothingShownTurnsTheLine(@ForAll String text) {
        assertThat(ShownText.of(text).codePoints())
                .noneMatch(c -> c >= 0x202A && c <= 0x202E)
                .noneMatch(c -> c >= 0x2066 && c <= 0x2069)
                .noneMatch(Character::isISOControl);
    }
}
