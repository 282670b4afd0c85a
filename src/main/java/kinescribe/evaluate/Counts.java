package kinescribe.evaluate;

/** Tested windows, counted: what every score is worked out from. Counts of people can be added. */
final class Counts {
    private final double[][] confusion;
    private final Reliability reliability = new Reliability();

    Counts(int classes) {
        confusion = new double[classes][classes];
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
