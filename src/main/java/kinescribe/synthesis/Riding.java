package kinescribe.synthesis;

import kinescribe.math.Ease;
import kinescribe.math.Vec3;

/**
 * Being carried up or down by an elevator while standing. The car starts and stops with about 1
 * m/s² and without a jolt, as elevators are laid out for comfort (Barney and Al-Sharif, "Elevator
 * Traffic Handbook": 0.6 to 1.2 m/s²); speeds up to 2.5 m/s. The lower floor is at height zero.
 */
final class Riding implements Movement {
    /** Steepest slope of {@link Ease#blend}. */
    private static final double STEEPEST = 1.875;

    // The car stands while a person could walk on or off; our own choice.
    private static final double STANDS_SHARE = 0.3;
    private static final double MOST_STANDING_S = 1.3;

    private final Movement under;
    private final double startS;
    private final double rampS;
    private final double cruiseS;
    private final double speed;
    private final boolean up;

    /**
     * @param under what the person does meanwhile
     */
    Riding(Movement under, Situation situation, boolean up) {
        this.under = under;
        this.up = up;
        Dice dice = situation.dice();
        double seconds = situation.seconds();
        double most = dice.even("lift.acceleration", 0.7, 1.2);
        double usual = dice.even("lift.speed", 1.2, 2.5) * situation.intent().tempo();
        double after = Math.min(MOST_STANDING_S, STANDS_SHARE * seconds);
        double wait = after * dice.even("lift.wait", 0.95, 1.3);
        double ride = seconds - wait - after;
        // In a short clip the car does not get to its full speed.
        speed = Math.min(usual, most * ride / 2 / STEEPEST);
        rampS = STEEPEST * speed / most;
        cruiseS = Math.max(0, ride - 2 * rampS);
        startS = wait;
    }

    @Override
    public void pose(double t, PoseBuilder pose) {
        under.pose(t, pose);
        double way = way(t - startS);
        pose.shift(new Vec3(0, up ? way : way(Double.MAX_VALUE) - way, 0));
    }

    /** How far the car has come, metres. */
    private double way(double t) {
        double last = Math.max(0, Math.min(rampS, t - rampS - cruiseS));
        double middle = Math.max(0, Math.min(cruiseS, t - rampS));
        double first = Math.max(0, Math.min(rampS, t));
        return speed
                * (rampS * Ease.rise(first / rampS)
                        + middle
                        + last
                        - rampS * Ease.rise(last / rampS));
    }
}
