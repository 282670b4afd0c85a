package kinescribe.format.motion;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about a motion file. What is said here beats what the file says; what is null
 * is taken from the file, else detected or assumed by its reader, which says so.
 *
 * @param rateHz frames per second
 * @param unit the unit of the file's lengths
 * @param up the axis that points up in the file
 * @param asf the skeleton file of an AMC file
 * @param statureM standing height of the body in files that do not hold its size, in metres
 */
public record MotionReadOptions(
        @Nullable Double rateHz,
        @Nullable LengthUnit unit,
        @Nullable UpAxis up,
        @Nullable Path asf,
        @Nullable Double statureM) {
    /** Nothing is said: all is taken from the file. */
    public static final MotionReadOptions NONE = new MotionReadOptions(null, null, null);

    private static final double GREATEST_RATE_HZ = 1e5;

    public MotionReadOptions {
        if (rateHz != null && !(rateHz > 0 && rateHz <= GREATEST_RATE_HZ)) {
            throw new IllegalArgumentException(
                    "Expected a rate above 0 and up to 100000 Hz, got " + rateHz);
        }
        if (statureM != null && !(statureM >= 0.5 && statureM <= 2.5)) {
            throw new IllegalArgumentException(
                    "Expected a stature of 0.5 … 2.5 m, got " + statureM);
        }
    }

    /** Options about rate, unit and up-axis alone. */
    public MotionReadOptions(
            @Nullable Double rateHz, @Nullable LengthUnit unit, @Nullable UpAxis up) {
        this(rateHz, unit, up, null, null);
    }

    /** What is said, by name, as a result's provenance keeps it. */
    public Map<String, String> parameters() {
        Map<String, String> said = new TreeMap<>();
        if (rateHz != null) {
            said.put("rateHz", rateHz.toString());
        }
        if (unit != null) {
            said.put("unit", unit.symbol());
        }
        if (up != null) {
            said.put("up", up.id());
        }
        if (asf != null) {
            said.put("asf", asf.toString());
        }
        if (statureM != null) {
            said.put("statureM", statureM.toString());
        }
        return said;
    }
}
