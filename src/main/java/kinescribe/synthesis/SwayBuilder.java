package kinescribe.synthesis;

/**
 * Puts the movement of pelvis and trunk together by name; what is not named does not move. Units
 * and meanings are those of {@link GaitStyle.Sway}.
 */
final class SwayBuilder {
    private static final Wave STILL = Wave.ofStride(0, 0);

    private Wave up = STILL;
    private Wave surge = STILL;
    private Wave side = STILL;
    private Wave yaw = STILL;
    private Wave list = STILL;
    private double tilt;
    private Wave nod = STILL;
    private double lean;
    private Wave bow = STILL;
    private Wave bend = STILL;
    private Wave counter = STILL;
    private double gaze;
    private double impact;
    private double ripple;
    private double unevenness;

    SwayBuilder up(Wave value) {
        up = value;
        return this;
    }

    SwayBuilder surge(Wave value) {
        surge = value;
        return this;
    }

    SwayBuilder side(Wave value) {
        side = value;
        return this;
    }

    SwayBuilder yaw(Wave value) {
        yaw = value;
        return this;
    }

    SwayBuilder list(Wave value) {
        list = value;
        return this;
    }

    SwayBuilder tilt(double value) {
        tilt = value;
        return this;
    }

    SwayBuilder nod(Wave value) {
        nod = value;
        return this;
    }

    SwayBuilder lean(double value) {
        lean = value;
        return this;
    }

    SwayBuilder bow(Wave value) {
        bow = value;
        return this;
    }

    SwayBuilder bend(Wave value) {
        bend = value;
        return this;
    }

    SwayBuilder counter(Wave value) {
        counter = value;
        return this;
    }

    SwayBuilder gaze(double value) {
        gaze = value;
        return this;
    }

    SwayBuilder impact(double value) {
        impact = value;
        return this;
    }

    SwayBuilder ripple(double value) {
        ripple = value;
        return this;
    }

    SwayBuilder unevenness(double value) {
        unevenness = value;
        return this;
    }

    GaitStyle.Sway build() {
        return new GaitStyle.Sway(
                up,
                surge,
                side,
                yaw,
                list,
                tilt,
                nod,
                lean,
                bow,
                bend,
                counter,
                gaze,
                impact,
                ripple,
                unevenness);
    }
}
