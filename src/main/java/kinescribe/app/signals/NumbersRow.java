package kinescribe.app.signals;

/**
 * The numbers of one line.
 *
 * @param signal which line
 * @param unit its unit
 * @param shown statistics of the shown stretch
 * @param atA value at cursor A; NaN without
 * @param atB value at cursor B; NaN without
 */
record NumbersRow(String signal, String unit, StretchStatistics shown, double atA, double atB) {
    /** The change from cursor A to cursor B; NaN where one is missing. */
    double change() {
        return atB - atA;
    }
}
