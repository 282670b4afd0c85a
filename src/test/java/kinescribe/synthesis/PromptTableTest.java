package kinescribe.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import kinescribe.motion.Body;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is read from prompts in the manners of many people. Each line of {@code prompts.txt} is
 * prompt | what is understood | what is told to have no effect. The prompts were written by hand;
 * what stands after them was printed by the program, then read row by row and mended, in the table
 * or in the program. So the table holds readings fast that we judged right; it is no measure of how
 * many prompts are read rightly.
 */
class PromptTableTest {
    static List<String> lines() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PromptTableTest.class.getResourceAsStream("prompts.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    @Test
    void isALongTable() throws IOException {
        assertThat(lines()).hasSizeGreaterThan(250).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void reads(String line) {
        String[] cells = line.split(" *[|] *", -1);
        assertThat(row(cells[0])).isEqualTo(String.join(" | ", cells));
    }

    /** A line of the table as it is read now. */
    static String row(String prompt) {
        Optional<Intent> read = PromptReader.read(prompt);
        if (read.isEmpty()) {
            return prompt + " | - | ";
        }
        Intent intent = read.get();
        return prompt + " | " + understood(prompt, intent) + " | " + told(intent);
    }

    private static String understood(String prompt, Intent intent) {
        List<String> facts = new ArrayList<>();
        facts.add(intent.act().name());
        intent.meanwhile().stream()
                .filter(act -> act != intent.act())
                .sorted()
                .forEach(act -> facts.add("+" + act));
        if (intent.side() != 0) {
            facts.add(intent.side() > 0 ? "left" : "right");
        }
        number(facts, "m/s", intent.speedMps());
        number(facts, "turn", intent.turnDeg());
        intent.repetitions().ifPresent(times -> facts.add("times=" + times));
        Extent extent = intent.extent();
        number(facts, "m", extent.distanceM());
        extent.steps().ifPresent(steps -> facts.add("steps=" + steps));
        number(facts, "cadence", extent.cadencePerMin());
        number(facts, "radius", extent.radiusM());
        number(facts, "s", Durations.said(prompt, Body.Preset.ADULT.body(), 0));
        if (intent.tempo() != 1) {
            number(facts, "tempo", OptionalDouble.of(intent.tempo()));
        }
        if (intent.terrain().slopeDeg() != 0) {
            number(facts, "slope", OptionalDouble.of(intent.terrain().slopeDeg()));
        }
        add(facts, intent.terrain().ground(), Terrain.Ground.FIRM);
        add(facts, intent.held(), Held.NOTHING);
        number(
                facts,
                "kg",
                intent.loadKg() > 0 ? OptionalDouble.of(intent.loadKg()) : OptionalDouble.empty());
        add(facts, intent.manner().mood(), Mood.EVEN);
        add(facts, intent.manner().steps(), Steps.USUAL);
        add(facts, intent.manner().age(), Age.UNSAID);
        add(facts, intent.lying(), Intent.Lie.UNSAID);
        Route route = intent.route();
        add(facts, route.way(), Route.Way.STRAIGHT);
        add(facts, route.heading(), Route.Heading.FORWARD);
        if (route.onSpot()) {
            facts.add("spot");
        }
        if (route.starts()) {
            facts.add("starts");
        }
        if (route.stops()) {
            facts.add("stops");
        }
        PromptPerson.read(new Reading(PromptWords.of(prompt))).ifPresent(b -> facts.add(body(b)));
        return String.join(" ", facts);
    }

    private static String body(Body body) {
        return String.format(
                Locale.ROOT,
                "body=%s,%.0fy,%.2fm,%.0fkg",
                body.sex(),
                body.ageYears(),
                body.heightM(),
                body.massKg());
    }

    private static String told(Intent intent) {
        List<String> told = new ArrayList<>(intent.unknown());
        intent.extent().ignored().forEach(part -> told.add("\"" + part + "\""));
        intent.caveats().forEach(told::add);
        intent.extent().readAs().forEach(told::add);
        return String.join(", ", told);
    }

    private static void number(List<String> facts, String name, OptionalDouble value) {
        value.ifPresent(v -> facts.add(name + "=" + Wording.number(v)));
    }

    private static void add(List<String> facts, Enum<?> value, Enum<?> usual) {
        if (value != usual) {
            facts.add(value.name());
        }
    }
}
