package kinescribe.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ProvenanceTest {
    private static final Provenance.Input INPUT = new Provenance.Input("prompt-1", "aa");
    private static final Provenance BASE =
            Provenance.of("motion.synthesize", Map.of("rateHz", "60"), 7, List.of(INPUT));

    @Test
    void everythingThatShapesTheResultChangesItsRevision() {
        assertThat(BASE.revision()).matches("[0-9a-f]{16}");
        assertThat(
                        List.of(
                                Provenance.of("x", Map.of("rateHz", "60"), 7, List.of(INPUT)),
                                Provenance.of(
                                        "motion.synthesize",
                                        Map.of("rateHz", "30"),
                                        7,
                                        List.of(INPUT)),
                                Provenance.of(
                                        "motion.synthesize",
                                        Map.of("rateHz", "60"),
                                        8,
                                        List.of(INPUT)),
                                Provenance.of(
                                        "motion.synthesize",
                                        Map.of("rateHz", "60"),
                                        7,
                                        List.of(new Provenance.Input("prompt-1", "bb")))))
                .extracting(Provenance::revision)
                .doesNotContain(BASE.revision())
                .doesNotHaveDuplicates();
    }

    @Test
    void idsAndProgramVersionsDoNot() {
        Provenance renumbered =
                Provenance.of(
                        "motion.synthesize",
                        Map.of("rateHz", "60"),
                        7,
                        List.of(new Provenance.Input("prompt-9", "aa")));
        Provenance newer =
                new Provenance(BASE.step(), BASE.parameters(), 7, "Kinescribe 99", BASE.inputs());
        assertThat(renumbered.revision()).isEqualTo(BASE.revision());
        assertThat(newer.revision()).isEqualTo(BASE.revision());
    }

    @Test
    void theOrderInWhichParametersWereGivenDoesNotMatter() {
        Map<String, String> forth = new LinkedHashMap<>();
        forth.put("a", "1");
        forth.put("b", "2");
        Map<String, String> back = new LinkedHashMap<>();
        back.put("b", "2");
        back.put("a", "1");
        assertThat(Provenance.of("s", forth, 0, List.of()).revision())
                .isEqualTo(Provenance.of("s", back, 0, List.of()).revision());
    }

    @Test
    void itCannotBeChangedFromOutside() {
        TreeMap<String, String> mine = new TreeMap<>(Map.of("a", "1"));
        Provenance made = new Provenance("s", mine, 0, "v", List.of());
        mine.put("a", "2");
        assertThat(made.parameters()).containsEntry("a", "1");
        assertThatThrownBy(() -> made.parameters().put("a", "3"))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
