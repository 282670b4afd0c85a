package kinescribe.format.dataset;

import java.util.List;
import kinescribe.base.KinescribeException;

/** The one list of layouts that a benchmark data set can be written in. */
public final class BenchmarkFormats {
    private static final List<BenchmarkFormat> ALL =
            List.of(
                    new BenchmarkNpz(),
                    new BenchmarkParquet(),
                    new BenchmarkCsv(),
                    new BenchmarkUnimts(),
                    new BenchmarkOxWearables());

    private BenchmarkFormats() {}

    /** The words that choose them. */
    public static List<String> ids() {
        return ALL.stream().map(BenchmarkFormat::id).toList();
    }

    /**
     * The formats of those words, each once, in the order of the list.
     *
     * @throws KinescribeException if a word is unknown or there is none
     */
    static List<BenchmarkFormat> chosen(List<String> ids) throws KinescribeException {
        for (String id : ids) {
            if (!ids().contains(id)) {
                throw new KinescribeException(
                        "There is no format \"" + id + "\" of a data set.", hint());
            }
        }
        if (ids.isEmpty()) {
            throw new KinescribeException("No format was chosen.", hint());
        }
        return ALL.stream().filter(format -> ids.contains(format.id())).toList();
    }

    private static String hint() {
        return "Choose from: " + String.join(", ", ids()) + ".";
    }
}
