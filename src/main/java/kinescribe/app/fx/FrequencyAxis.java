package kinescribe.app.fx;

/** How much of a spectrum is shown, and how its frequencies lie. */
public enum FrequencyAxis {
    /** Where people move. */
    MOVEMENT("to 25 Hz", "Up to 25 Hz, in equal steps: how people move lies well below"),
    /** All there is. */
    WHOLE("to half the rate", "All frequencies up to half the sampling rate, in equal steps"),
    /** All there is, low frequencies drawn out. */
    LOGARITHMIC("logarithmic", "All frequencies up to half the sampling rate, logarithmic");

    /** How people move lies well below. Our own choice. */
    private static final double MOVEMENT_HZ = 25;

    private final String label;
    private final String meaning;

    FrequencyAxis(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** What it shows, in a sentence. */
    public String meaning() {
        return meaning;
    }

    /** Where it begins, in hertz, for curves that begin at a frequency: zero or a power of ten. */
    double from(double leastHz) {
        return this == LOGARITHMIC ? Math.pow(10, Math.floor(Math.log10(leastHz))) : 0;
    }

    /** Where it ends, in hertz, for curves that end at a frequency. */
    double to(double greatestHz) {
        return this == MOVEMENT ? Math.min(MOVEMENT_HZ, greatestHz) : greatestHz;
    }

    @Override
    public String toString() {
        return label;
    }
}
