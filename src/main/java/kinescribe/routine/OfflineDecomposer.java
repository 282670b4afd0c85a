package kinescribe.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.job.JobContext;
import kinescribe.synthesis.KinematicSynthesizer;

/**
 * Takes activities apart without a language model: by the lexicon, and by rules where a text names
 * several activities or is a prompt that can be shown as it is.
 */
public final class OfflineDecomposer implements Decomposer {
    /** The decomposer's id. */
    public static final String ID = "offline";

    /** How long what no list names is done, in seconds; our own choice. */
    private static final double USUAL_S = 10;

    private final Lexicon lexicon;

    /** With the list in the jar. */
    public OfflineDecomposer() {
        this(Lexicon.standard());
    }

    OfflineDecomposer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What it knows by name: routines or activities. */
    public static List<String> known(boolean routines) {
        return Lexicon.standard().names(routines);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Noticed<SpacePlan> inSpace(String activity, JobContext context)
            throws KinescribeException {
        Optional<LexiconEntry> found = lexicon.find(activity);
        if (found.isPresent() && !found.get().roles().isEmpty()) {
            return Noticed.of(new SpacePlan(activity, found.get().roles()));
        }
        Optional<SpacePlan> told = SpacePhrase.of(activity);
        if (told.isPresent()) {
            return Noticed.of(told.get());
        }
        Optional<String> whole = prompt(activity, found);
        if (whole.isPresent()) {
            return new Noticed<>(
                    new SpacePlan(
                            activity,
                            List.of(new BodyRole(BodyRegion.WHOLE_BODY, activity, whole.get()))),
                    List.of(
                            Notice.info(
                                    "Nothing is known of the parts of the body in \""
                                            + activity
                                            + "\": the whole body does it.")));
        }
        throw unknown(activity);
    }

    @Override
    public Noticed<TimePlan> inTime(String activity, JobContext context)
            throws KinescribeException {
        List<Part> actions = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (String clause : clauses(activity)) {
            actions.addAll(actions(clause, notices));
        }
        return new Noticed<>(new TimePlan(activity, actions), notices);
    }

    @Override
    public Noticed<RoutineTree> asTree(String activity, JobContext context)
            throws KinescribeException {
        List<Part> routines = new ArrayList<>();
        List<Part> loose = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (String clause : clauses(activity)) {
            Optional<LexiconEntry> found = lexicon.find(clause);
            if (found.isPresent() && found.get().isRoutine()) {
                routines.add(Part.of(found.get().name(), lexicon.activities(found.get())));
            } else if (found.isPresent()) {
                loose.addAll(lexicon.activities(found.get()));
            } else {
                loose.add(Part.of(shortened(clause), actions(clause, notices)));
            }
        }
        if (!loose.isEmpty()) {
            routines.add(Part.of(shortened(activity), loose));
        }
        return new Noticed<>(new RoutineTree(shortened(activity), routines), notices);
    }

    private List<Part> actions(String clause, List<Notice> notices) throws KinescribeException {
        Optional<LexiconEntry> found = lexicon.find(clause);
        if (found.isPresent()) {
            return lexicon.actions(found.get());
        }
        Optional<String> prompt = prompt(clause, found);
        if (prompt.isEmpty()) {
            throw unknown(clause);
        }
        notices.add(
                Notice.info(
                        "\""
                                + clause
                                + "\" is in no list: it is one action of "
                                + (int) USUAL_S
                                + " s."));
        return List.of(Part.action(shortened(clause), prompt.get(), USUAL_S));
    }

    private static Optional<String> prompt(String text, Optional<LexiconEntry> found) {
        if (KinematicSynthesizer.understands(text)) {
            return Optional.of(text);
        }
        return found.flatMap(
                entry ->
                        entry.steps().stream()
                                .filter(LexiconEntry.Own.class::isInstance)
                                .map(step -> ((LexiconEntry.Own) step).action().prompt())
                                .findFirst());
    }

    /** What a text says one after another. */
    private static List<String> clauses(String text) throws KinescribeException {
        List<String> clauses = new ArrayList<>();
        for (String part : PlainText.of(text).split("(?i)[;\\n]+|,? *\\b(?:and )?then\\b|, *")) {
            if (!part.isBlank()) {
                clauses.add(part.strip());
            }
        }
        if (clauses.isEmpty()) {
            throw new KinescribeException(
                    "There is no activity to take apart.", "Say one, such as \"morning routine\".");
        }
        return clauses;
    }

    private static String shortened(String text) {
        return PlainText.name(text);
    }

    private KinescribeException unknown(String activity) {
        return new KinescribeException(
                "\"" + PlainText.name(activity) + "\" is not known offline.",
                "Say it in the words of a prompt (\"a person walks and waves\"), use a language"
                        + " model, or choose one of: "
                        + String.join(", ", lexicon.names(true))
                        + "; "
                        + String.join(", ", lexicon.names(false))
                        + ".");
    }
}
