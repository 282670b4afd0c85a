package kinescribe.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each verb that starts a part of a sentence becomes an act or is told. */
class NothingLostTest {
    private static final List<String> KNOWN =
            List.of(
                    "walks to the door",
                    "runs",
                    "sits down",
                    "knocks",
                    "waves",
                    "claps",
                    "turns around",
                    "jumps",
                    "picks up a box",
                    "drinks",
                    "washes the dishes",
                    "kneels down",
                    "bows",
                    "lies down",
                    "throws a ball",
                    "gets into bed",
                    "goes to the kitchen");

    private static final List<String> NOT_KNOWN =
            List.of(
                    "makes plans",
                    "gets a medal",
                    "turns on the light",
                    "opens the box",
                    "yodels",
                    "puts on a coat",
                    "gives an answer",
                    "juggles");

    /** Two to four things somebody does. */
    @Provide
    Arbitrary<List<String>> deeds() {
        List<String> all = new ArrayList<>(KNOWN);
        all.addAll(NOT_KNOWN);
        return Arbitraries.of(all).list().ofMinSize(2).ofMaxSize(4).uniqueElements();
    }

    @Property(tries = 400)
    void everyVerbIsShownOrTold(@ForAll("deeds") List<String> deeds) {
        String last = deeds.get(deeds.size() - 1);
        String prompt =
                "A person "
                        + String.join(", ", deeds.subList(0, deeds.size() - 1))
                        + " and "
                        + last
                        + ".";
        List<Clauses.Clause> clauses = Clauses.of(prompt);
        if (clauses.isEmpty()) {
            return;
        }
        Set<Act> shown = new LinkedHashSet<>();
        List<String> told = new ArrayList<>();
        for (Clauses.Clause clause : clauses) {
            shown.add(clause.intent().act());
            shown.addAll(clause.intent().meanwhile());
            told.addAll(clause.intent().unknown());
            told.addAll(clause.intent().caveats());
        }
        for (String deed : deeds) {
            String verb = deed.split(" ")[0];
            Act act =
                    NOT_KNOWN.contains(deed)
                            ? null
                            : PromptReader.read("A person " + deed).map(Intent::act).orElse(null);
            boolean isShown = act != null && shown.stream().anyMatch(s -> same(s, act));
            boolean isTold =
                    told.contains(verb)
                            || (act != null
                                    && told.stream().anyMatch(t -> t.contains(act.label())));
            assertThat(isShown || isTold)
                    .as("%s in \"%s\": shown %s, told %s", deed, prompt, shown, told)
                    .isTrue();
        }
    }

    /** Whether it is the same from another posture. */
    private static boolean same(Act shown, Act act) {
        boolean lies = act == Act.STAND_TO_LIE && shown == Act.SIT_TO_LIE;
        boolean thrown = shown == Act.PICK_UP_AND_THROW && (act == Act.THROW || act == Act.PICK_UP);
        return shown == act || lies || thrown;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "walks to the door and makes plans | makes",
                "sits and turns the page | turns",
                "walks and gets a medal | gets",
                "runs, takes a hat and waves | takes",
            })
    void tellsTheVerbsThatMeanNothingByThemselves(String prompt, String verb) {
        assertThat(Clauses.of(prompt)).anyMatch(clause -> clause.intent().unknown().contains(verb));
    }

    @Test
    void aThingThatIsTurnedHidesNoOtherTurn() {
        List<Clauses.Clause> clauses =
                Clauses.of("A person walks to the door, turns around and turns on the light.");

        assertThat(clauses)
                .extracting(clause -> clause.intent().act())
                .containsExactly(Act.WALK, Act.TURN);
        assertThat(clauses.get(1).intent().unknown()).contains("turns", "light");
    }

    @ParameterizedTest
    @CsvSource({
        "A woman walks in the park with her friend on a sunny morning",
        "A man sits in a cafe and chats with a colleague",
        "A student stands at the bus stop listening to music",
        "A man takes a break and walks",
        "An actress walks down the street in a red dress"
    })
    void doesNotNameTheScenery(String prompt) {
        assertThat(Clauses.of(prompt)).allMatch(clause -> clause.intent().unknown().isEmpty());
    }
}
