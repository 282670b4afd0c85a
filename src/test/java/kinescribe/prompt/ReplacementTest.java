package kinescribe.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ReplacementTest {
    @Test
    void wholeWordsAreFoundInAnyCase() {
        Replacement men = new Replacement("man", "person", false, true);
        assertThat(men.apply("A man sees a Man, no woman."))
                .isEqualTo("A person sees a person, no woman.");
        assertThat(men.hits("A man sees a Man."))
                .containsExactly(new Replacement.Hit(2, 5), new Replacement.Hit(13, 16));
    }

    @Test
    void capitalLettersAndPartsOfWordsCountIfWished() {
        assertThat(new Replacement("man", "x", true, false).apply("Man woman"))
                .isEqualTo("Man wox");
    }

    @Test
    void patternsAreTakenAsTheyStand() {
        assertThat(new Replacement(".*", "$1\\", true, false).apply("a .* b"))
                .isEqualTo("a $1\\ b");
    }

    @Property
    void nothingIsFoundForNothing(@ForAll String text) {
        Replacement empty = new Replacement("", "x", false, false);
        assertThat(empty.hits(text)).isEmpty();
        assertThat(empty.apply(text)).isEqualTo(text);
    }

    @Property
    void everyHitIsWhatWasLookedFor(@ForAll String before, @ForAll String find) {
        for (Replacement.Hit hit :
                new Replacement(find, "", true, false).hits(before + find + before)) {
            assertThat((before + find + before).substring(hit.from(), hit.to())).isEqualTo(find);
        }
    }
}
