package kinescribe.app.signals;

/** One line per triad: an axis of the sensor, or the length of the vector. */
enum SignalComponent {
    /** Along the sensor's x axis. */
    X("x"),
    /** Along the sensor's y axis. */
    Y("y"),
    /** Along the sensor's z axis. */
    Z("z"),
    /** The vector's length, which no turn of the sensor changes. */
    NORM("norm");

    private final String label;

    SignalComponent(String label) {
        this.label = label;
    }

    /** What to show people. */
    String label() {
        return this == NORM ? "| · |" : label;
    }

    /** The style class that gives its lines their colour. */
    String styleClass() {
        return "signal-" + label;
    }

    /** What a screen reader says. */
    String spoken() {
        return this == NORM ? "vector length" : label + " axis";
    }

    /** This component of a vector. */
    double of(double x, double y, double z) {
        return switch (this) {
            case X -> x;
            case Y -> y;
            case Z -> z;
            case NORM -> Math.sqrt(x * x + y * y + z * z);
        };
    }
}
