package kinescribe.imu;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The numbers of a {@link Randomisation}, as people read and type them. */
public enum Spread {
    SIZE("Body size", "%", 0.01, 30),
    LIMBS("Limb lengths", "%", 0.01, 20),
    ALONG("Along segment", "%", 0.01, 30),
    AROUND("Around segment", "°", Math.PI / 180, 90),
    GAP("Off the skin", "mm", 0.001, 50),
    TURN("Device turn", "°", Math.PI / 180, 90),
    LOOSENESS("Looseness", "%", 0.01, 100),
    DEVICE("Device errors", "%", 0.01, 100);

    private final String label;
    private final String unit;
    private final double unitSi;
    private final double greatestShown;

    Spread(String label, String unit, double unitSi, double greatestShown) {
        this.label = label;
        this.unit = unit;
        this.unitSi = unitSi;
        this.greatestShown = greatestShown;
    }

    /** Its name on the command line and in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is called. */
    public String label() {
        return label;
    }

    /** The unit that it is shown in; percent of a logarithm where it says how devices differ. */
    public String unit() {
        return unit;
    }

    /** The greatest value that makes sense, in that unit. Our own choice. */
    public double greatest() {
        return greatestShown;
    }

    /** The standard deviation, in {@link #unit()}. */
    public double read(Randomisation how) {
        return how.numbers().get(ordinal()) / unitSi;
    }

    /**
     * The same with another standard deviation.
     *
     * @param shown in {@link #unit()}, from 0 to {@link #greatest()}
     */
    public Randomisation write(Randomisation how, double shown) {
        if (!(shown >= 0 && shown <= greatestShown)) {
            throw new IllegalArgumentException(
                    "Expected 0 to "
                            + greatestShown
                            + " "
                            + unit
                            + " for "
                            + id()
                            + ", got "
                            + shown);
        }
        List<Double> numbers = new ArrayList<>(how.numbers());
        numbers.set(ordinal(), shown * unitSi);
        return Randomisation.of(numbers);
    }

    /** The number of that name. */
    public static Optional<Spread> byId(String id) {
        return Arrays.stream(values()).filter(spread -> spread.id().equals(id)).findFirst();
    }

    /** All names. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Spread::id).toList();
    }
}
