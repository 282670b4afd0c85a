package kinescribe.evaluate;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;

/** How simulated windows are brought closer to measured ones within a turn. */
public enum VirtualCalibration {
    /** Not at all. */
    RAW("raw", "as simulated"),
    /** Each channel gets the distribution that it has in the real windows that may be seen. */
    QUANTILE("quantile", "quantile maps"),
    /** The same for each activity by itself. */
    PER_ACTIVITY("quantile-per-activity", "quantile maps per activity");

    private final String id;
    private final String label;

    VirtualCalibration(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /**
     * The one of a word.
     *
     * @throws KinescribeException if there is none
     */
    public static VirtualCalibration byId(String id) throws KinescribeException {
        return Stream.of(values())
                .filter(one -> one.id.equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                new KinescribeException(
                                        "Virtual windows cannot be calibrated by \"" + id + "\".",
                                        "Use one of: "
                                                + Arrays.stream(values())
                                                        .map(VirtualCalibration::id)
                                                        .collect(Collectors.joining(", "))
                                                + "."));
    }

    /** The word that the command line and recipes use. */
    public String id() {
        return id;
    }

    /** What to show people. */
    public String label() {
        return label;
    }
}
