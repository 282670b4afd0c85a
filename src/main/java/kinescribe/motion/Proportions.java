package kinescribe.motion;

import java.util.random.RandomGenerator;

/**
 * Lengths of a standing body as shares of its height.
 *
 * @param ankleHeight from sole to ankle joint
 * @param shank from ankle joint to knee joint
 * @param thigh from knee joint to hip joint
 * @param hipHalfWidth from the middle of the pelvis to a hip joint
 * @param shoulderHeight from sole to shoulder joint
 * @param shoulderHalfWidth from the spine to a shoulder joint
 * @param upperArm from shoulder joint to elbow joint
 * @param forearm from elbow joint to wrist joint
 * @param footLength from heel to toe
 * @param chinHeight from sole to chin
 */
public record Proportions(
        double ankleHeight,
        double shank,
        double thigh,
        double hipHalfWidth,
        double shoulderHeight,
        double shoulderHalfWidth,
        double upperArm,
        double forearm,
        double footLength,
        double chinHeight) {

    /**
     * Adults after Drillis and Contini 1966 as tabulated in Winter, "Biomechanics and Motor Control
     * of Human Movement", fig. 4.1; the joints stand a little inside of the widths given there.
     */
    public static final Proportions ADULT =
            new Proportions(
                    0.039,
                    0.246,
                    0.245,
                    0.191 / 2 * 0.55,
                    0.818,
                    0.129 * 0.87,
                    0.186,
                    0.146,
                    0.152,
                    0.870);

    /** Sitting height of an adult as a share of standing height, the same figure. */
    private static final double ADULT_SITTING = 0.52;

    // Sitting height as a share of height falls through childhood, is least in early puberty and
    // rises a little after it (Fredriks et al. 2005; Hawkes et al. 2020). The points are our own
    // rounding of that course, ended at the adult share above.
    private static final double[] AGES = {2, 4, 6, 8, 10, 12, 14, 18};
    private static final double[] SITTING = {
        0.580, 0.560, 0.545, 0.535, 0.527, 0.520, 0.517, ADULT_SITTING
    };

    // Height of the head: a fifth of the body at two years, a sixth at six, a seventh at twelve
    // (the old rule of the anatomists, Stratz 1902), then to the adult share.
    private static final double[] HEAD_AGES = {2, 6, 12, 18};
    private static final double[] HEAD = {1 / 5.0, 1 / 6.0, 1 / 7.0, 1 - 0.870};

    // Loss of height since 30 years: by 70 about 3 cm in men and 5 cm in women, by 80 about 5 and
    // 8 cm (Sorkin, Muller and Andres 1999); as shares of 1.75 m and 1.62 m. All of it is taken
    // from the trunk.
    private static final double[] LOSS_AGES = {30, 70, 80, 100};
    private static final double[] LOSS_MEN = {0, 0.017, 0.029, 0.053};
    private static final double[] LOSS_WOMEN = {0, 0.031, 0.049, 0.085};

    // Women's hips are wider and their shoulders narrower for their height; our own choice of how
    // much.
    private static final double HIPS_BY_SEX = 0.04;
    private static final double SHOULDERS_BY_SEX = 0.015;

    // How much people of one sex and age differ; our own choice.
    private static final double LEGS_SD = 0.02;
    private static final double ARMS_SD = 0.02;
    private static final double FEET_SD = 0.025;
    private static final double WIDTH_SD = 0.03;
    private static final double MOST_SD = 2.5;

    public Proportions {
        double hips = ankleHeight + shank + thigh;
        boolean inOrder =
                ankleHeight > 0
                        && shank > 0
                        && thigh > 0
                        && hips < shoulderHeight
                        && shoulderHeight < chinHeight
                        && chinHeight < 1;
        boolean wide =
                hipHalfWidth > 0
                        && shoulderHalfWidth > 0
                        && upperArm > 0
                        && forearm > 0
                        && footLength > 0;
        if (!inOrder || !wide) {
            throw new IllegalArgumentException(
                    "Expected lengths above zero with hips under shoulders under chin under 1, got"
                            + " hips "
                            + hips
                            + ", shoulders "
                            + shoulderHeight
                            + ", chin "
                            + chinHeight);
        }
    }

    /**
     * Usual proportions at an age. Grown people of unsaid sex between 18 and 30 years have those of
     * {@link #ADULT}; children have shorter legs and larger heads; the trunk of old people is
     * shorter.
     */
    public static Proportions of(Sex sex, double ageYears) {
        if (sex == Sex.UNSAID && ageYears >= 18 && ageYears <= 30) {
            return ADULT;
        }
        double kept = 1 - loss(sex, ageYears);
        double legs = (1 - at(AGES, SITTING, ageYears)) / (1 - ADULT_SITTING) / kept;
        double chin = 1 - at(HEAD_AGES, HEAD, ageYears) / kept;
        int wider = sex == Sex.FEMALE ? 1 : sex == Sex.MALE ? -1 : 0;
        return new Proportions(
                ADULT.ankleHeight / kept,
                (ADULT.shank + ADULT.ankleHeight) * legs - ADULT.ankleHeight / kept,
                ADULT.thigh * legs,
                ADULT.hipHalfWidth * (1 + wider * HIPS_BY_SEX) / kept,
                chin - (ADULT.chinHeight - ADULT.shoulderHeight) / kept,
                ADULT.shoulderHalfWidth * (1 - wider * SHOULDERS_BY_SEX) / kept,
                ADULT.upperArm / kept,
                ADULT.forearm / kept,
                ADULT.footLength / kept,
                chin);
    }

    /** From sole to hip joint. */
    public double hipHeight() {
        return ankleHeight + shank + thigh;
    }

    /** Sitting height, reckoned from the height of the hips as that of adults goes with theirs. */
    public double sittingHeight() {
        return 1 - (1 - ADULT_SITTING) * hipHeight() / ADULT.hipHeight();
    }

    /** Those of another person of this build: legs, arms, feet and widths each a little changed. */
    Proportions varied(RandomGenerator chance) {
        double legs = 1 + draw(chance, LEGS_SD);
        double arms = 1 + draw(chance, ARMS_SD);
        double feet = 1 + draw(chance, FEET_SD);
        double hips = 1 + draw(chance, WIDTH_SD);
        double shoulders = 1 + draw(chance, WIDTH_SD);
        return new Proportions(
                ankleHeight,
                shank * legs,
                thigh * legs,
                hipHalfWidth * hips,
                shoulderHeight,
                shoulderHalfWidth * shoulders,
                upperArm * arms,
                forearm * arms,
                footLength * feet,
                chinHeight);
    }

    /** A normal number, cut off where people would be freaks. */
    static double draw(RandomGenerator chance, double sd) {
        return sd * Math.max(-MOST_SD, Math.min(MOST_SD, chance.nextGaussian()));
    }

    private static double loss(Sex sex, double ageYears) {
        double men = at(LOSS_AGES, LOSS_MEN, ageYears);
        double women = at(LOSS_AGES, LOSS_WOMEN, ageYears);
        return switch (sex) {
            case MALE -> men;
            case FEMALE -> women;
            case UNSAID -> (men + women) / 2;
        };
    }

    /** Straight lines between points, level outside. */
    private static double at(double[] ages, double[] values, double age) {
        int last = ages.length - 1;
        if (age <= ages[0]) {
            return values[0];
        }
        for (int i = 1; i <= last; i++) {
            if (age <= ages[i]) {
                double share = (age - ages[i - 1]) / (ages[i] - ages[i - 1]);
                return values[i - 1] + share * (values[i] - values[i - 1]);
            }
        }
        return values[last];
    }
}
