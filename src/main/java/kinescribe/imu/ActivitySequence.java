package kinescribe.imu;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;

/**
 * What people did one after another while they were recorded, such as the stages of a timed up and
 * go.
 *
 * @param stages in their order, at least two
 */
public record ActivitySequence(List<Stage> stages) {
    private static final String FORM = "\\s*[^:,]*[^:,\\s]\\s*:\\s*\\d{1,4}(\\.\\d{1,3})?\\s*";

    public ActivitySequence {
        stages = List.copyOf(stages);
        if (stages.size() < 2) {
            throw new IllegalArgumentException(
                    "Expected at least two stages, got " + stages.size());
        }
    }

    /**
     * One thing that is done.
     *
     * @param activity what, by its label
     * @param seconds how long it usually takes, above 0
     */
    public record Stage(String activity, double seconds) {
        public Stage {
            if (!(seconds > 0)) {
                throw new IllegalArgumentException("Expected seconds above 0, got " + seconds);
            }
        }
    }

    /**
     * The sequence of a text such as {@code SEATED:1.5, WALKING:3}.
     *
     * @throws KinescribeException if it is none
     */
    public static ActivitySequence parse(String text) throws KinescribeException {
        String[] parts = text.split(",", -1);
        boolean good = parts.length > 1 && Stream.of(parts).allMatch(ActivitySequence::isStage);
        if (!good) {
            throw new KinescribeException(
                    "\"" + text + "\" is no sequence of activities.",
                    "Write at least two as ACTIVITY:SECONDS, such as SEATED:1.5,WALKING:3.");
        }
        return new ActivitySequence(Stream.of(parts).map(ActivitySequence::stage).toList());
    }

    private static boolean isStage(String part) {
        return part.matches(FORM) && stageSeconds(part) > 0;
    }

    private static Stage stage(String part) {
        return new Stage(part.substring(0, part.indexOf(':')).strip(), stageSeconds(part));
    }

    private static double stageSeconds(String part) {
        return Double.parseDouble(part.substring(part.indexOf(':') + 1).strip());
    }

    /** The text that {@link #parse} understands. */
    @Override
    public String toString() {
        return stages.stream()
                .map(s -> s.activity() + ":" + s.seconds())
                .collect(Collectors.joining(","));
    }
}
