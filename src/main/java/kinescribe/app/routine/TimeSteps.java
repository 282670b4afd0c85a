package kinescribe.app.routine;

/** Steps of a scale of time from seconds to hours. */
final class TimeSteps {
    private static final double[] STEPS_S = {
        1, 2, 5, 10, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14_400
    };
    private static final double LEAST_PX = 70;

    private TimeSteps() {}

    /** The finest step whose words have room. */
    static double step(double secondsPerPixel) {
        for (double step : STEPS_S) {
            if (step >= LEAST_PX * secondsPerPixel) {
                return step;
            }
        }
        return STEPS_S[STEPS_S.length - 1];
    }
}
