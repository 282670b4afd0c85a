package kinescribe.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;

/**
 * Who is tested when. Nobody is ever tested who was learnt from, but by {@link Kind#RANDOM}.
 *
 * @param kind how people take turns
 * @param number of groups for {@link Kind#GROUPS}, of people a turn for {@link Kind#LEAVE_OUT};
 *     else 0
 * @param people who is tested, for {@link Kind#SPLIT} in alphabetical order, or nobody for the last
 *     third of all in that order; else none
 */
public record Protocol(Kind kind, int number, List<String> people) {
    /** How people take turns. */
    public enum Kind {
        /** Everybody is tested once, alone. */
        ONE_OUT("loso", "leave one subject out"),
        /** The people take turns in a number of groups, shuffled by the seed. */
        GROUPS("kfold", "%d-fold by subject"),
        /** The people take turns, at most so many at a time, shuffled by the seed. */
        LEAVE_OUT("lko", "leave %d subjects out"),
        /** There is one turn, in which named people are tested, or the last third of all. */
        SPLIT("split", "fixed split"),
        /** Every place on the body is tested by what was learnt elsewhere on other people. */
        POSITION_OUT("leave-position-out", "leave one position out, by subject"),
        /** Every device is tested by what was learnt with others on other people. */
        DEVICE_OUT("leave-device-out", "leave one device out, by subject"),
        /** Every data set is tested by what was learnt from the others. */
        DATASET_OUT("leave-dataset-out", "leave one data set out, by subject"),
        /** Windows are dealt at random, so that one person's are learnt from and tested. */
        RANDOM("random", "random split of windows");

        private final String id;
        private final String words;

        Kind(String id, String words) {
            this.id = id;
            this.words = words;
        }

        /** The word that names it, without number or people. */
        public String id() {
            return id;
        }

        /** Whether it tests one group of windows after the other and needs more than one site. */
        public boolean leavesGroupsOut() {
            return this == POSITION_OUT || this == DEVICE_OUT || this == DATASET_OUT;
        }
    }

    /** Every subject takes a turn alone. */
    public static final Protocol LOSO = new Protocol(Kind.ONE_OUT, 0, List.of());

    /** What must be told wherever a random split's scores are shown or written. */
    private static final String WATERMARK =
            "RANDOM WINDOW SPLIT: the same people are learnt from and tested, so this score says"
                    + " nothing about people never seen.";

    private static final Pattern COUNTED = Pattern.compile("(kfold|lko):([1-9]\\d{0,3})");

    public Protocol {
        people = List.copyOf(new TreeSet<>(people));
        int least = kind == Kind.GROUPS ? 2 : kind == Kind.LEAVE_OUT ? 1 : 0;
        boolean fits = least == 0 ? number == 0 : number >= least;
        if (!fits || (!people.isEmpty() && kind != Kind.SPLIT)) {
            throw new IllegalArgumentException(
                    "Expected a protocol that can be, got " + kind + ", " + number + ", " + people);
        }
    }

    /** So many groups of people take turns. */
    public static Protocol kFold(int groups) {
        return new Protocol(Kind.GROUPS, groups, List.of());
    }

    /**
     * The protocol of a word: {@code loso}, {@code kfold:K}, {@code lko:K}, {@code split}, {@code
     * split:A,B}, {@code leave-position-out}, {@code leave-device-out} or {@code
     * leave-dataset-out}.
     *
     * @throws KinescribeException for any other word, {@code random} included
     */
    public static Protocol parse(String text) throws KinescribeException {
        if (text.equals(Kind.RANDOM.id)) {
            throw new KinescribeException(
                    "A random split of windows learns from the people it tests.",
                    "Use loso; or force it, then every result is marked.");
        }
        return parseForced(text);
    }

    /**
     * As {@link #parse}, but the word {@code random} too is taken: somebody insists.
     *
     * @throws KinescribeException for any other word
     */
    public static Protocol parseForced(String text) throws KinescribeException {
        Matcher counted = COUNTED.matcher(text);
        if (counted.matches()) {
            int number = Integer.parseInt(counted.group(2));
            Kind kind = counted.group(1).equals("lko") ? Kind.LEAVE_OUT : Kind.GROUPS;
            if (number > 1 || kind == Kind.LEAVE_OUT) {
                return new Protocol(kind, number, List.of());
            }
        }
        if (text.startsWith("split:")) {
            List<String> people =
                    Pattern.compile(",")
                            .splitAsStream(text.substring("split:".length()))
                            .map(String::strip)
                            .filter(person -> !person.isEmpty())
                            .toList();
            if (!people.isEmpty()) {
                return new Protocol(Kind.SPLIT, 0, people);
            }
        }
        return Stream.of(Kind.values())
                .filter(k -> k != Kind.GROUPS && k != Kind.LEAVE_OUT)
                .filter(k -> k.id.equals(text))
                .map(k -> new Protocol(k, 0, List.of()))
                .findFirst()
                .orElseThrow(
                        () ->
                                new KinescribeException(
                                        "There is no protocol \"" + text + "\".",
                                        "Use loso, kfold:K with K from 2, lko:K (K people at a"
                                                + " time), split or split:A,B with the people to test,"
                                                + " leave-position-out, leave-device-out or"
                                                + " leave-dataset-out."));
    }

    /** The word that {@link #parseForced} understands. */
    public String id() {
        return switch (kind) {
            case GROUPS, LEAVE_OUT -> kind.id + ":" + number;
            case SPLIT -> people.isEmpty() ? kind.id : kind.id + ":" + String.join(",", people);
            default -> kind.id;
        };
    }

    /** The warning that goes with every score of this protocol; nothing where none is due. */
    public Optional<String> watermark() {
        return kind == Kind.RANDOM ? Optional.of(WATERMARK) : Optional.empty();
    }

    @Override
    public String toString() {
        return switch (kind) {
            case GROUPS, LEAVE_OUT -> kind.words.replace("%d", String.valueOf(number));
            case SPLIT ->
                    kind.words
                            + ", tested on "
                            + (people.isEmpty()
                                    ? "the last third of the people"
                                    : String.join(", ", people));
            default -> kind.words;
        };
    }
}
