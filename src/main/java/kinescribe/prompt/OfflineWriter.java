package kinescribe.prompt;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;
import kinescribe.base.Seeds;
import kinescribe.prompt.lint.Lint;
import kinescribe.prompt.lint.LintContext;

/**
 * Writes prompts without a language model: sentences in the manner of motion captions, put together
 * from a person, a manner or speed, a path or place and a detail.
 */
public final class OfflineWriter {
    /** The writer's id in provenance and on the command line. */
    public static final String ID = "offline";

    /** Failed draws in a row after which the writer takes its sentences as used up. */
    private static final int MAX_REPEATS = 2000;

    /** Shapes of a sentence: with a manner or a speed or neither; with a detail or not. */
    private enum Shape {
        PATH,
        MANNER_PATH,
        SPEED_PATH,
        PATH_DETAIL,
        MANNER_PATH_DETAIL,
        SPEED_PATH_DETAIL,
        MANNER_DETAIL,
        SPEED_DETAIL
    }

    private final Phrases phrases;
    private final ShuffledDraws<Shape> shapes;
    private final ShuffledDraws<String> people;
    private final ShuffledDraws<String> verbs;
    private final ShuffledDraws<String> manners;
    private final ShuffledDraws<String> speeds;
    private final ShuffledDraws<String> paths;
    private final ShuffledDraws<String> details;

    private OfflineWriter(Phrases phrases, RandomGenerator random) {
        this.phrases = phrases;
        this.shapes = new ShuffledDraws<>(List.of(Shape.values()), random);
        this.people = new ShuffledDraws<>(PhraseBook.PEOPLE, random);
        this.verbs = new ShuffledDraws<>(phrases.verbs(), random);
        this.manners = new ShuffledDraws<>(phrases.manners(), random);
        this.speeds = new ShuffledDraws<>(phrases.speeds(), random);
        this.paths = new ShuffledDraws<>(phrases.paths(), random);
        this.details = new ShuffledDraws<>(phrases.details(), random);
    }

    /** The activities it can write about, as people call them. */
    public static List<String> activities() {
        return Stream.concat(
                        PhraseBook.ALL.stream().map(Phrases::activity),
                        PhraseGrammar.activities().stream())
                .toList();
    }

    /** The verb phrases that tell an activity of that name; empty if it is unknown. */
    public static List<String> wordings(String activityName) {
        return ActivityWords.phrases(activityName).map(Phrases::verbs).orElse(List.of());
    }

    /**
     * Distinct sentences of under 15 words, each about one person and one activity. The same
     * arguments give the same sentences, and fewer of them the first of these.
     *
     * @throws KinescribeException if the activity is unknown or so many sentences do not exist
     */
    public static List<String> write(String activityName, int count, long seed)
            throws KinescribeException {
        Phrases phrases =
                ActivityWords.phrases(activityName)
                        .orElseThrow(
                                () ->
                                        new KinescribeException(
                                                "The offline writer does not know the activity \""
                                                        + activityName
                                                        + "\".",
                                                "Choose one of: "
                                                        + String.join(", ", activities())
                                                        + "; or type the prompts."));
        RandomGenerator random = Seeds.generator(Seeds.derive(seed, phrases.activity()));
        return new OfflineWriter(phrases, random).distinct(count);
    }

    private List<String> distinct(int count) throws KinescribeException {
        Set<String> sentences = new LinkedHashSet<>();
        int repeats = 0;
        while (sentences.size() < count) {
            String sentence = sentence();
            boolean good = Lint.of(sentence, LintContext.NONE).isEmpty();
            repeats = good && sentences.add(sentence) ? 0 : repeats + 1;
            if (repeats > MAX_REPEATS) {
                throw new KinescribeException(
                        "The offline writer has only about "
                                + sentences.size()
                                + " sentences about "
                                + phrases.activity()
                                + ", not "
                                + count
                                + ".",
                        "Ask for fewer.");
            }
        }
        return List.copyOf(sentences);
    }

    private String sentence() {
        String shape = shapes.draw().name();
        List<String> parts = new ArrayList<>();
        parts.add(people.draw());
        if (shape.startsWith("MANNER")) {
            parts.add(manners.draw());
        }
        parts.add(verbs.draw());
        if (shape.startsWith("SPEED")) {
            parts.add(speeds.draw());
        }
        if (shape.contains("PATH")) {
            parts.add(paths.draw());
        }
        String main = parts.stream().collect(Collectors.joining(" "));
        return main + (shape.endsWith("DETAIL") ? ", " + details.draw() : "") + ".";
    }
}
