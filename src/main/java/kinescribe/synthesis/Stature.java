package kinescribe.synthesis;

import kinescribe.motion.Body;
import kinescribe.motion.Sex;

/**
 * The middling height and mass of people by sex and age. To 18 years these are the medians of the
 * CDC 2000 growth charts (Kuczmarski et al. 2002; heights and masses from 6 to 14 years compared
 * with the published tables) to the centimetre and kilogram, joined by straight lines; then the
 * adults of {@link Body.Preset}. From 30 years on height is lost as {@link Body.Preset#ELDER_MAN}
 * and {@link Body.Preset#ELDER_WOMAN} have lost it at 78 (after Sorkin, Muller and Andres 1999),
 * more with the square of the years since: our own choice of course.
 */
final class Stature {
    private static final double[] YEARS = {2, 4, 6, 8, 10, 12, 14, 16, 18, 20};
    private static final double[] BOYS_M = {
        0.86, 1.02, 1.15, 1.28, 1.39, 1.49, 1.64, 1.74, 1.76, 1.75
    };
    private static final double[] GIRLS_M = {
        0.85, 1.01, 1.15, 1.28, 1.38, 1.51, 1.60, 1.62, 1.63, 1.62
    };
    private static final double[] BOYS_KG = {12.5, 16, 21, 26, 32, 41, 51, 61, 67, 76};
    private static final double[] GIRLS_KG = {12, 16, 20, 26, 33, 42, 49, 54, 56, 64};

    private static final double SHRINKS_FROM = 30;
    private static final double OLD_YEARS = 78;

    private Stature() {}

    /** A middling body of a sex and an age of 2 to 120 years. */
    static Body of(Sex sex, double years) {
        double height =
                switch (sex) {
                    case MALE -> man(years);
                    case FEMALE -> woman(years);
                    case UNSAID -> (man(years) + woman(years)) / 2;
                };
        double mass =
                switch (sex) {
                    case MALE -> at(BOYS_KG, years);
                    case FEMALE -> at(GIRLS_KG, years);
                    case UNSAID -> (at(BOYS_KG, years) + at(GIRLS_KG, years)) / 2;
                };
        return new Body("custom", sex, years, height, mass);
    }

    private static double man(double years) {
        return at(BOYS_M, years) * (1 - lost(years, Body.Preset.MAN, Body.Preset.ELDER_MAN));
    }

    private static double woman(double years) {
        return at(GIRLS_M, years) * (1 - lost(years, Body.Preset.WOMAN, Body.Preset.ELDER_WOMAN));
    }

    private static double lost(double years, Body.Preset young, Body.Preset old) {
        double whole = 1 - old.body().heightM() / young.body().heightM();
        double since = Math.max(0, years - SHRINKS_FROM) / (OLD_YEARS - SHRINKS_FROM);
        return whole * since * since;
    }

    private static double at(double[] values, double years) {
        int i = 0;
        while (i + 2 < YEARS.length && years > YEARS[i + 1]) {
            i++;
        }
        double share = (years - YEARS[i]) / (YEARS[i + 1] - YEARS[i]);
        double within = Math.max(0, Math.min(1, share));
        return values[i] + within * (values[i + 1] - values[i]);
    }
}
