package kinescribe.app.signals;

/**
 * One line of a chart.
 *
 * @param group which chart it belongs to
 * @param component which axis of the sensor it shows
 * @param side simulated, measured or their difference
 * @param series its samples on the charts' clock
 */
record Trace(SignalGroup group, SignalComponent component, Side side, Series series) {
    /** The same so much earlier. */
    Trace earlier(double byS) {
        return new Trace(group, component, side, series.earlier(byS));
    }
}
