package kinescribe.app.training;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kinescribe.base.KinescribeException;
import kinescribe.evaluate.RealAmount;

/** How much real data to learn from, as a person writes it: several amounts make a curve. */
final class AmountSettings {
    private final StringProperty shares = new SimpleStringProperty(this, "shares", "100");
    private final StringProperty people = new SimpleStringProperty(this, "people", "all");
    private final BooleanProperty crossed = new SimpleBooleanProperty(this, "crossed", false);
    private final BooleanProperty byClass = new SimpleBooleanProperty(this, "byClass", false);

    /** Shares of the real windows in percent, such as {@code 2, 5, 100}. */
    StringProperty sharesProperty() {
        return shares;
    }

    /** Numbers of real people, such as {@code 1, 2, all}. */
    StringProperty peopleProperty() {
        return people;
    }

    /** Whether every share is drawn from every number of people, where there are several. */
    BooleanProperty crossedProperty() {
        return crossed;
    }

    /** Whether each class gives its share, and at least one window. */
    BooleanProperty byClassProperty() {
        return byClass;
    }

    /** Everything there is to set. */
    List<Observable> observables() {
        return List.of(shares, people, crossed, byClass);
    }

    /**
     * The amounts. One share and one number of people belong together; of several, each share is of
     * all people and each number of people has all windows, unless they are crossed.
     *
     * @throws KinescribeException if one cannot be read
     */
    List<RealAmount> amounts() throws KinescribeException {
        List<Double> each = AmountList.SHARES.parse(shares.get());
        List<Double> some = AmountList.PEOPLE.parse(people.get());
        Set<RealAmount> amounts = new LinkedHashSet<>();
        if (crossed.get() || (each.size() == 1 && some.size() == 1)) {
            each.forEach(share -> some.forEach(count -> amounts.add(amount(share, count))));
            return List.copyOf(amounts);
        }
        boolean wholly = AmountList.SHARES.isAll(each);
        boolean everybody = AmountList.PEOPLE.isAll(some);
        if (!wholly || everybody) {
            each.forEach(share -> amounts.add(amount(share, 0)));
        }
        if (!everybody || wholly) {
            some.forEach(count -> amounts.add(amount(AmountList.SHARES.all(), count)));
        }
        return List.copyOf(amounts);
    }

    private RealAmount amount(double percent, double count) {
        return new RealAmount(
                percent / AmountList.SHARES.all(),
                (int) count,
                byClass.get() && percent < AmountList.SHARES.all());
    }

    /** What stands in the way, in one sentence; empty if nothing does. */
    String fault() {
        try {
            amounts();
            return "";
        } catch (KinescribeException e) {
            return e.text();
        }
    }

    /** Whether there is a choice between crossed and not. */
    boolean canCross() {
        try {
            List<Double> each = AmountList.SHARES.parse(shares.get());
            List<Double> some = AmountList.PEOPLE.parse(people.get());
            return each.size() + some.size() > 2
                    && !AmountList.SHARES.isAll(each)
                    && !AmountList.PEOPLE.isAll(some);
        } catch (KinescribeException e) {
            return false; // nobody knows yet what is meant
        }
    }

    /** Whether there are several. */
    boolean isCurve() {
        try {
            return amounts().size() > 1;
        } catch (KinescribeException e) {
            return false;
        }
    }

    /** Whether a share is drawn from anything. */
    boolean draws() {
        try {
            return amounts().stream().anyMatch(amount -> amount.share() < 1);
        } catch (KinescribeException e) {
            return true;
        }
    }

    /**
     * Takes over amounts.
     *
     * @return whether the form can say them; if not, nothing changes
     */
    boolean show(List<RealAmount> wanted) {
        AmountSettings tried = new AmountSettings();
        tried.byClass.set(wanted.stream().anyMatch(a -> a.share() < 1 && a.byClass()));
        List<RealAmount> whole = wanted.stream().filter(a -> a.share() == 1).toList();
        List<RealAmount> ofAll = wanted.stream().filter(a -> a.people() == 0).toList();
        for (boolean cross : new boolean[] {false, true}) {
            tried.crossed.set(cross);
            tried.shares.set(
                    words(AmountList.SHARES, cross ? wanted : ofAll, AmountSettings::percent));
            tried.people.set(words(AmountList.PEOPLE, cross ? wanted : whole, a -> a.people()));
            if (tried.says(wanted)) {
                shares.set(tried.shares.get());
                people.set(tried.people.get());
                crossed.set(cross);
                byClass.set(tried.byClass.get());
                return true;
            }
        }
        return false;
    }

    private static double percent(RealAmount amount) {
        return AmountList.SHARES.all() * amount.share();
    }

    private static String words(
            AmountList list, List<RealAmount> amounts, Function<RealAmount, Number> of) {
        return list.text(
                amounts.stream().map(amount -> of.apply(amount).doubleValue()).distinct().toList());
    }

    private boolean says(List<RealAmount> wanted) {
        try {
            return Set.copyOf(amounts())
                            .equals(
                                    wanted.stream()
                                            .map(a -> amount(percent(a), a.people()))
                                            .collect(Collectors.toSet()))
                    && wanted.stream()
                            .allMatch(a -> a.share() == 1 || a.byClass() == byClass.get());
        } catch (KinescribeException e) {
            return false;
        }
    }

    /** The amounts in a few words. */
    String words() {
        try {
            List<Double> each = AmountList.SHARES.parse(shares.get());
            List<Double> some = AmountList.PEOPLE.parse(people.get());
            List<String> parts = new ArrayList<>();
            if (!AmountList.SHARES.isAll(each)) {
                parts.add(AmountList.SHARES.text(each) + " %");
            }
            if (!AmountList.PEOPLE.isAll(some)) {
                String one = some.equals(List.of(1.0)) ? " person" : " people";
                parts.add(AmountList.PEOPLE.text(some) + one);
            }
            String between = canCross() ? (crossed.get() ? " × " : "; ") : ", ";
            return parts.isEmpty() ? "everything" : String.join(between, parts);
        } catch (KinescribeException e) {
            return "not understood";
        }
    }
}
