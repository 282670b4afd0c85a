package kinescribe.app.signals;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import kinescribe.app.fx.FxExecutor;
import kinescribe.app.fx.Theme;
import kinescribe.app.fx.Workspace;
import kinescribe.base.Provenance;
import kinescribe.base.Seeds;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.InlineJobRunner;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.Skeleton;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;
import kinescribe.project.PlacedSensor;
import kinescribe.project.Project;
import kinescribe.project.ProjectStore;
import kinescribe.prompt.Activity;

/**
 * What a frame takes while six lines of a million samples are panned in a real window, one JSON
 * line a figure: processor time of the JavaFX thread and of the thread that draws, which work at
 * the same time, and the time from frame to frame, which on a shared machine tells of the others
 * too. Needs a display.
 */
public final class PanelReport {
    private static final int SAMPLES = 1_000_000;
    private static final double RATE_HZ = 100;
    private static final int FRAMES = 120;
    private static final int SWEEP = 30;
    private static final int SETTLING = 10;
    private static final int WIDTH = 1240;
    private static final int HEIGHT = 320;
    private static final double NANOS_PER_MS = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final FxExecutor fx = new FxExecutor();
    private final Workspace workspace =
            new Workspace(new ProjectStore(project()), new InlineJobRunner());
    private final Consumer<String> out;

    private PanelReport(Consumer<String> out) {
        this.out = out;
    }

    /** Measures and hands over each line. */
    public static void write(Consumer<String> out) throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        new PanelReport(out).pan();
    }

    private void pan() throws InterruptedException {
        CountDownLatch shown = new CountDownLatch(1);
        SignalsView[] made = new SignalsView[1];
        fx.execute(
                () -> {
                    made[0] = new SignalsView(workspace);
                    Scene scene = new Scene((Parent) made[0].node(), WIDTH, HEIGHT);
                    Theme.LIGHT.applyTo(scene);
                    Stage stage = new Stage();
                    stage.setScene(scene);
                    stage.show();
                    workspace.selection().motionIdProperty().set("motion-1");
                    workspace.selection().sensorIdProperty().set("sensor-1");
                    shown.countDown();
                });
        shown.await();
        SignalsView view = made[0];
        for (double share : new double[] {0.9, 0.5, 0.01}) {
            fx.execute(
                    () -> {
                        view.model().showAll();
                        view.model().zoom(0, 1 / share);
                    });
            frames(SETTLING, frame -> {});
            frames(FRAMES, frame -> step(view.model(), frame));
            long thread = cpuNs("JavaFX Application");
            long drawing = cpuNs("QuantumRenderer");
            double[] times = frames(FRAMES, frame -> step(view.model(), frame));
            Arrays.sort(times);
            tell(share, "fxCpu", (cpuNs("JavaFX Application") - thread) / NANOS_PER_MS / FRAMES);
            tell(share, "drawCpu", (cpuNs("QuantumRenderer") - drawing) / NANOS_PER_MS / FRAMES);
            tell(share, "wallMedian", times[FRAMES / 2]);
        }
        Platform.exit();
    }

    private static void step(SignalsViewModel model, int frame) {
        double shownS = model.rangeProperty().get().lengthS();
        double wayS = Math.min(shownS, SAMPLES / RATE_HZ - shownS) / SWEEP;
        model.pan(frame / SWEEP % 2 == 0 ? wayS : -wayS);
    }

    /** Does something in each of some frames; how long each took, in milliseconds. */
    private double[] frames(int count, Consumer<Integer> what) throws InterruptedException {
        double[] times = new double[count];
        CountDownLatch over = new CountDownLatch(1);
        AnimationTimer timer =
                new AnimationTimer() {
                    private long lastNs = System.nanoTime();
                    private int frame;

                    @Override
                    public void handle(long pulseNs) {
                        long nowNs = System.nanoTime();
                        times[frame] = (nowNs - lastNs) / NANOS_PER_MS;
                        lastNs = nowNs;
                        what.accept(frame);
                        frame++;
                        if (frame == count) {
                            stop();
                            over.countDown();
                        }
                    }
                };
        fx.execute(timer::start);
        over.await();
        return times;
    }

    private static long cpuNs(String threadName) {
        return Arrays.stream(THREADS.getAllThreadIds())
                .filter(id -> isCalled(id, threadName))
                .map(THREADS::getThreadCpuTime)
                .sum();
    }

    private static boolean isCalled(long id, String name) {
        return Optional.ofNullable(THREADS.getThreadInfo(id))
                .map(ThreadInfo::getThreadName)
                .filter(called -> called.startsWith(name))
                .isPresent();
    }

    private void tell(double share, String figure, double ms) {
        out.accept(
                String.format(
                        Locale.ROOT,
                        "{\"bench\":\"signals.pan.%s\",\"params\":{\"shown\":%.2f},\"value\":%.2f,"
                                + "\"unit\":\"ms/frame\"}",
                        figure,
                        share,
                        ms));
    }

    private static Project project() {
        Skeleton skeleton = Body.Preset.ADULT.body().skeleton();
        int seconds = (int) (SAMPLES / RATE_HZ);
        double[] rotations = new double[seconds * skeleton.size() * 4];
        for (int i = 0; i < rotations.length; i += 4) {
            rotations[i] = 1;
        }
        Motion motion = new Motion(skeleton, 1, new double[seconds * 3], rotations);
        Project project =
                Project.empty("panel")
                        .withActivities(List.of(new Activity("activity-1", "walking")))
                        .withMotions(
                                List.of(
                                        entry(
                                                "motion-1",
                                                new MotionResult(motion, "activity-1", null, null),
                                                List.of())))
                        .withSensors(
                                List.of(
                                        new PlacedSensor(
                                                "sensor-1",
                                                SignalSamples.placement("right_pocket", 0))));
        List<Provenance.Input> inputs =
                Stream.of("motion-1", "sensor-1", Project.SENSOR_MODEL_ID)
                        .map(id -> new Provenance.Input(id, project.revisionOf(id).orElseThrow()))
                        .toList();
        return project.withRecordings(List.of(entry("recording-1", recording(), inputs)));
    }

    private static <T> Entry<T> entry(String id, T value, List<Provenance.Input> inputs) {
        return new Entry<>(
                id, id, value, Provenance.of("imu.simulate", Map.of(), 1, inputs), List.of());
    }

    private static Recording recording() {
        RandomGenerator random = Seeds.generator(1);
        int columns = ImuChannel.SIX_AXIS.size();
        double[] times = new double[SAMPLES];
        double[] values = new double[SAMPLES * columns];
        for (int i = 0; i < SAMPLES; i++) {
            double t = i / RATE_HZ;
            times[i] = t;
            for (int c = 0; c < columns; c++) {
                double swing = Math.sin(t * (3 + c) + Math.sin(t / 100));
                values[i * columns + c] =
                        3 * swing * (1 + Math.sin(t / 300)) + 0.3 * random.nextGaussian();
            }
        }
        Recording.Source source =
                new Recording.Source("virtual-1", "motion-1", "right_pocket", Origin.VIRTUAL);
        return new Recording(source, RATE_HZ, ImuChannel.SIX_AXIS, times, values, List.of());
    }
}
