package kinescribe.motion;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import kinescribe.base.KinescribeException;
import kinescribe.math.Vec3;

/**
 * The size of a person.
 *
 * @param name what the body is called, such as {@code adult}
 * @param heightM standing height in metres
 * @param massKg mass in kilograms
 */
public record Body(String name, double heightM, double massKg) {
    /** Bodies to choose from. */
    public enum Preset {
        /** A middling adult. */
        ADULT(1.72, 70),
        /** A tall adult. */
        TALL(1.90, 85),
        /** A short adult. */
        SHORT(1.55, 54),
        /** A child of about ten. */
        CHILD(1.40, 34),
        /** An old person. */
        ELDER(1.66, 68);

        private final double heightM;
        private final double massKg;

        Preset(double heightM, double massKg) {
            this.heightM = heightM;
            this.massKg = massKg;
        }

        /** The preset's body. */
        public Body body() {
            return new Body(name().toLowerCase(Locale.ROOT), heightM, massKg);
        }
    }

    // Segment lengths as shares of standing height, Drillis and Contini 1966 as tabulated in
    // Winter, "Biomechanics and Motor Control of Human Movement", fig. 4.1.
    private static final double ANKLE_HEIGHT = 0.039;
    private static final double SHANK = 0.246;
    private static final double THIGH = 0.245;
    private static final double HIP_HALF_WIDTH = 0.191 / 2 * 0.55;
    private static final double SHOULDER_HEIGHT = 0.818;
    private static final double SHOULDER_HALF_WIDTH = 0.129 * 0.87;
    private static final double UPPER_ARM = 0.186;
    private static final double FOREARM = 0.146;
    private static final double FOOT_LENGTH = 0.152;
    private static final double CHIN_HEIGHT = 0.870;

    public Body {
        if (!(heightM >= 0.5 && heightM <= 2.5)) {
            throw new IllegalArgumentException("Expected a height of 0.5 … 2.5 m, got " + heightM);
        }
        if (!(massKg >= 5 && massKg <= 300)) {
            throw new IllegalArgumentException("Expected a mass of 5 … 300 kg, got " + massKg);
        }
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
        return (skeleton.offset(knee).norm() + skeleton.offset(ankle).norm()) / (THIGH + SHANK);
    }

    /** Height of the ankle joints over the sole, in metres. */
    public double ankleHeightM() {
        return ANKLE_HEIGHT * heightM;
    }

    /** From hip joint to ankle joint with the knee straight, in metres. */
    public double legLengthM() {
        return (THIGH + SHANK) * heightM;
    }

    /**
     * The standard skeleton of this size. Link lengths follow Drillis and Contini; the division of
     * the spine, the collar bones and the toe joints are our own placement within them.
     */
    public Skeleton skeleton() {
        double hipHeight = ANKLE_HEIGHT + SHANK + THIGH;
        double spineBase = hipHeight + 0.010;
        double spine = SHOULDER_HEIGHT - spineBase;
        Vec3[] o = new Vec3[StandardJoint.COUNT];
        put(o, StandardJoint.PELVIS, 0, spineBase, 0);
        put(o, StandardJoint.LEFT_HIP, HIP_HALF_WIDTH, hipHeight - spineBase, 0);
        put(o, StandardJoint.SPINE1, 0, 0.24 * spine, -0.005);
        put(o, StandardJoint.LEFT_KNEE, 0, -THIGH, 0);
        put(o, StandardJoint.SPINE2, 0, 0.28 * spine, 0);
        put(o, StandardJoint.LEFT_ANKLE, 0, -SHANK, 0);
        put(o, StandardJoint.SPINE3, 0, 0.18 * spine, 0.005);
        put(o, StandardJoint.LEFT_FOOT, 0.006, -0.75 * ANKLE_HEIGHT, 0.52 * FOOT_LENGTH);
        put(o, StandardJoint.NECK, 0, 0.38 * spine, 0);
        put(o, StandardJoint.LEFT_COLLAR, 0.28 * SHOULDER_HALF_WIDTH, 0.26 * spine, 0);
        put(o, StandardJoint.HEAD, 0, CHIN_HEIGHT + 0.02 - SHOULDER_HEIGHT, 0.01);
        put(o, StandardJoint.LEFT_SHOULDER, 0.72 * SHOULDER_HALF_WIDTH, 0.04 * spine, 0);
        put(o, StandardJoint.LEFT_ELBOW, UPPER_ARM, 0, 0);
        put(o, StandardJoint.LEFT_WRIST, FOREARM, 0, 0);
        mirror(o);
        return new Skeleton(StandardJoint.names(), StandardJoint.parentIndices(), List.of(o));
    }

    private void put(Vec3[] offsets, StandardJoint joint, double x, double y, double z) {
        offsets[joint.ordinal()] = new Vec3(x, y, z).times(heightM);
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
