package kinescribe.imu;

import java.util.List;
import java.util.Locale;
import kinescribe.base.KinescribeException;

/**
 * How much people, the ways they wear devices, and devices differ: the standard deviations that
 * {@link RandomWearer} draws from, so that what is learned from simulated recordings does not
 * depend on one body and one way of wearing (domain randomisation: Tobin et al. 2017).
 *
 * <p>The sizes of bodies follow adults of one sex, whose heights have a standard deviation of about
 * 4 % (7 cm of 1.70 m). WIMUSim (Oishi et al. 2024) lets placements differ by up to 5 cm and 20°,
 * which {@link #WIDE} reaches at about two deviations. All other numbers are our own choice.
 *
 * @param name what it is called
 * @param size of the whole body's size, as a share
 * @param limbs of the lengths of arms and of legs besides, as a share
 * @param along of the way along the bone, in lengths of the bone
 * @param aroundRad of the way around the bone
 * @param gapM of the distance from the surface, only outwards
 * @param turnRad of the device's turn about each of its axes
 * @param looseness of the logarithm of the frequency at which the device swings on its mount
 * @param device of the logarithm of each number of the device's errors
 */
public record Randomisation(
        String name,
        double size,
        double limbs,
        double along,
        double aroundRad,
        double gapM,
        double turnRad,
        double looseness,
        double device) {
    public Randomisation {
        for (double sd :
                new double[] {size, limbs, along, aroundRad, gapM, turnRad, looseness, device}) {
            if (!(sd >= 0 && sd <= 2)) {
                throw new IllegalArgumentException(
                        "Expected standard deviations from 0 to 2, got " + sd);
            }
        }
    }

    /** Everybody is the same. */
    public static final Randomisation NONE = new Randomisation("none", 0, 0, 0, 0, 0, 0, 0, 0);

    /** One person who puts on the same devices on several days. */
    public static final Randomisation SLIGHT =
            new Randomisation("slight", 0, 0, 0.02, rad(4), 0.001, rad(4), 0.1, 0.05);

    /** Grown people who wear devices as they were told to. */
    public static final Randomisation REALISTIC =
            new Randomisation("realistic", 0.04, 0.02, 0.05, rad(10), 0.003, rad(10), 0.3, 0.25);

    /** People of all kinds who wear devices anyhow. */
    public static final Randomisation WIDE =
            new Randomisation("wide", 0.08, 0.04, 0.1, rad(25), 0.01, rad(15), 0.6, 0.6);

    /** The name of what is none of the presets. */
    private static final String CUSTOM = "custom";

    private static final List<Randomisation> ALL = List.of(NONE, SLIGHT, REALISTIC, WIDE);

    /** All presets, from none on. */
    public static List<Randomisation> all() {
        return ALL;
    }

    /**
     * The preset of that name.
     *
     * @throws KinescribeException if there is none
     */
    public static Randomisation byName(String name) throws KinescribeException {
        return ALL.stream()
                .filter(each -> each.name.equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new KinescribeException(
                                        "There is no randomisation \"" + name + "\".",
                                        "Choose one of: "
                                                + String.join(
                                                        ", ",
                                                        ALL.stream()
                                                                .map(Randomisation::name)
                                                                .toList())
                                                + "."));
    }

    /**
     * What has those standard deviations: a preset, or one of its own.
     *
     * @param numbers in SI, in the order of {@link Spread}
     */
    public static Randomisation of(List<Double> numbers) {
        return ALL.stream()
                .filter(preset -> preset.numbers().equals(numbers))
                .findFirst()
                .orElseGet(
                        () ->
                                new Randomisation(
                                        CUSTOM,
                                        numbers.get(0),
                                        numbers.get(1),
                                        numbers.get(2),
                                        numbers.get(3),
                                        numbers.get(4),
                                        numbers.get(5),
                                        numbers.get(6),
                                        numbers.get(7)));
    }

    /** All standard deviations in SI, in the order of {@link Spread}. */
    public List<Double> numbers() {
        return List.of(size, limbs, along, aroundRad, gapM, turnRad, looseness, device);
    }

    /** All numbers in words, for provenance and for people. */
    public String describe() {
        return String.format(
                Locale.ROOT,
                "size ±%.0f %%, limbs ±%.0f %%, ±%.0f %% along and ±%.0f° around the segment, up to"
                        + " %.0f mm off it, turned ±%.0f° about each axis, mount ×/÷ %.2f, device"
                        + " ×/÷ %.2f",
                100 * size,
                100 * limbs,
                100 * along,
                Math.toDegrees(aroundRad),
                1000 * gapM * RandomWearer.MOST_SD,
                Math.toDegrees(turnRad),
                Math.exp(looseness),
                Math.exp(device));
    }

    private static double rad(double degrees) {
        return Math.toRadians(degrees);
    }
}
