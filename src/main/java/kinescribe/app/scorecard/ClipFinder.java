package kinescribe.app.scorecard;

import java.util.List;
import java.util.Optional;
import kinescribe.app.fx.Workspace;
import kinescribe.base.Provenance;
import kinescribe.dataset.Window;
import kinescribe.imu.Recording;
import kinescribe.project.Entry;
import kinescribe.project.Project;

/** Finds what a window was cut from, and puts the play head there. */
final class ClipFinder {
    private final Workspace workspace;

    ClipFinder(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Selects the motion and the sensor that a simulated window is of, with the play head at its
     * beginning.
     *
     * @return false where the project has no motion that the window is of, as for measured ones
     */
    boolean open(Window window) {
        Project project = workspace.project();
        List<String> inputs =
                recording(project, window.source())
                        .map(r -> ancestors(project, r))
                        .orElse(List.of());
        Optional<String> motion =
                inputs.stream().filter(id -> project.motion(id).isPresent()).findFirst();
        motion.ifPresent(
                id -> {
                    workspace.selection().motionIdProperty().set(id);
                    inputs.stream()
                            .filter(i -> project.sensors().stream().anyMatch(s -> s.id().equals(i)))
                            .findFirst()
                            .ifPresent(workspace.selection().sensorIdProperty()::set);
                    workspace.playHead().seek(window.source().startS());
                });
        return motion.isPresent();
    }

    private static Optional<Entry<Recording>> recording(Project project, Window.Source wanted) {
        return project.recordings().stream()
                .filter(
                        r -> {
                            Recording.Source source = r.value().source();
                            return source.origin() == wanted.origin()
                                    && source.site().equals(wanted.site())
                                    && source.subject().equals(wanted.subject())
                                    && (wanted.trial().equals(source.trial())
                                            || wanted.trial()
                                                    .equals(
                                                            source.subject()
                                                                    + "/"
                                                                    + source.trial()));
                        })
                .findFirst();
    }

    /** The inputs of a recording, and of the recording that a calibrated one was made from. */
    private static List<String> ancestors(Project project, Entry<Recording> recording) {
        return recording.provenance().inputs().stream()
                .map(Provenance.Input::id)
                .flatMap(
                        id ->
                                project.recording(id)
                                        .map(r -> ancestors(project, r).stream())
                                        .orElseGet(() -> List.of(id).stream()))
                .toList();
    }
}
