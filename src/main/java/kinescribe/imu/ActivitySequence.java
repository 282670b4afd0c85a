package kinescribe.imu;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;

/**
 * What people did one after another while they were recorded, such as the stages of a timed up and
 * go.
 *
 * @param stages in their order, at least two; the first and the last begin before and end after the
 *     recording, and their seconds are what it shows of them on average
 */
public record ActivitySequence(List<Stage> stages) {
    private static final String FORM =
            "\\s*[^:,]*[^:,\\s]\\s*:\\s*\\d{1,4}(\\.\\d{1,3})?\\s*(:[^:,]+(:\\d(\\.\\d{1,3})?)?)?";

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
     * @param prompt how it is done, in a sentence without commas and colons; empty for any way
     * @param edgeS how much longer it is really under way, seconds before and again after its
     *     label, while its neighbours' labels hold; 0 or more
     */
    public record Stage(String activity, double seconds, String prompt, double edgeS) {
        /** Something that is done in any way, as long as its label holds. */
        public Stage(String activity, double seconds) {
            this(activity, seconds, "", 0);
        }

        public Stage {
            if (!(seconds > 0 && edgeS >= 0)) {
                throw new IllegalArgumentException(
                        "Expected seconds above 0 and an edge from 0, got "
                                + seconds
                                + " and "
                                + edgeS);
            }
        }
    }

    /**
     * The sequence of a text such as {@code SEATED:1.5, WALKING:3:A person strolls:0.2}.
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
        return new ActivitySequence(
                Stream.of(parts).flatMap(part -> stage(part).stream()).toList());
    }

    private static boolean isStage(String part) {
        return part.matches(FORM) && stage(part).isPresent();
    }

    /** Nothing if it takes no time. */
    private static Optional<Stage> stage(String part) {
        String[] told = part.split(":", -1);
        double seconds = Double.parseDouble(told[1].strip());
        return seconds > 0
                ? Optional.of(
                        new Stage(
                                told[0].strip(),
                                seconds,
                                told.length > 2 ? told[2].strip() : "",
                                told.length > 3 ? Double.parseDouble(told[3]) : 0))
                : Optional.empty();
    }

    private static String text(Stage stage) {
        String how = stage.prompt().isEmpty() ? "" : ":" + stage.prompt() + ":" + stage.edgeS();
        return stage.activity() + ":" + stage.seconds() + how;
    }

    /** The text that {@link #parse} understands. */
    @Override
    public String toString() {
        return stages.stream().map(ActivitySequence::text).collect(Collectors.joining(","));
    }
}
