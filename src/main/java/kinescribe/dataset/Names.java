package kinescribe.dataset;

import java.util.List;
import java.util.stream.Collectors;
import kinescribe.imu.Recording;

/** Wording for notices. */
final class Names {
    /** More names than this make a notice hard to read. */
    private static final int SHOWN = 5;

    private Names() {}

    static String count(long n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }

    /** The recordings' trials, the first few by name. */
    static String trials(List<Recording> recordings) {
        String names =
                recordings.stream()
                        .limit(SHOWN)
                        .map(r -> r.source().trial() + " of " + r.source().subject())
                        .collect(Collectors.joining(", "));
        return recordings.size() <= SHOWN
                ? names
                : names + " and " + (recordings.size() - SHOWN) + " more";
    }
}
