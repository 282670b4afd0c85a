package kinescribe.evaluate;

import java.util.List;

/** Tested windows, counted: what every score is worked out from. Counts of people can be added. */
final class Counts {
    private final double[][] confusion;
    private final Reliability reliability = new Reliability();

    Counts(int classes) {
        confusion = new double[classes][classes];
    }

    /** Counts whose probabilities are not known. */
    Counts(List<List<Integer>> confusion) {
        this(confusion.size());
        for (int i = 0; i < confusion.size(); i++) {
            for (int j = 0; j < confusion.size(); j++) {
                this.confusion[i][j] = confusion.get(i).get(j);
            }
        }
    }

    void count(int truth, int predicted, double probability) {
        confusion[truth][predicted]++;
        reliability.count(probability, truth == predicted);
    }

    void add(Counts other) {
        for (int i = 0; i < confusion.length; i++) {
            for (int j = 0; j < confusion.length; j++) {
                confusion[i][j] += other.confusion[i][j];
            }
        }
        reliability.add(other.reliability);
    }

    /** The sum of some. */
    static Counts sum(Iterable<Counts> all, int classes) {
        Counts sum = new Counts(classes);
        all.forEach(sum::add);
        return sum;
    }

    /** Rows the true class, columns the one it was taken for; not to be written. */
    double[][] confusion() {
        return confusion;
    }

    Reliability reliability() {
        return reliability;
    }
}
