package kinescribe.app.viewer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;
import kinescribe.project.Project;
import org.jspecify.annotations.Nullable;

/** Another motion of the project, shown as a ghost on the same play head to compare with. */
final class Comparison {
    private final StringProperty motionId = new SimpleStringProperty(this, "motionId", "");
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");

    /** The id of the motion to compare with; the empty text for none. */
    StringProperty motionIdProperty() {
        return motionId;
    }

    /** How far the ghost is from the body now and what it is; the empty text without a ghost. */
    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** The motions that the one shown can be compared with. */
    static List<Entry<MotionResult>> choices(Project project, String shownId) {
        return project.motions().stream().filter(motion -> !motion.id().equals(shownId)).toList();
    }

    /** The ghost beside a motion, moved onto its start if that is wanted. */
    Optional<Ghost> beside(Project project, Entry<MotionResult> shown, boolean aligned) {
        return project.motion(motionId.get())
                .filter(found -> !found.id().equals(shown.id()))
                .map(found -> new Ghost(found, aligned ? shift(found, shown) : FloorShift.NONE));
    }

    /** Writes how far body and ghost are apart in a picture. */
    void write(@Nullable Ghost ghost, Picture picture, double timeS) {
        Figure body = picture.body();
        Figure other = picture.ghost();
        if (ghost == null || body == null || other == null) {
            text.set("");
            return;
        }
        text.set(
                String.format(
                        Locale.ROOT,
                        "joints %.1f cm apart on average  ·  %s%s",
                        100 * PoseDistance.meanM(other.pose(), body.pose()),
                        timeS > ghost.motion().durationS() ? "at the end of " : "",
                        ghost.entry().name()));
    }

    private static FloorShift shift(Entry<MotionResult> moved, Entry<MotionResult> goal) {
        return FloorShift.onto(start(moved.value().motion()), start(goal.value().motion()));
    }

    private static PoseTrack start(Motion motion) {
        return PoseSampler.at(motion, 0);
    }
}
