package kinescribe.motion;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import kinescribe.base.KinescribeException;
import kinescribe.base.Seeds;
import kinescribe.math.Vec3;

/**
 * A person's body: sex, age, size and proportions.
 *
 * @param name what the body is called, such as {@code adult}
 * @param sex whose anthropometry counts
 * @param ageYears age in years
 * @param heightM standing height in metres
 * @param massKg mass in kilograms
 * @param proportions lengths as shares of the height
 */
public record Body(
        String name,
        Sex sex,
        double ageYears,
        double heightM,
        double massKg,
        Proportions proportions) {
    /** Age of a grown person of whom no age is known. */
    public static final double ADULT_YEARS = 30;

    /**
     * Bodies to choose from. Heights and masses of children are rounded medians of the CDC 2000
     * growth charts, heights of {@link #WOMAN} and {@link #MAN} rounded means of NHANES 2015–2018
     * (Fryar et al. 2021), those of {@link #ELDER_WOMAN} and {@link #ELDER_MAN} the same less the
     * loss of height that {@link Proportions} names. The other figures are our own choice.
     */
    public enum Preset {
        /** A middling adult. */
        ADULT(1.72, 70),
        /** A woman of 30. */
        WOMAN(Sex.FEMALE, 30, 1.62, 64),
        /** A man of 30. */
        MAN(Sex.MALE, 30, 1.75, 76),
        /** A tall adult. */
        TALL(1.90, 85),
        /** A short adult. */
        SHORT(1.55, 54),
        /** A heavy adult: a body mass index of 36 kg/m². */
        HEAVY(1.72, 106),
        /** A child of six. */
        CHILD_6(Sex.UNSAID, 6, 1.15, 21),
        /** A child of about ten. */
        CHILD(Sex.UNSAID, 10, 1.40, 34),
        /** A person of fourteen. */
        TEEN(Sex.UNSAID, 14, 1.62, 50),
        /** An old person, of adult proportions. */
        ELDER(Sex.UNSAID, 75, 1.66, 68),
        /** A woman of 78. */
        ELDER_WOMAN(Sex.FEMALE, 78, 1.55, 63),
        /** A man of 78. */
        ELDER_MAN(Sex.MALE, 78, 1.70, 77);

        private final Sex sex;
        private final double ageYears;
        private final double heightM;
        private final double massKg;

        Preset(double heightM, double massKg) {
            this(Sex.UNSAID, ADULT_YEARS, heightM, massKg);
        }

        Preset(Sex sex, double ageYears, double heightM, double massKg) {
            this.sex = sex;
            this.ageYears = ageYears;
            this.heightM = heightM;
            this.massKg = massKg;
        }

        /** The preset's body. */
        public Body body() {
            Proportions usual = this == ELDER ? Proportions.ADULT : Proportions.of(sex, ageYears);
            return new Body(name().toLowerCase(Locale.ROOT), sex, ageYears, heightM, massKg, usual);
        }
    }

    // Standing height by NCD-RisC 2016 (world means: men 1.71 m, women 1.59 m, SD near 0.07 m) and
    // a body mass index around 24 kg/m².
    private static final double MEAN_HEIGHT_M = 1.67;
    private static final double HEIGHT_SD_M = 0.09;
    private static final double MEAN_BMI = 24;
    private static final double BMI_SD = 3;

    // How much people of one sex and age differ, as shares: height by the same source, the body
    // mass index about as above.
    private static final double HEIGHT_SPREAD = 0.04;
    private static final double BMI_SPREAD = 0.12;

    public Body {
        if (!(ageYears >= 2 && ageYears <= 120)) {
            throw new IllegalArgumentException("Expected an age of 2 … 120 years, got " + ageYears);
        }
        if (!(heightM >= 0.5 && heightM <= 2.5)) {
            throw new IllegalArgumentException("Expected a height of 0.5 … 2.5 m, got " + heightM);
        }
        if (!(massKg >= 5 && massKg <= 300)) {
            throw new IllegalArgumentException("Expected a mass of 5 … 300 kg, got " + massKg);
        }
    }

    /** A grown person of unsaid sex and adult proportions. */
    public Body(String name, double heightM, double massKg) {
        this(name, Sex.UNSAID, ADULT_YEARS, heightM, massKg, Proportions.ADULT);
    }

    /** A person with the proportions usual for sex and age. */
    public Body(String name, Sex sex, double ageYears, double heightM, double massKg) {
        this(name, sex, ageYears, heightM, massKg, Proportions.of(sex, ageYears));
    }

    /** The names of the presets. */
    public static List<String> presetNames() {
        return Arrays.stream(Preset.values()).map(p -> p.body().name()).toList();
    }

    /**
     * The preset of that name.
     *
     * @throws KinescribeException if there is none
     */
    public static Body preset(String name) throws KinescribeException {
        for (Preset preset : Preset.values()) {
            if (preset.name().equalsIgnoreCase(name)) {
                return preset.body();
            }
        }
        throw new KinescribeException(
                "There is no body preset \"" + name + "\".",
                "Choose one of: " + String.join(", ", presetNames()) + ".");
    }

    /**
     * The standing height that goes with the length of a skeleton's left leg by the shares of
     * Drillis and Contini.
     *
     * @param skeleton a body with the standard joints, in metres
     * @throws IllegalArgumentException if it lacks a knee or an ankle
     */
    public static double statureM(Skeleton skeleton) {
        int knee = skeleton.indexOf(StandardJoint.LEFT_KNEE.id());
        int ankle = skeleton.indexOf(StandardJoint.LEFT_ANKLE.id());
        if (knee < 0 || ankle < 0) {
            throw new IllegalArgumentException(
                    "Expected a skeleton with left_knee and left_ankle, got " + skeleton.names());
        }
        return (skeleton.offset(knee).norm() + skeleton.offset(ankle).norm())
                / (Proportions.ADULT.thigh() + Proportions.ADULT.shank());
    }

    /**
     * A grown person drawn at random, of unsaid sex and adult proportions.
     *
     * @param name what the body is called
     * @param chance two normal numbers are taken from it
     */
    public static Body drawn(String name, RandomGenerator chance) {
        double height = clamp(chance.nextGaussian(MEAN_HEIGHT_M, HEIGHT_SD_M), 1.45, 2.0);
        double bmi = clamp(chance.nextGaussian(MEAN_BMI, BMI_SD), 17, 35);
        return new Body(name, height, bmi * height * height);
    }

    /**
     * Another person of this sex, age and build: height, body mass index, limbs and widths differ
     * as those of people do.
     *
     * @param seed names the person
     */
    public Body varied(long seed) {
        RandomGenerator chance = Seeds.generator(Seeds.derive(seed, "body"));
        double height = heightM * (1 + Proportions.draw(chance, HEIGHT_SPREAD));
        double build =
                massKg / (heightM * heightM) * Math.exp(Proportions.draw(chance, BMI_SPREAD));
        return new Body(
                name,
                sex,
                ageYears,
                clamp(height, 0.5, 2.5),
                clamp(build * height * height, 5, 300),
                proportions.varied(chance));
    }

    /** Height of the ankle joints over the sole, in metres. */
    public double ankleHeightM() {
        return proportions.ankleHeight() * heightM;
    }

    /** From hip joint to ankle joint with the knee straight, in metres. */
    public double legLengthM() {
        return (proportions.thigh() + proportions.shank()) * heightM;
    }

    /**
     * The standard skeleton of this size. Link lengths follow the proportions; the division of the
     * spine, the collar bones and the toe joints are our own placement within them.
     */
    public Skeleton skeleton() {
        Proportions p = proportions;
        double hipHeight = p.hipHeight();
        double spineBase = hipHeight + 0.010;
        double spine = p.shoulderHeight() - spineBase;
        Vec3[] o = new Vec3[StandardJoint.COUNT];
        put(o, StandardJoint.PELVIS, 0, spineBase, 0);
        put(o, StandardJoint.LEFT_HIP, p.hipHalfWidth(), hipHeight - spineBase, 0);
        put(o, StandardJoint.SPINE1, 0, 0.24 * spine, -0.005);
        put(o, StandardJoint.LEFT_KNEE, 0, -p.thigh(), 0);
        put(o, StandardJoint.SPINE2, 0, 0.28 * spine, 0);
        put(o, StandardJoint.LEFT_ANKLE, 0, -p.shank(), 0);
        put(o, StandardJoint.SPINE3, 0, 0.18 * spine, 0.005);
        put(o, StandardJoint.LEFT_FOOT, 0.006, -0.75 * p.ankleHeight(), 0.52 * p.footLength());
        put(o, StandardJoint.NECK, 0, 0.38 * spine, 0);
        put(o, StandardJoint.LEFT_COLLAR, 0.28 * p.shoulderHalfWidth(), 0.26 * spine, 0);
        put(o, StandardJoint.HEAD, 0, p.chinHeight() + 0.02 - p.shoulderHeight(), 0.01);
        put(o, StandardJoint.LEFT_SHOULDER, 0.72 * p.shoulderHalfWidth(), 0.04 * spine, 0);
        put(o, StandardJoint.LEFT_ELBOW, p.upperArm(), 0, 0);
        put(o, StandardJoint.LEFT_WRIST, p.forearm(), 0, 0);
        mirror(o);
        return new Skeleton(StandardJoint.names(), StandardJoint.parentIndices(), List.of(o));
    }

    private void put(Vec3[] offsets, StandardJoint joint, double x, double y, double z) {
        offsets[joint.ordinal()] = new Vec3(x, y, z).times(heightM);
    }

    private static double clamp(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }

    private static void mirror(Vec3[] offsets) {
        for (StandardJoint joint : StandardJoint.values()) {
            if (joint.name().startsWith("RIGHT_")) {
                Vec3 left =
                        offsets[
                                StandardJoint.valueOf(joint.name().replace("RIGHT_", "LEFT_"))
                                        .ordinal()];
                offsets[joint.ordinal()] = new Vec3(-left.x(), left.y(), left.z());
            }
        }
    }
}
