package kinescribe.synthesis;

/**
 * The transient after a foot strikes the ground. It runs up the leg to the head: in walking on hard
 * heels the shank is shaken by about 5 g, the skull by 0.5 g, on soft heels by half of that (Light,
 * McLellan and Klenerman 1980). Its courses are our own: damped oscillations that start smoothly,
 * slow enough for a motion of 60 frames a second. Only the part of the shank's shock that turns the
 * leg about the hip is shown. Bones of a fixed length have no other way to take a shock up: along
 * the leg, a millimetre would throw a nearly straight knee forward by a centimetre.
 */
final class Shock {
    private static final Shock BODY = new Shock(11, 0.012, 0.035);
    private static final Shock SHANK = new Shock(16, 0.010, 0.028);

    private final double hz;
    private final double riseS;
    private final double fadeS;

    private Shock(double hz, double riseS, double fadeS) {
        this.hz = hz;
        this.riseS = riseS;
        this.fadeS = fadeS;
    }

    /** How pelvis and trunk go down with the striking foot, for one metre of size. */
    static double body(double sinceS) {
        return BODY.at(sinceS);
    }

    /** How the ankle goes back with the shank about the hip, for one metre of size. */
    static double shank(double sinceS) {
        return SHANK.at(sinceS);
    }

    private double at(double s) {
        if (s <= 0) {
            return 0;
        }
        double rise = 1 - Math.exp(-s / riseS);
        return rise * rise * rise * Math.exp(-s / fadeS) * Math.sin(2 * Math.PI * hz * s);
    }
}
