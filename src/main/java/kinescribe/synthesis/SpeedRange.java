package kinescribe.synthesis;

import java.util.Optional;
import kinescribe.motion.Body;

/**
 * The speeds over the floor that a movement can be shown at; the bounds are our own choice, between
 * the slowest the feet are made for and about the change to the next faster gait.
 *
 * @param lowest m/s
 * @param highest m/s
 */
record SpeedRange(double lowest, double highest) {
    /** Of walking, for longer legs faster by dynamic similarity (Hof 1996). */
    static SpeedRange walking(Body body) {
        double scale = WalkStyle.legM(body) / WalkStyle.USUAL_LEG_M;
        return new SpeedRange(0.35, 2.1 * Math.sqrt(scale));
    }

    /** Of running, scaled by the length of the legs in the same way. */
    static SpeedRange running(Body body) {
        double scale = Math.sqrt(WalkStyle.legM(body) / WalkStyle.USUAL_LEG_M);
        return new SpeedRange(1.6 * scale, 6.5 * scale);
    }

    /** Of steps aside, one foot after the other. */
    static final SpeedRange SIDEWAYS = new SpeedRange(0.15, 0.9);

    /** Of a bicycle, from a slow stroller to a racer on the level. */
    static final SpeedRange CYCLING = new SpeedRange(1.5, 14);

    /** Of what an intent asks for; empty where a speed has no meaning. */
    static Optional<SpeedRange> of(Intent intent, Body body) {
        return switch (intent.act()) {
            case WALK ->
                    Optional.of(
                            intent.route().heading() == Route.Heading.SIDEWAYS
                                    ? SIDEWAYS
                                    : walking(body));
            case CARRY, PUSH_CART, NORDIC_WALK -> Optional.of(walking(body));
            case CYCLE -> intent.onSpot() ? Optional.empty() : Optional.of(CYCLING);
            case RUN -> Optional.of(running(body));
            case TURN -> intent.onSpot() ? Optional.empty() : Optional.of(walking(body));
            default -> Optional.empty();
        };
    }

    /** The nearest speed within. */
    double clamp(double mps) {
        return Math.max(lowest, Math.min(highest, mps));
    }
}
