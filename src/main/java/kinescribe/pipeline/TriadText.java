package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;
import kinescribe.imu.Triad;

/** The sensors whose channels windows have, in words such as {@code acc,gyr}. */
public final class TriadText {
    private TriadText() {}

    /** The words. */
    public static List<String> of(List<Triad> triads) {
        return triads.stream().map(Triad::id).toList();
    }

    /**
     * The sensors of words.
     *
     * @throws KinescribeException if there is none or one is called otherwise
     */
    public static List<Triad> read(List<String> words) throws KinescribeException {
        List<Triad> triads = new ArrayList<>();
        for (String word : words) {
            triads.add(
                    Stream.of(Triad.values())
                            .filter(triad -> triad.id().equals(word.strip()))
                            .findFirst()
                            .orElseThrow(() -> unknown("There are no channels \"" + word + "\".")));
        }
        if (triads.isEmpty()) {
            throw unknown("Windows without channels cannot be.");
        }
        return triads;
    }

    private static KinescribeException unknown(String what) {
        return new KinescribeException(
                what,
                "Use "
                        + Stream.of(Triad.values()).map(Triad::id).collect(Collectors.joining(", "))
                        + " or several of them.");
    }
}
