package kinescribe.app.viewer;

import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import kinescribe.motion.Motion;
import kinescribe.project.Entry;
import kinescribe.project.Freshness;
import kinescribe.project.MotionResult;
import kinescribe.project.Project;
import kinescribe.prompt.Prompt;
import org.jspecify.annotations.Nullable;

/** What is written over the picture about the motion shown. */
final class ViewerTexts {
    private static final String IMPORT_STEP = "motion.import";

    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper(this, "title", "");
    private final ReadOnlyStringWrapper activity = new ReadOnlyStringWrapper(this, "activity", "");
    private final ReadOnlyStringWrapper moment = new ReadOnlyStringWrapper(this, "moment", "");
    private final ReadOnlyStringWrapper origin = new ReadOnlyStringWrapper(this, "origin", "");
    private final ReadOnlyBooleanWrapper outOfDate = new ReadOnlyBooleanWrapper(this, "outOfDate");

    /** The prompt's sentence, or the motion's name where there is none. */
    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** The name of the activity, or nothing. */
    ReadOnlyStringProperty activityProperty() {
        return activity.getReadOnlyProperty();
    }

    /** Frame and time in words. */
    ReadOnlyStringProperty momentProperty() {
        return moment.getReadOnlyProperty();
    }

    /** Whether the motion is simulated or was imported, in a word. */
    ReadOnlyStringProperty originProperty() {
        return origin.getReadOnlyProperty();
    }

    /** Whether what the motion was made from has changed. */
    ReadOnlyBooleanProperty outOfDateProperty() {
        return outOfDate.getReadOnlyProperty();
    }

    /** Whether a motion was made by this program or read from a file, in a word. */
    static String origin(Entry<MotionResult> entry) {
        return entry.provenance().step().equals(IMPORT_STEP) ? "imported" : "simulated";
    }

    /** Writes about a motion, or clears what was written. */
    void write(Project project, Optional<Entry<MotionResult>> entry) {
        title.set(entry.map(e -> title(project, e)).orElse(""));
        activity.set(
                entry.map(e -> e.value().activityId())
                        .flatMap(project::activity)
                        .map(a -> a.name())
                        .orElse(""));
        origin.set(entry.map(ViewerTexts::origin).orElse(""));
        outOfDate.set(entry.map(e -> new Freshness(project).isOutOfDate(e)).orElse(false));
    }

    /** Writes where in a motion the play head is. */
    void writeMoment(@Nullable Motion motion, double timeS) {
        moment.set(
                motion == null
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                "%.2f s of %.2f s  ·  frame %d of %d",
                                timeS,
                                motion.durationS(),
                                Math.min(motion.frames(), Math.round(timeS * motion.rateHz()) + 1),
                                motion.frames()));
    }

    private static String title(Project project, Entry<MotionResult> entry) {
        return Optional.ofNullable(entry.value().promptId())
                .flatMap(project::prompt)
                .map(Prompt::text)
                .orElse(entry.name());
    }
}
