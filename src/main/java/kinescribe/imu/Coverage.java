package kinescribe.imu;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kinescribe.math.Interpolation;

/**
 * The time that several recordings cover together.
 *
 * @param startS when the last of them begins, seconds
 * @param endS when the first of them ends, seconds
 */
record Coverage(double startS, double endS) {
    /** Share of the shortest that has to be covered by all: our own choice. */
    static final double LEAST = 0.5;

    /** Usual periods of a part that are bridged: our own choice. */
    private static final double LONGEST_GAP = 5;

    /** One recording with the channels of all parts at the samples of one of them. */
    Recording joined(List<Recording> parts, Recording clock) {
        double[] timeS =
                Arrays.stream(clock.times()).filter(t -> t >= startS && t <= endS).toArray();
        List<ImuChannel> channels = new ArrayList<>();
        parts.forEach(part -> channels.addAll(part.channels()));
        double[] values = new double[timeS.length * channels.size()];
        int column = 0;
        for (Recording part : parts) {
            int own = part.channels().size();
            double[] read =
                    Interpolation.at(
                            part.times(), part.values(), own, timeS, LONGEST_GAP / part.rateHz());
            for (int i = 0; i < timeS.length; i++) {
                System.arraycopy(read, i * own, values, i * channels.size() + column, own);
            }
            column += own;
        }
        List<LabelSpan> labels =
                parts.stream()
                        .map(Recording::labels)
                        .filter(l -> !l.isEmpty())
                        .findFirst()
                        .orElse(List.of());
        return new Recording(clock.source(), clock.rateHz(), channels, timeS, values, labels);
    }
}
