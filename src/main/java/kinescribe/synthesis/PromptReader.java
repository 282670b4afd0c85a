package kinescribe.synthesis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import kinescribe.compose.Posture;

/** Reads what a prompt asks for. Word lists, numbers and wordings, no grammar. */
final class PromptReader {
    /** What says nothing of hands or arms; elsewhere those words belong to what is shown. */
    private static final Set<Act> NO_HANDS =
            EnumSet.of(
                    Act.WALK,
                    Act.RUN,
                    Act.STAIRS_UP,
                    Act.STAIRS_DOWN,
                    Act.STAND,
                    Act.SIT,
                    Act.LIE,
                    Act.SLEEP,
                    Act.TURN,
                    Act.STAND_UP,
                    Act.SIT_DOWN);

    /** A load by which what is done on the spot takes twice as long; our own choice. */
    private static final double SLOWING_KG = 50;

    private final Reading reading;
    private final List<Wordings.Mention> mentions;

    private PromptReader(PromptWords prompt) {
        this.reading = new Reading(prompt);
        this.mentions = Wordings.in(prompt);
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
        PromptPerson.read(reading);
        Amounts amounts = new Amounts(reading, act);
        Amounts.seconds(reading);
        OptionalDouble speed = amounts.speedMps();
        Terrain terrain = TerrainReader.read(act, reading);
        boolean bends = act == Act.WALK || act == Act.RUN || act == Act.NORDIC_WALK;
        OptionalDouble angle =
                amounts.turnDeg(act == Act.TURN || (bends && RouteReader.bends(act, reading)));
        Set<Act> shown = EnumSet.of(act);
        shown.addAll(choice.hands());
        Held held = HeldReader.read(reading, Effects.takesHeld(act));
        boolean sided = held != Held.NOTHING || shown.stream().anyMatch(Effects::takesSide);
        Route route = RouteReader.read(act, reading, angle, sided);
        OptionalInt times = amounts.repetitions(mentions);
        double loadKg = Load.read(act, held, reading);
        Manner manner = MannerReader.read(act, shown, reading);
        if (loadKg > 0 && !Effects.takesMood(act)) {
            manner = manner.atTempo(1 / (1 + loadKg / SLOWING_KG));
        }
        takeNamed();
        Extent extent = amounts.extent(route, speed);
        Intent.Lie lying =
                act == Act.LIE || act == Act.SLEEP ? Wording.lying(reading) : Intent.Lie.UNSAID;
        Set<Act> left = choice.left();
        if (held != Held.NOTHING) {
            left.remove(Act.CARRY);
        }
        left.removeAll(Caveats.covered(act, choice.hands().contains(Act.WAVE), route.bend() != 0));
        List<String> caveats = Caveats.of(reading, act, left);
        caveats.addAll(reading.remarks());
        boolean quick = reading.prompt().has(Lexicon.ROPE) || reading.prompt().has(Lexicon.HOP);
        return new Intent(
                act,
                choice.hands(),
                manner,
                route,
                terrain,
                held,
                speed,
                angle,
                times,
                quick,
                lying,
                unknown(choice, held),
                caveats,
                extent,
                loadKg);
    }

    /** Numbers in the wordings themselves are no amounts: "two hand push". */
    private void takeNamed() {
        for (Wordings.Mention mention : mentions) {
            for (int i = mention.from(); i < mention.to(); i++) {
                if (mention.literal().contains(reading.words().get(i))) {
                    int from = reading.prompt().starts().get(i);
                    int to = reading.prompt().end(i);
                    reading.take(q -> q.from() == from && q.to() == to);
                }
            }
        }
    }

    private List<String> unknown(ActReader.Choice choice, Held held) {
        useNames(choice, held);
        Set<String> seen = new HashSet<>();
        List<String> unknown = new ArrayList<>();
        List<String> words = reading.words();
        boolean onFeet = choice.act().from() != Posture.SITTING;
        List<Integer> lost = new ClauseVerbs(reading, mentions).lost();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean silent =
                    (Lexicon.isSilent(word) && !lost.contains(i))
                            || (onFeet && Lexicon.FLOORS.contains(word));
            boolean known = reading.isUsed(i) || silent;
            if (!known && seen.add(word)) {
                unknown.add(word);
            }
        }
        return unknown;
    }

    /** Marks the words that name what is shown, or what is told not to be. */
    private void useNames(ActReader.Choice choice, Held held) {
        List<String> words = reading.words();
        for (Wordings.Mention mention : mentions) {
            for (int i = mention.from(); i < mention.to(); i++) {
                if (mention.literal().contains(words.get(i)) || i == mention.from()) {
                    reading.use(i);
                }
            }
        }
        Act act = choice.act();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            Act hint = Lexicon.HINTS.get(word);
            boolean place = act.from() != act.to() && (hint == Act.SIT || hint == Act.LIE);
            boolean belongs =
                    (!act.isGait() && Wordings.belongs(act, word))
                            || choice.hands().stream().anyMatch(a -> Wordings.belongs(a, word));
            if (hint == act || belongs || (place && Lexicon.isFurniture(word))) {
                reading.use(i);
            }
        }
        if (act.isStairs()) {
            reading.use(Lexicon.STAIRS);
            reading.use(Lexicon.UP);
            reading.use(Lexicon.DOWN);
            reading.use(Lexicon.CLIMB);
            reading.use(Lexicon.DESCEND);
        }
        if (act == Act.JUMP) {
            reading.use(Lexicon.ROPE);
        }
        if (act == Act.NORDIC_WALK || held == Held.POLES) {
            reading.use(Set.of("nordic"));
        }
        if (!NO_HANDS.contains(act) || !choice.hands().isEmpty() || held != Held.NOTHING) {
            reading.use(Lexicon.HANDS);
        }
    }
}
