package kinescribe.imu.check;

/**
 * Whether the gyroscope tells the turns that gravity's direction shows: while the sensor hardly
 * accelerates, the direction u that the accelerometer sees turns by u̇ = −ω × u (the derivative of
 * a fixed vector seen from a turning frame). The regression of the one on the other is near 1 where
 * unit and axes are right, 1/57.3 where degrees are taken for radians, and uncorrelated where axes
 * are mixed up. Block length and gate are our own choice.
 *
 * <p>On a limb that swings at an angular frequency Ω about a joint at a distance r, the limb's own
 * acceleration turns the direction back: the two agree by the factor 1 − r Ω² / g (a pendulum's
 * equation for small angles), which is below zero for a straight arm above 0.6 Hz. So disagreement
 * is believed of slow turning only.
 *
 * @param scale what the gyroscope's numbers have to be multiplied with; NaN where nothing turned
 * @param correlation how far the two agree, −1 to 1
 * @param swingRadps the angular frequency at which the turning itself goes to and fro, whatever the
 *     gyroscope's unit
 */
public record TurnCheck(double scale, double correlation, double swingRadps) {
    /** Nothing to compare. */
    public static final TurnCheck NONE = new TurnCheck(Double.NaN, 0, 0);

    private static final double BLOCK_S = 0.1;
    private static final double NORM_GATE = 0.15;
    private static final int LEAST_BLOCKS = 30;
    private static final double BELIEVED = 0.6;
    private static final double AGAINST = -0.7;

    /** For an arm of 0.6 m the factor is above zero up to here. */
    private static final double SLOW_RADPS = 4;

    /** Whether there was enough turning to say so. */
    public boolean isTelling() {
        return correlation >= BELIEVED && scale > 0;
    }

    /** Whether axes or signs seem to be mixed up. */
    boolean isAgainst() {
        return correlation < AGAINST && swingRadps < SLOW_RADPS;
    }

    /**
     * Compares samples.
     *
     * @param timeS their times, increasing
     * @param acc acceleration in any unit {@code [samples × 3]}
     * @param gyr angular velocity in any unit {@code [samples × 3]}
     */
    public static TurnCheck of(double[] timeS, double[] acc, double[] gyr) {
        if (timeS.length < LEAST_BLOCKS) {
            return NONE;
        }
        double usual = RestCheck.of(timeS, acc).likelyNorm();
        Blocks blocks = Blocks.of(timeS, acc, gyr, usual);
        double cross = 0;
        double turned = 0;
        double told = 0;
        double rate = 0;
        double change = 0;
        int used = 0;
        for (int b = 1; b + 1 < blocks.count; b++) {
            double dt = blocks.timeS[b + 1] - blocks.timeS[b - 1];
            if (!blocks.good[b - 1] || !blocks.good[b] || !blocks.good[b + 1] || dt > 4 * BLOCK_S) {
                continue;
            }
            double[] u = blocks.direction[b];
            double[] w = blocks.rate[b];
            double[] p = {
                u[1] * w[2] - u[2] * w[1], u[2] * w[0] - u[0] * w[2], u[0] * w[1] - u[1] * w[0]
            };
            for (int i = 0; i < 3; i++) {
                double d = (blocks.direction[b + 1][i] - blocks.direction[b - 1][i]) / dt;
                cross += d * p[i];
                turned += d * d;
                told += p[i] * p[i];
                rate += w[i] * w[i];
                change += Math.pow((blocks.rate[b + 1][i] - blocks.rate[b - 1][i]) / dt, 2);
            }
            used++;
        }
        return used >= LEAST_BLOCKS && turned > 0 && told > 0
                ? new TurnCheck(
                        cross / told, cross / Math.sqrt(turned * told), Math.sqrt(change / rate))
                : NONE;
    }

    /** Means over short blocks: noise and vibration average out. */
    private static final class Blocks {
        private final double[] timeS;
        private final double[][] direction;
        private final double[][] rate;
        private final boolean[] good;
        private int count;

        private Blocks(int most) {
            timeS = new double[most];
            direction = new double[most][3];
            rate = new double[most][3];
            good = new boolean[most];
        }

        static Blocks of(double[] timeS, double[] acc, double[] gyr, double usual) {
            Blocks blocks = new Blocks(timeS.length);
            int from = 0;
            while (from < timeS.length) {
                int to = from;
                while (to < timeS.length && timeS[to] < timeS[from] + BLOCK_S) {
                    to++;
                }
                blocks.add(timeS, acc, gyr, from, to, usual);
                from = to;
            }
            return blocks;
        }

        private void add(
                double[] stampS, double[] acc, double[] gyr, int from, int to, double usual) {
            double[] u = direction[count];
            double[] w = rate[count];
            for (int i = from; i < to; i++) {
                timeS[count] += stampS[i] / (to - from);
                for (int axis = 0; axis < 3; axis++) {
                    u[axis] += acc[3 * i + axis] / (to - from);
                    w[axis] += gyr[3 * i + axis] / (to - from);
                }
            }
            double norm = Math.sqrt(u[0] * u[0] + u[1] * u[1] + u[2] * u[2]);
            good[count] =
                    Math.abs(norm / usual - 1) < NORM_GATE && !Double.isNaN(w[0] + w[1] + w[2]);
            for (int axis = 0; axis < 3; axis++) {
                u[axis] /= norm;
            }
            count++;
        }
    }
}
