package kinescribe.compose;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kinescribe.base.KinescribeException;

/** How the upper motion is brought to the length of the lower one. */
public enum TimeFit {
    /** Played over and over, its end blended into its beginning. */
    LOOP("repeat"),
    /** Played faster or slower. */
    STRETCH("stretch"),
    /** Played as it is; the result is as long as the shorter of the two. */
    TRIM("cut to the shorter");

    private final String label;

    TimeFit(String label) {
        this.label = label;
    }

    /** The way in words. */
    public String label() {
        return label;
    }

    /** The name for the command line and files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The way of an id.
     *
     * @throws KinescribeException if there is none
     */
    public static TimeFit byId(String id) throws KinescribeException {
        for (TimeFit fit : values()) {
            if (fit.id().equals(id)) {
                return fit;
            }
        }
        List<String> ids = Arrays.stream(values()).map(TimeFit::id).toList();
        throw new KinescribeException(
                "There is no way \"" + id + "\" to fit a motion in time.",
                "Choose one of: " + String.join(", ", ids) + ".");
    }
}
