package kinescribe.app.shell;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import kinescribe.app.fx.Moment;
import kinescribe.app.fx.Workspace;
import kinescribe.base.KinescribeException;
import kinescribe.imu.Recording;
import kinescribe.imu.SiteMatch;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;
import kinescribe.project.PlacedSensor;
import kinescribe.project.Project;

/**
 * Goes to a moment of a recording that was asked for: beside a motion of the same activity and a
 * sensor at a like site, since charts show a recording beside what is simulated.
 */
final class MomentShow {
    private final Workspace workspace;
    private final Runnable toWorkbench;

    private MomentShow(Workspace workspace, Runnable toWorkbench) {
        this.workspace = workspace;
        this.toWorkbench = toWorkbench;
    }

    /**
     * Listens to what is asked for.
     *
     * @param toWorkbench shows the page with body and charts
     */
    static void install(Workspace workspace, Runnable toWorkbench) {
        MomentShow show = new MomentShow(workspace, toWorkbench);
        workspace
                .wantedProperty()
                .addListener(
                        (o, before, moment) -> {
                            if (moment != null) {
                                show.go(moment);
                            }
                        });
    }

    private void go(Moment moment) {
        Project project = workspace.project();
        Optional<Recording> recording = project.recording(moment.recordingId()).map(Entry::value);
        Optional<Entry<MotionResult>> motion = motion(project, moment.activity());
        if (recording.isEmpty() || motion.isEmpty() || project.sensors().isEmpty()) {
            workspace.report(
                    new KinescribeException(
                            "There is no motion with a sensor that the recording could be shown"
                                    + " beside.",
                            "Make a motion and place a sensor first."));
            return;
        }
        workspace.selection().motionIdProperty().set(motion.get().id());
        workspace
                .selection()
                .sensorIdProperty()
                .set(sensor(project, recording.get().source().site()).id());
        workspace.playHead().playingProperty().set(false);
        workspace.chartsShownProperty().set(true);
        toWorkbench.run();
        workspace.selection().momentProperty().set(moment);
        workspace.playHead().seek(moment.leadS());
    }

    /** The selected motion if it shows the activity, else the first that does, else any. */
    private Optional<Entry<MotionResult>> motion(Project project, String activity) {
        String selected = workspace.selection().motionIdProperty().get();
        return project.motions().stream()
                .max(
                        Comparator.comparing((Entry<MotionResult> m) -> shows(project, m, activity))
                                .thenComparing(m -> m.id().equals(selected))
                                // of equal ones the first, which a maximum would not be
                                .thenComparing(m -> -project.motions().indexOf(m)));
    }

    private static boolean shows(Project project, Entry<MotionResult> motion, String activity) {
        return Optional.ofNullable(motion.value().activityId())
                .flatMap(project::activity)
                .filter(a -> plain(a.name()).equals(plain(activity)))
                .isPresent();
    }

    private static String plain(String activity) {
        return activity.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The sensor at the site most like a recording's; the selected one of equal ones. */
    private PlacedSensor sensor(Project project, String site) {
        String selected = workspace.selection().sensorIdProperty().get();
        return project.sensors().stream()
                .max(
                        Comparator.comparing(
                                        (PlacedSensor s) ->
                                                SiteMatch.score(s.placement().site(), site))
                                .thenComparing(s -> s.id().equals(selected)))
                .orElseThrow();
    }
}
