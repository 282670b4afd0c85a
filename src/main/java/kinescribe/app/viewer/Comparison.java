package kinescribe.app.viewer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kinescribe.app.settings.ViewerSettings;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;
import kinescribe.project.Project;
import org.jspecify.annotations.Nullable;

/** Another motion of the project, shown as a ghost on the same play head to compare with. */
final class Comparison {
    private final ViewerSettings settings;
    private final StringProperty motionId = new SimpleStringProperty(this, "motionId", "");
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");
    private String name = "";
    private @Nullable Motion ghost;
    private FloorShift shift = FloorShift.NONE;

    Comparison(ViewerSettings settings) {
        this.settings = settings;
    }

    /** The id of the motion to compare with; the empty text for none. */
    StringProperty motionIdProperty() {
        return motionId;
    }

    /** What the ghost is and how far it is from the body now; the empty text without a ghost. */
    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** The motions that the one shown can be compared with. */
    static List<Entry<MotionResult>> choices(Project project, String shownId) {
        return project.motions().stream().filter(motion -> !motion.id().equals(shownId)).toList();
    }

    /** Looks the ghost up and places it anew, for the motion shown. */
    void refresh(Project project, String shownId, @Nullable Motion shown) {
        Optional<Entry<MotionResult>> entry =
                project.motion(motionId.get()).filter(found -> !found.id().equals(shownId));
        ghost = entry.map(found -> found.value().motion()).orElse(null);
        name = entry.map(Entry::name).orElse("");
        Motion other = ghost;
        shift =
                shown == null || other == null || !settings.alignStartsProperty().get()
                        ? FloorShift.NONE
                        : FloorShift.onto(PoseSampler.at(other, 0), PoseSampler.at(shown, 0));
    }

    /** The ghost's pose at a time, where there is one; its text follows. */
    @Nullable PoseTrack at(double timeS, @Nullable PoseTrack body) {
        Motion other = ghost;
        if (other == null || body == null) {
            text.set("");
            return null;
        }
        PoseTrack pose = shift.apply(PoseSampler.at(other, timeS));
        String ended = timeS > other.durationS() ? " (at its end)" : "";
        text.set(
                String.format(
                        Locale.ROOT,
                        "%s%s  ·  joints %.1f cm apart on average",
                        name,
                        ended,
                        100 * PoseDistance.meanM(pose, body)));
        return pose;
    }
}
