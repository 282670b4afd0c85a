package kinescribe.synthesis;

import java.util.List;
import kinescribe.math.Ease;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;

/**
 * A foot's course through its plants. On the ground, level or sloping, it turns about the heel
 * until it is flat, stands, then turns about the ball joint (the rockers of Perry and Burnfield
 * 2010), so the point that carries does not slide; in the air it follows quintic courses that meet
 * both contacts with equal speed and acceleration.
 */
final class FootTrack {
    // Short steps are lifted less, at least so much of the full lift; our own choice.
    private static final double LEAST_LIFT = 0.5;

    private final List<Plant> plants;
    private final FootStyle.Swing style;
    private final double strike;
    private final double impact;
    private final double strideS;
    private final double inclination;
    private final double[] share;
    private final double fullOn;
    private final double fullOff;
    private final Sole sole;
    private final Track pitch = new Track();
    private final Track slope = new Track();
    private final Track yaw = new Track();
    private final Track[] swing = {new Track(), new Track(), new Track()};
    private int last;

    FootTrack(Body body, List<Plant> plants, GaitStyle gait) {
        this.plants = List.copyOf(plants);
        FootStyle foot = gait.foot();
        double fullM = gait.strideM();
        style = foot.swing();
        strike = foot.strike();
        impact = gait.sway().impact();
        strideS = gait.strideS();
        double leg = body.legLengthM() + body.ankleHeightM();
        inclination = Math.atan2(gait.ahead() * fullM, leg);
        fullOn = foot.roll().pitchOn();
        fullOff = foot.roll().pitchOff();
        sole = new Sole(body);
        share = new double[plants.size()];
        for (int i = 0; i + 1 < share.length; i++) {
            Vec3 way = plants.get(i + 1).ground().minus(plants.get(i).ground());
            share[i] = fullM > 0 ? Math.min(1, Math.hypot(way.x(), way.z()) / fullM) : 1;
        }
        for (Plant p : plants) {
            addStance(p);
        }
    }

    private void addStance(Plant p) {
        FootStyle.Roll roll = p.roll();
        // A contact slower than the load would never be flat: shorten both parts alike.
        double squeeze = Math.min(1, 0.98 * (p.off() - p.on()) / (roll.load() + roll.push()));
        double load = roll.load() * squeeze;
        double push = roll.push() * squeeze;
        double onRate = (roll.flat() - roll.pitchOn()) / load;
        pitch.key(p.on(), roll.pitchOn(), onRate, 0)
                .key(p.on() + load, roll.flat())
                .key(p.off() - push, roll.flat())
                .key(p.off(), roll.pitchOff(), roll.offRate(), roll.offBend());
        slope.key(p.on(), p.slope()).key(p.off(), p.slope());
        yaw.key(p.on(), p.yaw()).key(p.off(), p.yaw());
        keyAnkle(p, p.on(), roll.pitchOn(), onRate, 0);
        keyAnkle(p, p.off(), roll.pitchOff(), roll.offRate(), roll.offBend());
    }

    /** Place, speed and acceleration of the ankle while the foot turns at a rate that changes. */
    private void keyAnkle(Plant p, double u, double angle, double rate, double bend) {
        double[] arm = sole.arm(angle);
        Vec3 at = ankle(p, angle);
        Vec3 speed = turned(p, -arm[1] * rate, arm[0] * rate);
        Vec3 change =
                turned(
                        p,
                        -arm[1] * bend - arm[0] * rate * rate,
                        arm[0] * bend - arm[1] * rate * rate);
        swing[0].key(u, at.x(), speed.x(), change.x());
        swing[1].key(u, at.y(), speed.y(), change.y());
        swing[2].key(u, at.z(), speed.z(), change.z());
    }

    private Vec3 ankle(Plant p, double angle) {
        double[] a = sole.roll(angle);
        return p.ground().plus(turned(p, sole.ankleUpM() + a[0], a[1]));
    }

    /** From up and forward against the ground to the world. */
    private static Vec3 turned(Plant p, double up, double front) {
        double ahead = front * Math.cos(p.slope()) - up * Math.sin(p.slope());
        return new Vec3(
                ahead * Math.sin(p.yaw()),
                up * Math.cos(p.slope()) + front * Math.sin(p.slope()),
                ahead * Math.cos(p.yaw()));
    }

    /** Whether the foot is on the floor at a phase. */
    boolean stands(double u) {
        return plants.stream().anyMatch(p -> p.on() <= u && u <= p.off());
    }

    /** The foot at a phase. */
    Foot at(double u) {
        int i = plants.get(last).on() <= u ? last : 0;
        while (i + 1 < plants.size() && plants.get(i + 1).on() <= u) {
            i++;
        }
        last = i;
        Plant p = plants.get(i);
        double angle = pitch.at(u);
        if (u <= p.off() || i + 1 == plants.size()) {
            Vec3 struck = struck(p, i == 0 ? 1 : share[i - 1], u);
            return new Foot(ankle(p, angle).plus(struck), p.yaw(), angle - p.slope());
        }
        double way = (u - p.off()) / (plants.get(i + 1).on() - p.off());
        double early = Ease.earlyBump(way);
        double late = Ease.earlyBump(1 - way);
        // Where the foot leaves or lands flatter, the toe needs less clearance.
        double off = share(p.roll().pitchOff(), fullOff);
        double on = share(plants.get(i + 1).roll().pitchOn(), fullOn);
        double lift = LEAST_LIFT + (1 - LEAST_LIFT) * Math.max(share[i], Math.max(off, on));
        // A short step has nothing to come down from.
        double low = style.lateLift() < 0 ? Math.min(share[i], on) : lift;
        double front = share[i] * (style.hasten() * early - style.delay() * late);
        double heading = yaw.at(u);
        return new Foot(
                new Vec3(
                        swing[0].at(u) + front * Math.sin(heading),
                        swing[1].at(u)
                                + lift * style.lift() * early
                                + low * style.lateLift() * late,
                        swing[2].at(u) + front * Math.cos(heading)),
                heading,
                angle - slope.at(u) - off * style.dip() * early - on * style.lateDip() * late);
    }

    /** How far the shock of its contact has moved the ankle. */
    private Vec3 struck(Plant p, double size, double u) {
        double since = (u - p.on()) * strideS;
        double back = size * strike * Shock.shank(since);
        double down = size * impact * Shock.body(since);
        return new Vec3(0, -down, 0)
                .plus(turned(p, -back * Math.sin(inclination), -back * Math.cos(inclination)));
    }

    private static double share(double part, double whole) {
        return whole == 0 ? 1 : part / whole;
    }
}
