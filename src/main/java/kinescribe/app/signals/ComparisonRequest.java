package kinescribe.app.signals;

import java.util.Optional;
import java.util.Set;

/**
 * What charts of a comparison depend on.
 *
 * @param view what is to be made
 * @param simulated the simulated side as far as it counts
 * @param measured the measured side on the same clock, as far as it counts
 * @param groups triads to show
 * @param components axes to show
 * @param drift whether to look for clocks that run apart, where numbers are asked for
 * @param turn whether to turn the simulated frame onto the measured one, where numbers are asked
 *     for
 */
record ComparisonRequest(
        ChartView view,
        Stretch simulated,
        Optional<Stretch> measured,
        Set<SignalGroup> groups,
        Set<SignalComponent> components,
        boolean drift,
        boolean turn) {}
