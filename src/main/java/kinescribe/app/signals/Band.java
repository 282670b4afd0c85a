package kinescribe.app.signals;

/**
 * A stretch of time with a name, drawn behind the lines.
 *
 * @param fromS beginning on the charts' clock, seconds
 * @param toS end
 * @param text what it says
 */
record Band(double fromS, double toS, String text) {}
