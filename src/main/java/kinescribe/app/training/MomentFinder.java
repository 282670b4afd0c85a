package kinescribe.app.training;

import java.util.Optional;
import kinescribe.app.fx.Moment;
import kinescribe.imu.Recording;
import kinescribe.project.Entry;
import kinescribe.project.Project;

/** Finds the recording that a window was cut from. */
final class MomentFinder {
    /** What is shown before the window, seconds: our own choice. */
    private static final double LEAD_S = 1;

    private MomentFinder() {}

    /** The moment at which a window begins, if its recording is still in the project. */
    static Optional<Moment> of(Project project, CellWindow window) {
        return project.recordings().stream()
                .filter(r -> isFrom(window.source(), r.value().source()))
                .filter(r -> covers(r.value(), window.startS()))
                .findFirst()
                .map(r -> moment(r, window));
    }

    private static Moment moment(Entry<Recording> recording, CellWindow window) {
        double firstS = recording.value().timeS(0);
        return new Moment(
                recording.id(),
                window.truth(),
                window.startS(),
                Math.min(LEAD_S, Math.max(0, window.startS() - firstS)));
    }

    /** Trials whose id several people share are told apart by person in windows. */
    private static boolean isFrom(Recording.Source window, Recording.Source recording) {
        return window.subject().equals(recording.subject())
                && window.site().equals(recording.site())
                && window.origin() == recording.origin()
                && (window.trial().equals(recording.trial())
                        || window.trial().equals(recording.subject() + "/" + recording.trial()));
    }

    private static boolean covers(Recording recording, double timeS) {
        int last = recording.samples() - 1;
        return last >= 0 && timeS >= recording.timeS(0) && timeS <= recording.timeS(last);
    }
}
