package kinescribe.format.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;
import kinescribe.dataset.WindowSpec;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Triad;
import kinescribe.learn.model.ModelCard;
import kinescribe.learn.onnx.ForeignGraph;
import org.jspecify.annotations.Nullable;

/**
 * What the ONNX file of another program does not say; what is left out is as usual.
 *
 * @param kind {@link #KIND}
 * @param classes the labels in the order of the output
 * @param channels the columns of a window, such as {@code acc_x}; accelerometer and gyroscope
 *     without it
 * @param windowS length of a window, seconds
 * @param stepS from one window to the next, seconds
 * @param rateHz samples a second
 * @param site where the sensor sat
 * @param layout {@code samples-channels} or {@code channels-samples}, where the file's shape leaves
 *     it open
 * @param output {@code probabilities}, or {@code logits} that still go through softmax
 * @param accUnit the unit that accelerations go in: {@code m/s2} or {@code g}
 * @param gyrUnit the unit that angular velocities go in: {@code rad/s} or {@code deg/s}
 */
record ModelDescription(
        String kind,
        List<String> classes,
        @Nullable List<String> channels,
        @Nullable Double windowS,
        @Nullable Double stepS,
        @Nullable Double rateHz,
        @Nullable String site,
        @Nullable String layout,
        @Nullable String output,
        @Nullable String accUnit,
        @Nullable String gyrUnit) {
    static final String KIND = "kinescribe model description";
    private static final double STANDARD_GRAVITY = 9.80665;

    /** The classes, each once. */
    List<String> classNames() throws KinescribeException {
        boolean blank = classes.stream().anyMatch(c -> c == null || c.isBlank());
        if (classes.size() < 2 || blank || new HashSet<>(classes).size() < classes.size()) {
            throw fault("classes", "two or more names, each once");
        }
        return classes;
    }

    /** The channels, each once. */
    List<ImuChannel> imuChannels() throws KinescribeException {
        if (channels == null) {
            return ImuChannel.SIX_AXIS;
        }
        List<ImuChannel> found = new ArrayList<>();
        for (String name : channels) {
            ImuChannel channel =
                    Stream.of(ImuChannel.values())
                            .filter(c -> c.name().toLowerCase(Locale.ROOT).equals(name))
                            .filter(c -> !found.contains(c))
                            .findFirst()
                            .orElseThrow(
                                    () -> fault("channels", "acc_x to mag_z, each once at most"));
            found.add(channel);
        }
        if (found.isEmpty()) {
            throw fault("channels", "acc_x to mag_z");
        }
        return found;
    }

    /** How windows are cut. */
    WindowSpec window() throws KinescribeException {
        WindowSpec usual = WindowSpec.DEFAULT;
        double length = windowS == null ? usual.lengthS() : windowS;
        try {
            return new WindowSpec(
                    length,
                    stepS == null ? length / 2 : stepS,
                    rateHz == null ? usual.rateHz() : rateHz,
                    usual.majorityShare(),
                    triads(imuChannels()));
        } catch (IllegalArgumentException e) {
            throw fault("windowS, stepS and rateHz", "numbers above 0");
        }
    }

    private static List<Triad> triads(List<ImuChannel> channels) {
        return Stream.of(Triad.values())
                .filter(triad -> !Collections.disjoint(triad.channels(), channels))
                .toList();
    }

    /** How the file's graph is taken. */
    ForeignGraph graph(ModelCard card) throws KinescribeException {
        boolean inG = one("accUnit", accUnit, "m/s2", "g");
        boolean inDegrees = one("gyrUnit", gyrUnit, "rad/s", "deg/s");
        return new ForeignGraph(
                card.window().samples(),
                card.channels().size(),
                card.classes().size(),
                layout == null
                        ? Optional.empty()
                        : Optional.of(
                                one("layout", layout, "samples-channels", "channels-samples")),
                one("output", output, "probabilities", "logits"),
                card.channels().stream().map(c -> factor(c, inG, inDegrees)).toList());
    }

    private static float factor(ImuChannel channel, boolean inG, boolean inDegrees) {
        if (channel.isAcceleration()) {
            return inG ? (float) (1 / STANDARD_GRAVITY) : 1;
        }
        boolean turning = ImuChannel.SIX_AXIS.contains(channel);
        return turning && inDegrees ? (float) Math.toDegrees(1) : 1;
    }

    /** Whether the second of two words is said; the first is where nothing is. */
    private static boolean one(String what, @Nullable String said, String usual, String other)
            throws KinescribeException {
        if (said != null && !said.equals(usual) && !said.equals(other)) {
            throw fault(what, usual + " or " + other);
        }
        return other.equals(said);
    }

    private static KinescribeException fault(String what, String wanted) {
        return new KinescribeException(
                "The description's " + what + " must be " + wanted + ".", "Correct it there.");
    }
}
