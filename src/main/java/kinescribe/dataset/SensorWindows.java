package kinescribe.dataset;

/**
 * What one sensor of a benchmark data set gives.
 *
 * @param site where it sits
 * @param device what device it is, in a word; empty where that is not told
 * @param data its windows
 */
public record SensorWindows(String site, String device, Dataset data) {}
