package kinescribe.format.imu;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kinescribe.imu.Origin;

/** The words for origins in files: the labels that people are shown. */
final class Origins {
    private Origins() {}

    /** The origin of that word in any case, if there is one. */
    static Optional<Origin> of(String word) {
        return Stream.of(Origin.values())
                .filter(origin -> origin.label().equalsIgnoreCase(word.strip()))
                .findFirst();
    }

    /** All words, for messages. */
    static String allowed() {
        return Stream.of(Origin.values())
                .map(origin -> "\"" + origin.label() + "\"")
                .collect(Collectors.joining(", "));
    }
}
