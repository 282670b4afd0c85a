package kinescribe.app.signals;

import java.util.concurrent.CountDownLatch;
import kinescribe.app.fx.Workspace;
import kinescribe.app.viewer.BodyStroke;
import kinescribe.base.KinescribeException;
import kinescribe.imu.Recording;
import kinescribe.imu.SignalParts;
import kinescribe.imu.SurfacePlacement;
import kinescribe.job.JobContext;
import kinescribe.job.JobRunner;
import kinescribe.project.Project;
import kinescribe.project.ProjectStore;
import org.jspecify.annotations.Nullable;

/**
 * The charts of a project's first sensor, and a hand that drags it: all that happens between the
 * mouse and the painting, on one thread that stands in for JavaFX's.
 */
final class DraggedCharts {
    /** As wide as the charts of a window of 1280 pixels. */
    private static final int COLUMNS = 1200;

    private static final String SENSOR = "sensor-1";

    private final Workspace workspace;
    private final SignalsViewModel model;
    private final BodyStroke stroke;
    private CountDownLatch followed = new CountDownLatch(1);

    /** What was simulated last, written by jobs. */
    private volatile @Nullable Simulated simulated;

    private record Simulated(Recording recording, SurfacePlacement placement) {}

    /** The project's first motion and first sensor are shown. */
    DraggedCharts(Project project, JobRunner jobs) {
        workspace = new Workspace(new ProjectStore(project), jobs);
        model = new SignalsViewModel(workspace, new Noting());
        workspace.selection().motionIdProperty().set("motion-1");
        workspace.selection().sensorIdProperty().set(SENSOR);
        model.timePlotsProperty().addListener((o, before, after) -> draw());
        stroke = new BodyStroke(workspace, SENSOR);
    }

    /** Drags to a share of the way; the latch opens when the charts show it. */
    CountDownLatch drag(double share) {
        followed = new CountDownLatch(1);
        stroke.to(share);
        return followed;
    }

    /** Thins all lines, as the charts do before they are painted. */
    private void draw() {
        TimeRange range = model.rangeProperty().get();
        for (TimePlot plot : model.timePlotsProperty().get()) {
            for (Trace trace : plot.traces()) {
                Decimation.minMax(trace.series(), range.fromS(), range.toS(), COLUMNS);
            }
        }
        Simulated last = simulated;
        Recording shown = model.sides().simulated().map(Stretch::recording).orElse(null);
        if (last != null
                && last.recording().equals(shown)
                && last.placement().equals(workspace.project().sensors().get(0).placement())) {
            followed.countDown();
        }
    }

    /** The window's own preview; it is noted of which place each was. */
    private final class Noting implements SensorPreview {
        private final Preview preview = new Preview();

        @Override
        public void prepare(PreviewRequest request, JobContext context) throws KinescribeException {
            preview.prepare(request, context);
        }

        @Override
        public Recording simulate(PreviewRequest request, JobContext context)
                throws KinescribeException {
            Recording recording = preview.simulate(request, context);
            simulated = new Simulated(recording, request.placement());
            return recording;
        }

        @Override
        public SignalParts explain(PartsRequest request, JobContext context)
                throws KinescribeException {
            return preview.explain(request, context);
        }
    }
}
