package kinescribe.app.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import kinescribe.app.fx.PlayHead;
import kinescribe.app.fx.Workspace;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;

/** Steers the play head over the selected motion. */
final class TransportModel {
    /** The speeds to choose from; 1 is real time. */
    static final List<Double> SPEEDS = List.of(0.1, 0.25, 0.5, 1.0, 2.0, 4.0);

    private static final double FALLBACK_FRAME_S = 1.0 / 60;

    private final Workspace workspace;
    private final PlayHead head;
    private final StringBinding timeText;

    TransportModel(Workspace workspace) {
        this.workspace = workspace;
        this.head = workspace.playHead();
        this.timeText =
                Bindings.createStringBinding(
                        () ->
                                clock(head.timeSProperty().get())
                                        + " / "
                                        + clock(head.durationSProperty().get()),
                        head.timeSProperty(),
                        head.durationSProperty());
        workspace.selection().motionIdProperty().addListener((o, a, b) -> fit(true));
        workspace.projectProperty().addListener((o, a, b) -> fit(false));
        fit(true);
    }

    /** Where the play head is and how long the motion is. */
    StringBinding timeText() {
        return timeText;
    }

    /** Starts or stops; at the end it starts from the beginning. */
    void toggle() {
        if (head.durationSProperty().get() <= 0) {
            return;
        }
        boolean play = !head.playingProperty().get();
        if (play && head.timeSProperty().get() >= head.durationSProperty().get()) {
            head.seek(0);
        }
        head.playingProperty().set(play);
    }

    /** Moves by whole frames of the motion, and stops. */
    void stepFrames(int frames) {
        head.playingProperty().set(false);
        double frame = motion().map(m -> 1 / m.value().motion().rateHz()).orElse(FALLBACK_FRAME_S);
        head.seek(Math.round(head.timeSProperty().get() / frame + frames) * frame);
    }

    /** Moves by seconds. */
    void stepSeconds(double seconds) {
        head.seek(head.timeSProperty().get() + seconds);
    }

    /** Goes to the beginning. */
    void toStart() {
        head.seek(0);
    }

    /** Goes to the end. */
    void toEnd() {
        head.seek(head.durationSProperty().get());
    }

    /** Takes the next slower or faster speed of the list. */
    void changeSpeed(int steps) {
        int at = SPEEDS.indexOf(head.speedProperty().get());
        int next = Math.max(0, Math.min(SPEEDS.size() - 1, Math.max(0, at) + steps));
        head.speedProperty().set(SPEEDS.get(next));
    }

    /** Real time again. */
    void normalSpeed() {
        head.speedProperty().set(1);
    }

    /** Turns looping on or off. */
    void toggleLoop() {
        head.loopingProperty().set(!head.loopingProperty().get());
    }

    private void fit(boolean rewind) {
        double duration = motion().map(m -> m.value().motion().durationS()).orElse(0.0);
        head.durationSProperty().set(duration);
        if (duration <= 0) {
            head.playingProperty().set(false);
        }
        head.seek(rewind ? 0 : head.timeSProperty().get());
    }

    private Optional<Entry<MotionResult>> motion() {
        return workspace.project().motion(workspace.selection().motionIdProperty().get());
    }

    /** Seconds as minutes, seconds and hundredths. */
    static String clock(double seconds) {
        long hundredths = Math.round(seconds * 100);
        return String.format(
                Locale.ROOT,
                "%d:%02d.%02d",
                hundredths / 6000,
                hundredths / 100 % 60,
                hundredths % 100);
    }
}
