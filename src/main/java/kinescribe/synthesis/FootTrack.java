package kinescribe.synthesis;

import java.util.List;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;

/**
 * A foot's course through its plants. On the floor it turns about the heel until it is flat,
 * stands, then turns about the ball joint (the rockers of Perry and Burnfield 2010), so the point
 * that carries does not slide; in the air it follows quintic courses that meet both contacts with
 * equal speed and acceleration.
 */
final class FootTrack {
    private final List<Plant> plants;
    private final FootStyle style;
    private final Sole sole;
    private final Track pitch = new Track();
    private final Track yaw = new Track();
    private final Track[] swing = {new Track(), new Track(), new Track()};
    private int last;

    FootTrack(Body body, List<Plant> plants, FootStyle style) {
        this.plants = List.copyOf(plants);
        this.style = style;
        sole = new Sole(body);
        for (Plant p : plants) {
            addStance(p);
        }
    }

    private void addStance(Plant p) {
        // A contact slower than the load would never be flat: shorten both parts alike.
        double squeeze = Math.min(1, 0.98 * (p.off() - p.on()) / (style.load() + style.push()));
        double load = style.load() * squeeze;
        double push = style.push() * squeeze;
        double onRate = -p.pitchOn() / load;
        double offRate = p.pitchOff() == 0 ? 0 : style.offRate();
        pitch.key(p.on(), p.pitchOn(), onRate, 0)
                .key(p.on() + load, 0)
                .key(p.off() - push, 0)
                .key(p.off(), p.pitchOff(), offRate, 0);
        yaw.key(p.on(), p.yaw()).key(p.off(), p.yaw());
        keyAnkle(p, p.on(), p.pitchOn(), onRate);
        keyAnkle(p, p.off(), p.pitchOff(), offRate);
    }

    /** Place, speed and acceleration of the ankle while the foot turns at a steady rate. */
    private void keyAnkle(Plant p, double u, double angle, double rate) {
        double[] a = sole.roll(angle);
        double[] arm = sole.arm(angle);
        double dy = -arm[1] * rate;
        double dz = arm[0] * rate;
        double ddy = -arm[0] * rate * rate;
        double ddz = -arm[1] * rate * rate;
        double sin = Math.sin(p.yaw());
        double cos = Math.cos(p.yaw());
        swing[0].key(u, p.x() + sin * a[1], sin * dz, sin * ddz);
        swing[1].key(u, p.floor() + sole.ankleUpM() + a[0], dy, ddy);
        swing[2].key(u, p.z() + cos * a[1], cos * dz, cos * ddz);
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
            double[] a = sole.roll(angle);
            double front = a[1];
            return new Foot(
                    new Vec3(
                            p.x() + Math.sin(p.yaw()) * front,
                            p.floor() + sole.ankleUpM() + a[0],
                            p.z() + Math.cos(p.yaw()) * front),
                    p.yaw(),
                    angle);
        }
        double share = (u - p.off()) / (plants.get(i + 1).on() - p.off());
        double up =
                swing[1].at(u)
                        + style.lift() * Ease.earlyBump(share)
                        + style.lateLift() * Ease.earlyBump(1 - share);
        // Against the even course of least jerk: the foot leaves and arrives faster.
        double front = style.hasten() * (Ease.earlyBump(share) - Ease.earlyBump(1 - share));
        double heading = yaw.at(u);
        return new Foot(
                new Vec3(
                        swing[0].at(u) + front * Math.sin(heading),
                        up,
                        swing[2].at(u) + front * Math.cos(heading)),
                heading,
                angle - style.dip() * Ease.bump(share));
    }
}
