package kinescribe.evaluate;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kinescribe.base.KinescribeException;

/**
 * Who is tested when. Nobody is ever tested who was learnt from.
 *
 * @param kind how people take turns
 * @param number of groups for {@link Kind#GROUPS}, of people a turn for {@link Kind#LEAVE_OUT};
 *     else 0
 * @param people who is tested, for {@link Kind#SPLIT} in alphabetical order; else none
 */
public record Protocol(Kind kind, int number, List<String> people) {
    /** How people take turns. */
    public enum Kind {
        /** Everybody is tested once, alone. */
        ONE_OUT,
        /** The people take turns in a number of groups, shuffled by the seed. */
        GROUPS,
        /** The people take turns, so many at a time, shuffled by the seed. */
        LEAVE_OUT,
        /** There is one turn, in which named people are tested. */
        SPLIT
    }

    /** Every subject takes a turn alone. */
    public static final Protocol LOSO = new Protocol(Kind.ONE_OUT, 0, List.of());

    private static final Pattern COUNTED = Pattern.compile("(kfold|lko):([1-9]\\d{0,3})");
    private static final String SPLIT = "split:";

    public Protocol {
        people = List.copyOf(new TreeSet<>(people));
        int least = kind == Kind.GROUPS ? 2 : kind == Kind.LEAVE_OUT ? 1 : 0;
        boolean fits = least == 0 ? number == 0 : number >= least;
        if (!fits || people.isEmpty() == (kind == Kind.SPLIT)) {
            throw new IllegalArgumentException(
                    "Expected a protocol that can be, got " + kind + ", " + number + ", " + people);
        }
    }

    /** So many groups of people take turns. */
    public static Protocol kFold(int groups) {
        return new Protocol(Kind.GROUPS, groups, List.of());
    }

    /**
     * The protocol of a word: {@code loso}, {@code kfold:K}, {@code lko:K} or {@code split:A,B}.
     *
     * @throws KinescribeException for any other word
     */
    public static Protocol parse(String text) throws KinescribeException {
        if (text.equals("loso")) {
            return LOSO;
        }
        Matcher counted = COUNTED.matcher(text);
        if (counted.matches()) {
            int number = Integer.parseInt(counted.group(2));
            if (counted.group(1).equals("lko")) {
                return new Protocol(Kind.LEAVE_OUT, number, List.of());
            }
            if (number > 1) {
                return kFold(number);
            }
        }
        if (text.startsWith(SPLIT)) {
            List<String> people =
                    Pattern.compile(",")
                            .splitAsStream(text.substring(SPLIT.length()))
                            .map(String::strip)
                            .filter(person -> !person.isEmpty())
                            .toList();
            if (!people.isEmpty()) {
                return new Protocol(Kind.SPLIT, 0, people);
            }
        }
        throw new KinescribeException(
                "There is no protocol \"" + text + "\".",
                "Use loso, kfold:K with K from 2, lko:K (K people at a time) or split:A,B with the"
                        + " people to test.");
    }

    /** The word that {@link #parse} understands. */
    public String id() {
        return switch (kind) {
            case ONE_OUT -> "loso";
            case GROUPS -> "kfold:" + number;
            case LEAVE_OUT -> "lko:" + number;
            case SPLIT -> SPLIT + String.join(",", people);
        };
    }

    @Override
    public String toString() {
        return switch (kind) {
            case ONE_OUT -> "leave one subject out";
            case GROUPS -> number + "-fold by subject";
            case LEAVE_OUT -> "leave " + number + " subjects out";
            case SPLIT -> "fixed split, tested on " + String.join(", ", people);
        };
    }
}
