package kinescribe.app.viewer;

import kinescribe.math.Vec3;

/**
 * Where a joint has been and is going: points evenly spaced in time, the fainter the farther from
 * now.
 *
 * @param points from the oldest to the one farthest ahead, metres, {@code [POINTS × 3]}
 */
record Trail(double[] points) {
    /** How long the joint is looked back at; our own choice. */
    static final double PAST_S = 2;

    /** How long it is looked ahead for; our own choice. */
    static final double AHEAD_S = 1;

    /** Points a second: enough for a hand at 5 m/s to have one every 17 cm. */
    static final int POINTS_PER_S = 30;

    /** The index of the point that is now. */
    static final int NOW = (int) (PAST_S * POINTS_PER_S);

    /** How many points there are. */
    static final int POINTS = NOW + (int) (AHEAD_S * POINTS_PER_S) + 1;

    /** Half of how thick the line is drawn; our own choice. */
    static final double RADIUS_M = 0.006;

    /** How large the ball is that marks now; our own choice. */
    static final double BALL_RADIUS_M = 0.022;

    /** The future is drawn this much fainter than the past. */
    private static final double AHEAD_OPACITY = 0.45;

    /** The trail of a joint around a time; beyond the ends of the motion it stands still. */
    static Trail of(JointPath path, double timeS) {
        double[] points = new double[POINTS * 3];
        for (int i = 0; i < POINTS; i++) {
            path.put(timeS + (double) (i - NOW) / POINTS_PER_S, points, 3 * i);
        }
        return new Trail(points);
    }

    Vec3 point(int index) {
        return Vec3.at(points, 3 * index);
    }

    /** How plainly a place on the trail is drawn, from 0 to 1; the index may lie between points. */
    static double opacity(double index) {
        return index <= NOW
                ? index / NOW
                : AHEAD_OPACITY * (POINTS - 1 - index) / (POINTS - 1 - NOW);
    }
}
