package kinescribe.app.signals;

/**
 * The numbers of one line.
 *
 * @param channel which channel
 * @param side which side, in words
 * @param unit its unit
 * @param shown statistics of the shown stretch
 * @param atA value at cursor A; NaN without
 * @param atB value at cursor B; NaN without
 */
record NumbersRow(
        String channel, String side, String unit, StretchStatistics shown, double atA, double atB) {
    /** Which line. */
    String signal() {
        return channel + " " + side;
    }

    /** Whether another line shows the same channel, on whichever side. */
    boolean isOfSameChannel(NumbersRow other) {
        return channel.equals(other.channel);
    }

    /** The change from cursor A to cursor B; NaN where one is missing. */
    double change() {
        return atB - atA;
    }
}
