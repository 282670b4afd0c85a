package kinescribe.dataset;

import java.util.List;
import kinescribe.base.Counted;
import kinescribe.imu.Recording;

/** Trials in the words of notices. */
final class Trials {
    /** More names than this make a notice hard to read. */
    private static final int SHOWN = 5;

    private Trials() {}

    /** The recordings' trials, the first few by name. */
    static String named(List<Recording> recordings) {
        return Counted.names(
                recordings.stream()
                        .map(r -> r.source().trial() + " of " + r.source().subject())
                        .toList(),
                SHOWN);
    }
}
