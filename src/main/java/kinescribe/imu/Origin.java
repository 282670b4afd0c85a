package kinescribe.imu;

/** Where a recording comes from; shown wherever the recording is. */
public enum Origin {
    /** Measured on a person. */
    REAL("real"),
    /** Simulated from a motion. */
    VIRTUAL("simulated"),
    /** Simulated with other bodies, placements and noise to stand in for measurements. */
    STAND_IN("simulated stand-in");

    private final String label;

    Origin(String label) {
        this.label = label;
    }

    /** What to show people. */
    public String label() {
        return label;
    }

    /** What its signals are called where two sides are compared. */
    public String signalLabel() {
        return this == REAL ? "measured" : label;
    }

    /** Whether it was made by a simulation, whatever it stands for. */
    public boolean isSimulated() {
        return this != REAL;
    }

    /** Whether evaluation treats it as the measured side. */
    public boolean actsAsReal() {
        return this != VIRTUAL;
    }
}
