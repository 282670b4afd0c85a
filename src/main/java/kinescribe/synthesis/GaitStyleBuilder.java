package kinescribe.synthesis;

import java.util.OptionalDouble;

/**
 * Puts a gait together by name; on level ground and with even steps, facing ahead, unless something
 * else is said. Units and meanings are those of {@link GaitStyle}.
 */
final class GaitStyleBuilder {
    private static final GaitStyle.Variability EVEN = new GaitStyle.Variability(0, 0.5, 0, 0);

    private final FootStyle foot;
    private final GaitStyle.Sway sway;
    private final GaitStyle.ArmSwing arms;
    private double strideS;
    private double strideM;
    private GaitStyle.Incline ground = GaitStyle.Incline.LEVEL;
    private double ahead;
    private double halfWidth;
    private double toeOut;
    private double reach;
    private OptionalDouble airReach = OptionalDouble.empty();
    private double facing;
    private GaitStyle.Variability variability = EVEN;

    GaitStyleBuilder(FootStyle foot, GaitStyle.Sway sway, GaitStyle.ArmSwing arms) {
        this.foot = foot;
        this.sway = sway;
        this.arms = arms;
    }

    GaitStyleBuilder strideS(double value) {
        strideS = value;
        return this;
    }

    GaitStyleBuilder strideM(double value) {
        strideM = value;
        return this;
    }

    GaitStyleBuilder ground(GaitStyle.Incline value) {
        ground = value;
        return this;
    }

    GaitStyleBuilder ahead(double value) {
        ahead = value;
        return this;
    }

    GaitStyleBuilder halfWidth(double value) {
        halfWidth = value;
        return this;
    }

    GaitStyleBuilder toeOut(double value) {
        toeOut = value;
        return this;
    }

    GaitStyleBuilder reach(double value) {
        reach = value;
        return this;
    }

    /** As {@link #reach} unless something else is said. */
    GaitStyleBuilder airReach(double value) {
        airReach = OptionalDouble.of(value);
        return this;
    }

    GaitStyleBuilder facing(double value) {
        facing = value;
        return this;
    }

    GaitStyleBuilder variability(GaitStyle.Variability value) {
        variability = value;
        return this;
    }

    GaitStyle build() {
        return new GaitStyle(
                strideS,
                strideM,
                ground,
                ahead,
                halfWidth,
                toeOut,
                reach,
                airReach.orElse(reach),
                facing,
                variability,
                foot,
                sway,
                arms);
    }
}
