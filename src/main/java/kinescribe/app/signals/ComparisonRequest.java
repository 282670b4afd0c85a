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
 */
record ComparisonRequest(
        ChartView view,
        Stretch simulated,
        Optional<Stretch> measured,
        Set<SignalGroup> groups,
        Set<SignalComponent> components) {}
