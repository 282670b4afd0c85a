package kinescribe.synthesis;

/** What a number in a prompt measures, with what it is called in a message. */
enum Measure {
    /** No unit. */
    NUMBER("number"),
    /** Metres per second. */
    SPEED("speed in m/s"),
    /** Seconds per metre. */
    PACE("pace in s/m"),
    /** Metres. */
    LENGTH("length in m"),
    /** Kilograms. */
    MASS("mass in kg"),
    /** Seconds. */
    TIME("time in s"),
    /** Years since birth. */
    AGE("age in years"),
    /** Years of whatever. */
    YEARS("number of years"),
    /** Degrees. */
    ANGLE("angle in degrees"),
    /** Hundredths. */
    PERCENT("percentage"),
    /** How often. */
    TIMES("times"),
    /** Steps. */
    STEPS("steps"),
    /** Steps a minute. */
    CADENCE("steps a minute"),
    /** How often a minute. */
    RATE("rate");

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    /** What it is called. */
    String label() {
        return label;
    }
}
