package kinescribe.synthesis;

import java.util.List;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;

/** The synthesizers of the program, one explicit list. */
public final class Synthesizers {
    /** The name for whichever synthesizer suits best; at present the kinematic one. */
    public static final String AUTO = "auto";

    private static final List<MotionSynthesizer> ALL = List.of(new KinematicSynthesizer());

    private Synthesizers() {}

    /** All synthesizers, best known first. */
    public static List<MotionSynthesizer> all() {
        return ALL;
    }

    /** All ids that {@link #byId} takes, {@value #AUTO} first. */
    public static List<String> ids() {
        return Stream.concat(Stream.of(AUTO), ALL.stream().map(MotionSynthesizer::id)).toList();
    }

    /**
     * The synthesizer of an id.
     *
     * @throws KinescribeException if there is none
     */
    public static MotionSynthesizer byId(String id) throws KinescribeException {
        if (id.equals(AUTO)) {
            return ALL.get(0);
        }
        for (MotionSynthesizer synthesizer : ALL) {
            if (synthesizer.id().equals(id)) {
                return synthesizer;
            }
        }
        throw new KinescribeException(
                "There is no synthesizer \"" + id + "\".",
                "Choose one of: " + String.join(", ", ids()) + ".");
    }
}
