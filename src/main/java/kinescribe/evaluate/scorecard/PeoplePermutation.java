package kinescribe.evaluate.scorecard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kinescribe.job.JobContext;

/**
 * How probable so great a discrepancy would be if virtual people were like real ones: people, not
 * windows, change sides, since a person's windows are not independent. The share of permutations
 * with at least the discrepancy found, that one counted too (Phipson and Smyth 2010).
 */
final class PeoplePermutation {
    private static final int PERMUTATIONS = 999;

    private PeoplePermutation() {}

    /** The p-value of {@link Discrepancy} between two sides of at least two people each. */
    static double p(List<Item> real, List<Item> virtual, long seed, JobContext context) {
        List<List<Item>> people = new ArrayList<>(byPerson(real));
        int first = people.size();
        people.addAll(byPerson(virtual));
        double width = Discrepancy.medianDistance(Item.codes(real), context);
        double[][] sums = new double[people.size()][people.size()];
        for (int a = 0; a < sums.length; a++) {
            for (int b = 0; b <= a; b++) {
                context.checkCancelled();
                sums[a][b] = sum(people.get(a), people.get(b), width);
                sums[b][a] = sums[a][b];
            }
        }
        int[] sizes = people.stream().mapToInt(List::size).toArray();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            order.add(i);
        }
        double found = squared(sums, sizes, order, first);
        Random random = new Random(seed);
        int asGreat = 1;
        for (int i = 0; i < PERMUTATIONS; i++) {
            context.checkCancelled();
            Collections.shuffle(order, random);
            asGreat += squared(sums, sizes, order, first) >= found ? 1 : 0;
        }
        return asGreat / (PERMUTATIONS + 1.0);
    }

    private static List<List<Item>> byPerson(List<Item> side) {
        return side.stream()
                .map(Item::person)
                .distinct()
                .map(p -> side.stream().filter(i -> i.person().equals(p)).toList())
                .toList();
    }

    private static double sum(List<Item> a, List<Item> b, double width) {
        double sum = 0;
        for (Item x : a) {
            for (Item y : b) {
                sum += Discrepancy.kernel(x.code(), y.code(), width);
            }
        }
        return sum;
    }

    /** The unbiased MMD² where the first people of an order are one side. */
    private static double squared(double[][] sums, int[] sizes, List<Integer> order, int first) {
        double[] windows = new double[2];
        double[] within = new double[2];
        double across = 0;
        for (int i = 0; i < order.size(); i++) {
            int side = i < first ? 0 : 1;
            windows[side] += sizes[order.get(i)];
            for (int j = 0; j < order.size(); j++) {
                double sum = sums[order.get(i)][order.get(j)];
                if (j < first == i < first) {
                    within[side] += sum;
                } else {
                    across += sum / 2;
                }
            }
        }
        double n = windows[0];
        double m = windows[1];
        return (within[0] - n) / (n * (n - 1))
                + (within[1] - m) / (m * (m - 1))
                - 2 * across / (n * m);
    }
}
