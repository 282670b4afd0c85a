package kinescribe.app.signals;

import kinescribe.app.fx.Charts;

/** The two sides of the comparison, and their difference. */
enum Side {
    /** Simulated from the motion: solid lines. */
    SIMULATED("signal-simulated"),
    /** Measured, or standing in for it: dashed lines. */
    MEASURED(Charts.MEASURED),
    /** Simulated less measured: solid lines. */
    RESIDUAL("signal-simulated");

    private final String styleClass;

    Side(String styleClass) {
        this.styleClass = styleClass;
    }

    /** The style class that gives its lines their dashes. */
    String styleClass() {
        return styleClass;
    }
}
