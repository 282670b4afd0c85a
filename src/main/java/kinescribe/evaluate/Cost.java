package kinescribe.evaluate;

/**
 * What a recogniser costs to use. Unlike scores, times are not the same in every run.
 *
 * @param secondsPerWindow time to recognise one window, features included, on the machine of the
 *     run, with windows recognised many at once: that of the fastest of many repeats once the
 *     program has warmed up; NaN where it is not known
 * @param modelBytes size of the recogniser as it is saved; 0 where it is not known
 */
public record Cost(double secondsPerWindow, long modelBytes) {
    /** Of runs of which nothing was measured. */
    public static final Cost UNKNOWN = new Cost(Double.NaN, 0);
}
