package kinescribe.app;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import kinescribe.app.fx.Theme;
import kinescribe.app.fx.Workspace;
import kinescribe.app.viewer.ViewerView;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.format.motion.MotionReadOptions;
import kinescribe.job.JobOutcome;
import kinescribe.pipeline.ImportMotions;
import kinescribe.project.Edit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Draws a motion file into a picture or an animation without opening a window, then ends the
 * program: what {@code packaging/render.sh} does.
 */
final class Rendering {
    private static final Logger LOG = LoggerFactory.getLogger(Rendering.class);

    private final Workspace workspace;
    private final ViewerView viewer;
    private final Path target;

    /** Renders what a viewer of the workspace shows to a file whose ending says what it is. */
    Rendering(Workspace workspace, ViewerView viewer, Path target) {
        this.workspace = workspace;
        this.viewer = viewer;
        this.target = target;
    }

    /** Begins with reading the motion. */
    void start(Path motion, Theme theme) {
        try {
            ViewerView.requireDrawable(target); // before a long motion is read
        } catch (KinescribeException e) {
            giveUp(e);
            return;
        }
        theme.applyTo(new Scene((Parent) viewer.node()));
        workspace
                .jobs()
                .submit(
                        "Read " + motion,
                        context ->
                                new ImportMotions(List.of(motion), MotionReadOptions.NONE)
                                        .execute(workspace.project(), context),
                        this::draw);
    }

    private void draw(JobOutcome<Noticed<Edit>> read) {
        if (read instanceof JobOutcome.Done<Noticed<Edit>> done) {
            done.value().notices().forEach(notice -> LOG.info("{}", notice.text()));
            workspace.apply(done.value().value());
            workspace.selection().motionIdProperty().set(workspace.project().motions().get(0).id());
            viewer.export(target, this::end);
        } else if (read instanceof JobOutcome.Failed<Noticed<Edit>> failed) {
            giveUp(failed.error());
        }
    }

    private void end(JobOutcome<Path> written) {
        if (written instanceof JobOutcome.Failed<Path> failed) {
            giveUp(failed.error());
        } else {
            Platform.exit();
        }
    }

    private static void giveUp(KinescribeException error) {
        LOG.error("{}", error.text());
        System.exit(1);
    }
}
