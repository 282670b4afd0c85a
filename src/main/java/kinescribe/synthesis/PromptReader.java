package kinescribe.synthesis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what a prompt asks for. Word lists and wordings, no grammar. */
final class PromptReader {
    private static final Pattern NUMBER = Pattern.compile("[0-9-]+");

    private static final Set<String> TURN_SHARES =
            Set.of("quarter", "half", "full", "u-turn", "about-face");

    private final PromptWords prompt;
    private final List<Phrases.Mention> mentions;

    private PromptReader(PromptWords prompt) {
        this.prompt = prompt;
        this.mentions = Phrases.in(prompt.words());
    }

    /**
     * What the prompt asks for; empty if it names no known activity. The time grows with the square
     * of the length at worst, so callers refuse long texts first.
     */
    static Optional<Intent> read(String prompt) {
        PromptWords words = PromptWords.of(prompt);
        PromptReader reader = new PromptReader(words);
        return new ActReader(words, reader.mentions).choice().map(reader::intent);
    }

    private Intent intent(ActReader.Choice choice) {
        Act act = choice.act();
        String text = prompt.text();
        OptionalDouble angle =
                TerrainReader.statesSlope(text) ? OptionalDouble.empty() : Wording.turnDeg(text);
        Route route = RouteReader.read(act, prompt, angle);
        Terrain terrain = TerrainReader.read(act, prompt);
        Held held = HeldReader.read(prompt.words());
        Set<Act> left = choice.left();
        left.removeAll(Caveats.covered(act, choice.hands().contains(Act.WAVE), route.bend() != 0));
        return new Intent(
                act,
                choice.hands(),
                MannerReader.read(act, prompt.words()),
                route,
                terrain,
                held,
                Wording.speedMps(text),
                angle,
                repetitions(act),
                prompt.has(Lexicon.ROPE) || prompt.has(Lexicon.HOP),
                Wording.lying(text),
                unknown(act, route, terrain, held, !left.isEmpty(), angle.isPresent()),
                Caveats.of(text, act, left));
    }

    private OptionalInt repetitions(Act act) {
        return mentions.stream()
                .filter(mention -> mention.act() == act)
                .findFirst()
                .map(m -> Amounts.repetitions(prompt.text(), prompt.words(), m.from(), m.to()))
                .orElseGet(() -> Amounts.repetitions(prompt.text()));
    }

    private List<String> unknown(
            Act act, Route route, Terrain terrain, Held held, boolean named, boolean angle) {
        Set<String> seen = new HashSet<>();
        List<String> unknown = new ArrayList<>();
        List<String> words = prompt.words();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean known =
                    mentioned(i)
                            || PromptPerson.SIZES.contains(word)
                            || Lexicon.known(word)
                            || NUMBER.matcher(word).matches()
                            || RouteReader.used(word, route)
                            || (terrain.slopeDeg() != 0 && TerrainReader.SLOPE_WORDS.contains(word))
                            || (terrain.ground() != Terrain.Ground.FIRM
                                    && Lexicon.GROUNDS.containsKey(word))
                            || (held != Held.NOTHING && HeldReader.used(word, held))
                            || (prompt.says("limp") && word.equals("leg"))
                            || (act == Act.LIE && word.equals("sideways"))
                            || ((act == Act.NORDIC_WALK || held == Held.POLES)
                                    && word.equals("nordic"))
                            || (angle && TURN_SHARES.contains(word))
                            || (named && word.equals("then"));
            if (!known && seen.add(word)) {
                unknown.add(word);
            }
        }
        return unknown;
    }

    private boolean mentioned(int i) {
        return mentions.stream().anyMatch(m -> m.from() <= i && i < m.to());
    }
}
