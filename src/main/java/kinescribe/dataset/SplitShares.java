package kinescribe.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;

/**
 * How many of the people a fixed split keeps back.
 *
 * @param validation share of the people to choose settings on, 0 for nobody
 * @param test share of the people to test on, 0 for nobody
 */
public record SplitShares(double validation, double test) {
    /** Six of ten people to learn from, two to choose settings on, two to test on. */
    public static final SplitShares STANDARD = new SplitShares(0.2, 0.2);

    public SplitShares {
        if (!(validation >= 0 && test >= 0 && validation + test < 1)) {
            throw new IllegalArgumentException(
                    "Expected shares of 0 and more that leave somebody to learn from, got "
                            + validation
                            + " and "
                            + test);
        }
    }

    /** How many of so many people are kept for a part; at least one where its share is above 0. */
    public int people(SplitPart part, int everybody) {
        int validated = atLeastOne(validation, everybody);
        int tested = atLeastOne(test, everybody);
        return switch (part) {
            case TRAIN -> everybody - validated - tested;
            case VALIDATION -> validated;
            case TEST -> tested;
        };
    }

    /**
     * Deals out groups of siblings, each whole, as the seed shuffles them. Tests are dealt first,
     * so that a change of the validation share leaves the people who are tested as they are.
     *
     * @param groups people who may not be parted, each in one group only
     * @return the part of each person
     * @throws KinescribeException if there are too few groups
     */
    public SortedMap<String, SplitPart> deal(List<List<String>> groups, long seed)
            throws KinescribeException {
        int learning = people(SplitPart.TRAIN, groups.size());
        if (learning < 1) {
            throw new KinescribeException(
                    "A split by people leaves nobody to learn from: there are only "
                            + Counted.of(groups.size(), "person").replace("persons", "people")
                            + ".",
                    "Take more people, or set the share of a part to 0.");
        }
        List<List<String>> shuffled = new ArrayList<>(groups);
        Collections.shuffle(shuffled, new Random(seed));
        int tested = people(SplitPart.TEST, groups.size());
        int kept = tested + people(SplitPart.VALIDATION, groups.size());
        SortedMap<String, SplitPart> parts = new TreeMap<>();
        for (int i = 0; i < shuffled.size(); i++) {
            SplitPart part =
                    i < tested ? SplitPart.TEST : i < kept ? SplitPart.VALIDATION : SplitPart.TRAIN;
            shuffled.get(i).forEach(person -> parts.put(person, part));
        }
        return Collections.unmodifiableSortedMap(parts);
    }

    private static int atLeastOne(double share, int everybody) {
        return share == 0 ? 0 : (int) Math.max(1, Math.round(share * everybody));
    }
}
