package kinescribe.prompt;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;
import kinescribe.base.Seeds;
import kinescribe.prompt.Phrases.Slot;
import kinescribe.prompt.attribute.AttributeLexicon;
import kinescribe.prompt.attribute.AttributeSpan;
import kinescribe.prompt.attribute.AttributeValue;
import kinescribe.prompt.lint.Lint;
import kinescribe.prompt.lint.LintContext;

/**
 * Writes prompts without a language model: sentences in the manner of motion captions, put together
 * from a person, a manner or pace, what is done, a path or place and a detail.
 */
public final class OfflineWriter {
    /** The writer's id in provenance and on the command line. */
    public static final String ID = "offline";

    /** The most sentences about an activity; comparing all with all takes seconds then. */
    public static final int MOST = 10_000;

    /** Failed draws in a row after which the writer takes its sentences as used up. */
    private static final int MAX_REPEATS = 2000;

    private final String activity;
    private final Set<AttributeValue> wanted;
    private final ShuffledDraws<SentenceShape> shapes;
    private final Map<Slot, ShuffledDraws<String>> draws = new EnumMap<>(Slot.class);

    private OfflineWriter(Phrases phrases, Set<AttributeValue> wanted, RandomGenerator random) {
        this.activity = phrases.activity();
        this.wanted = wanted;
        this.shapes = new ShuffledDraws<>(SentenceShape.having(phrases.needed()), random);
        for (Slot slot : Slot.values()) {
            draws.put(slot, new ShuffledDraws<>(phrases.of(slot), random));
        }
    }

    /** The activities it can write about, as people call them. */
    public static List<String> activities() {
        return PhraseBook.activities();
    }

    /** The verb phrases that tell an activity of that name; empty if it is unknown. */
    public static List<String> wordings(String activityName) {
        return ActivityWords.phrases(activityName).map(p -> p.of(Slot.DO)).orElse(List.of());
    }

    /**
     * Distinct sentences of under 15 words, each about one person and one activity, none a near
     * copy of another ({@link WordOverlap}). The same arguments give the same sentences, and fewer
     * of them the first of these.
     *
     * @throws KinescribeException if the activity is unknown or so many sentences do not exist
     */
    public static List<String> write(String activityName, int count, long seed)
            throws KinescribeException {
        return writer(phrases(activityName), Set.of(), seed).distinct(count);
    }

    /**
     * Sentences that say some attributes' values, to fill a gap: an elderly person, fast, uphill.
     *
     * @throws KinescribeException if the activity is unknown or it has no words for this
     */
    public static List<String> fill(
            String activityName, Set<AttributeValue> values, int count, long seed)
            throws KinescribeException {
        return writer(Wanted.restrict(phrases(activityName), values), values, seed).distinct(count);
    }

    private static OfflineWriter writer(Phrases phrases, Set<AttributeValue> wanted, long seed) {
        RandomGenerator random = Seeds.generator(Seeds.derive(seed, phrases.activity()));
        return new OfflineWriter(phrases, wanted, random);
    }

    private static Phrases phrases(String activityName) throws KinescribeException {
        return ActivityWords.phrases(activityName)
                .orElseThrow(
                        () ->
                                new KinescribeException(
                                        "The offline writer does not know the activity \""
                                                + activityName
                                                + "\".",
                                        "Choose one of: "
                                                + String.join(", ", activities())
                                                + "; or type the prompts."));
    }

    private List<String> distinct(int count) throws KinescribeException {
        List<String> sentences = new ArrayList<>();
        WordOverlap overlap = new WordOverlap();
        int repeats = 0;
        while (sentences.size() < count) {
            if (repeats > MAX_REPEATS || sentences.size() >= MOST || count > MOST) {
                throw new KinescribeException(
                        "The offline writer has only about "
                                + (count > MOST ? MOST : sentences.size())
                                + " sentences about "
                                + activity
                                + " that differ enough, not "
                                + count
                                + ".",
                        "Ask for fewer.");
            }
            String sentence = sentence();
            if (!overlap.isNearCopy(sentence) && isGood(sentence)) {
                overlap.add(sentence);
                sentences.add(sentence);
                repeats = 0;
            } else {
                repeats++;
            }
        }
        return List.copyOf(sentences);
    }

    private boolean isGood(String sentence) {
        return Lint.of(sentence, LintContext.NONE).isEmpty()
                && (wanted.isEmpty() || said(sentence).containsAll(wanted));
    }

    private static Set<AttributeValue> said(String sentence) {
        return AttributeLexicon.spans(sentence).stream()
                .map(AttributeSpan::value)
                .collect(Collectors.toSet());
    }

    private String sentence() {
        SentenceShape shape = shapes.draw();
        Map<Slot, String> drawn = new EnumMap<>(Slot.class);
        draws.forEach(
                (slot, list) -> {
                    if (slot == Slot.WHO || slot == Slot.DO || shape.slots().contains(slot)) {
                        drawn.put(slot, list.draw());
                    }
                });
        return shape.sentence(drawn);
    }
}
