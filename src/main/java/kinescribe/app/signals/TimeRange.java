package kinescribe.app.signals;

/**
 * The stretch of time that the charts show.
 *
 * @param fromS beginning in seconds
 * @param toS end in seconds, later than the beginning
 */
record TimeRange(double fromS, double toS) {
    // A few samples of any device: our own choice.
    private static final double SHORTEST_S = 0.1;

    TimeRange {
        if (!(toS > fromS)) {
            throw new IllegalArgumentException(
                    "Expected an end after " + fromS + " s, got " + toS + " s");
        }
    }

    /** From zero to a duration; a tenth of a second where that is shorter. */
    static TimeRange whole(double durationS) {
        return new TimeRange(0, Math.max(SHORTEST_S, durationS));
    }

    double lengthS() {
        return toS - fromS;
    }

    /** Closer by a factor, with one time kept where it is, and within {@code bounds}. */
    TimeRange zoomed(double aroundS, double factor, TimeRange bounds) {
        double length = Math.max(SHORTEST_S, Math.min(bounds.lengthS(), lengthS() / factor));
        double share = (aroundS - fromS) / lengthS();
        return new TimeRange(aroundS - share * length, aroundS + (1 - share) * length)
                .within(bounds);
    }

    /** Moved by some seconds within {@code bounds}. */
    TimeRange moved(double byS, TimeRange bounds) {
        return new TimeRange(fromS + byS, toS + byS).within(bounds);
    }

    private TimeRange within(TimeRange bounds) {
        double length = Math.min(lengthS(), bounds.lengthS());
        double from = Math.max(bounds.fromS, Math.min(bounds.toS - length, fromS));
        return new TimeRange(from, from + length);
    }
}
