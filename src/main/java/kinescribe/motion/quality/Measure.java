package kinescribe.motion.quality;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What is measured of a motion. Where a formula counts frames or takes differences, the lengths of
 * time that its source has at its own frame rate are used, so a value does not depend on the rate.
 */
public enum Measure {
    /**
     * Share of frames in which a foot joint is under 0.05 m now and 0.05 s later and moves
     * horizontally faster than 0.5 m/s over this step and on average over 0.25 s: the form of
     * Karunratanakul et al. 2023, "Guided Motion Diffusion", stated there for 20 frames a second
     * and adults; the height goes with stature.
     */
    SKATING("skatingRatio", "Skating (GMD)", Unit.SHARE, 0),
    /**
     * Share of contact frames in which a foot moves horizontally faster than 0.2 m/s: the form used
     * with Kimodo (NVIDIA 2026). Contact: {@link kinescribe.motion.FootContacts}, or the lower foot
     * where neither stands, for a foot that slides fast bears the body too; both within 0.01 m of
     * the foot's lowest place within half a second. The speed is the lower one of ankle and ball,
     * over 0.1 s within the contact, for captured feet jitter and roll. These are our own choice.
     */
    CONTACT_SKATING("contactSkatingRatio", "Skating in contact", Unit.SHARE, 0),
    /**
     * Mean horizontal way of the lowest sole in 0.05 s where it is within 5 mm of the floor at both
     * ends, else 0, in mm (PhysDiff, Yuan et al. 2023, stated there for one frame at 20 a second).
     */
    FOOT_SLIDING("footSlidingMm", "Foot sliding", Unit.MM, 10),
    /** Mean depth of the deepest body point under the floor beyond 5 mm, in mm (PhysDiff). */
    PENETRATION("penetrationMm", "Floor penetration", Unit.MM, 5),
    /** Depth under the floor beyond 5 mm that 1 % of the frames exceed, in mm; our own choice. */
    DEEPEST("deepestMm", "Deepest point", Unit.MM, 20),
    /**
     * Mean height of the lowest body point over the floor beyond 5 mm, in mm (PhysDiff), in frames
     * in which nothing explains it: no free flight, and no seat or bed to be supposed (see {@link
     * Clearance}).
     */
    FLOATING("floatingMm", "Floating", Unit.MM, 20),
    /**
     * Physical foot contact of EDGE (Tseng et al. 2023): mean over time of the pelvis' acceleration
     * (upward part only) over its greatest, times the lower speed of ankle and toes of the left
     * foot, times that of the right, times 10⁴; speeds in metres per 1/30 s. It sees a body that is
     * pushed while no foot holds.
     */
    FOOT_CONTACT("pfc", "Foot contact (PFC)", Unit.NONE, Double.POSITIVE_INFINITY),
    /** Mean third difference of joint positions over 1/30 s, in m/s³. */
    JERK("jerk", "Jerk", Unit.MPS3, Double.POSITIVE_INFINITY),
    /**
     * Log dimensionless jerk from acceleration (Balasubramanian et al. 2015), mean over pelvis and
     * wrists; nearer to zero is smoother. It grows with the length of a clip.
     */
    LDLJ("ldlj", "LDLJ smoothness", Unit.NONE, Double.POSITIVE_INFINITY),
    /**
     * Spectral arc length of speed up to 10 Hz (Balasubramanian et al. 2015: amplitude threshold
     * 0.05, padding level 4), mean over pelvis and wrists; nearer to zero is smoother.
     */
    SPARC("sparc", "SPARC smoothness", Unit.NONE, Double.POSITIVE_INFINITY),
    /** Share of frames in which a joint is beyond its range, see {@link JointRange}. */
    JOINT_LIMITS("jointLimitShare", "Joint limits", Unit.SHARE, 0),
    /** Mean variance of the bones' lengths in cm²; zero where rotations carry the motion. */
    BONE_LENGTHS("boneDriftCm2", "Bone drift", Unit.CM2, Double.POSITIVE_INFINITY),
    /** Speed of the fastest joint relative to the pelvis that 1 % of frames exceed, in m/s. */
    SELF_SPEED("selfSpeedMps", "Self-speed", Unit.MPS, 10),
    /**
     * Share of frames in which a joint accelerates more than 99.9 % of what is seen of it in people
     * (see {@link AccelerationBands}). How still a body may be is not judged: there captures show
     * their own noise.
     */
    ACCELERATION("accelerationShare", "Acceleration", Unit.SHARE, 1),
    /** The greatest joint acceleration as a multiple of the 99.9 % of people. */
    ACCELERATION_PEAK("accelerationPeak", "Acceleration peak", Unit.TIMES, 2.5),
    /**
     * Share of frames in which a limb is more than 50 mm deep in the trunk, the head or another
     * limb (see {@link BodyOverlap}); our own choice.
     */
    OVERLAP("overlapShare", "Self-intersection", Unit.SHARE, 50),
    /**
     * The greatest difference between a bone of the left and the same one of the right side, as a
     * share of their mean; our own choice.
     */
    ASYMMETRY("boneAsymmetry", "Bone asymmetry", Unit.SHARE, Double.POSITIVE_INFINITY);

    /** Units of values, with how they are shown. */
    enum Unit {
        SHARE("%", 100),
        MM("mm", 1),
        CM2("cm²", 1),
        MPS("m/s", 1),
        MPS3("m/s³", 1),
        TIMES("×", 1),
        NONE("", 1);

        private final String symbol;
        private final double scale;

        Unit(String symbol, double scale) {
            this.symbol = symbol;
            this.scale = scale;
        }
    }

    private final String id;
    private final String title;
    private final Unit unit;
    private final double frameLimit;

    Measure(String id, String title, Unit unit, double frameLimit) {
        this.id = id;
        this.title = title;
        this.unit = unit;
        this.frameLimit = frameLimit;
    }

    /** The measure of that id, if there is one. */
    public static Optional<Measure> byId(String id) {
        return Arrays.stream(values()).filter(m -> m.id.equals(id)).findFirst();
    }

    /** Its name in files and on the command line. */
    public String id() {
        return id;
    }

    /** Its name in views. */
    public String title() {
        return title;
    }

    /** Its name within a sentence. */
    public String words() {
        boolean acronym = Character.isUpperCase(title.charAt(1));
        return acronym ? title : Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }

    /** The unit in views; values of shares are shown in percent. */
    public String symbol() {
        return unit.symbol;
    }

    /** The unit in views of how great a single fault is. */
    public String findingSymbol() {
        return switch (this) {
            case SKATING, CONTACT_SKATING, SELF_SPEED -> "m/s";
            case FOOT_SLIDING, PENETRATION, DEEPEST, FLOATING, OVERLAP -> "mm";
            case JOINT_LIMITS -> "° beyond";
            case ACCELERATION, ACCELERATION_PEAK -> "× the 99.9 % of people";
            default -> "";
        };
    }

    /** What a value is multiplied with in views. */
    public double scale() {
        return unit.scale;
    }

    /** A value as views show it, with its unit. */
    public String shown(double value) {
        double scaled = value * scale();
        if (Math.abs(scaled) >= 100) {
            return with(String.format(Locale.ROOT, "%.0f", scaled));
        }
        double rounded = new BigDecimal(scaled).round(new MathContext(3)).doubleValue();
        boolean tiny = Math.abs(rounded) < 0.01;
        String plain = String.format(Locale.ROOT, "%.2f", tiny ? 0 : rounded);
        return with(plain.replaceAll("\\.?0+$", ""));
    }

    private String with(String number) {
        return unit.symbol.isEmpty() ? number : number + " " + unit.symbol;
    }

    /** Whether greater values are better, so that a limit is the least that is accepted. */
    public boolean isBetterHigh() {
        return this == LDLJ || this == SPARC;
    }

    /** A frame whose own value is greater is a finding. Our own choice. */
    double frameLimit() {
        return frameLimit;
    }
}
