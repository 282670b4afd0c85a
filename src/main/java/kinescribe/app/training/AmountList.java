package kinescribe.app.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;
import org.jspecify.annotations.Nullable;

/** Amounts of one kind in a line of text, with commas or spaces between them. */
enum AmountList {
    /** Shares in percent. */
    SHARES(100, "Write shares in percent, such as 2, 5, 10, 25, 100") {
        @Override
        boolean isOne(double value) {
            return value > 0 && value <= all();
        }
    },
    /** Numbers of people. */
    PEOPLE(0, "Write numbers of people, such as 1, 2, 4, 8, all") {
        @Override
        boolean isOne(double value) {
            return value >= 0 && value <= MOST_PEOPLE && value == Math.rint(value);
        }
    };

    private static final int MOST_PEOPLE = 100_000;
    private static final String ALL = "all";

    private final double all;
    private final String how;

    AmountList(double all, String how) {
        this.all = all;
        this.how = how;
    }

    /** Whether a number is an amount of this kind. */
    abstract boolean isOne(double value);

    /** The number that means everything. */
    double all() {
        return all;
    }

    /** Whether these amounts are everything and nothing else. */
    boolean isAll(List<Double> amounts) {
        return amounts.equals(List.of(all));
    }

    /**
     * The amounts of a text, each once, in its order; everything where nothing is written.
     *
     * @throws KinescribeException if a word is no amount
     */
    List<Double> parse(String text) throws KinescribeException {
        List<Double> amounts = new ArrayList<>();
        for (String word : text.replace('%', ' ').strip().split("[\\s,;]+", -1)) {
            if (!word.isEmpty()) {
                double amount = amount(word);
                if (!amounts.contains(amount)) {
                    amounts.add(amount);
                }
            }
        }
        return amounts.isEmpty() ? List.of(all) : List.copyOf(amounts);
    }

    private double amount(String word) throws KinescribeException {
        try {
            double value =
                    word.toLowerCase(Locale.ROOT).equals(ALL) ? all : Double.parseDouble(word);
            if (isOne(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw fault(word, e);
        }
        throw fault(word, null);
    }

    private KinescribeException fault(String word, @Nullable Exception cause) {
        return new KinescribeException(how + "; \"" + word + "\" is none.", how + ".", cause);
    }

    /** Amounts as a line of text. */
    String text(List<Double> amounts) {
        return amounts.stream()
                .map(a -> this == PEOPLE && a == all ? ALL : UseSettings.plain(a))
                .collect(Collectors.joining(", "));
    }
}
