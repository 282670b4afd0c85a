package kinescribe.app.signals;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import kinescribe.base.KinescribeException;
import kinescribe.imu.BodySite;
import kinescribe.imu.SensorModels;
import kinescribe.imu.SitePlacements;
import kinescribe.job.JobContext;
import kinescribe.job.PooledJobRunner;
import kinescribe.motion.Body;
import kinescribe.pipeline.SimulateRecordings;
import kinescribe.pipeline.Step;
import kinescribe.pipeline.SynthesizeMotions;
import kinescribe.project.Edits;
import kinescribe.project.Project;
import org.jspecify.annotations.Nullable;

/**
 * How long the charts take to follow a sensor that is dragged along the body, one JSON line a
 * figure: from the pointer's move to the thinned lines of all charts. The view models are the
 * window's own, with its number of job threads; one thread stands in for JavaFX's, so that no
 * display is needed. What comes after it, painting, is told by {@code signals.pan}. Processor time
 * is a drag's mean of that thread and the jobs' together; wall times tell of a shared machine, too.
 */
public final class DragReport {
    private static final List<BodySite> SITES =
            List.of(
                    BodySite.LEFT_THIGH,
                    BodySite.CHEST,
                    BodySite.LOWER_BACK,
                    BodySite.LEFT_WRIST,
                    BodySite.RIGHT_UPPER_ARM,
                    BodySite.RIGHT_SHIN,
                    BodySite.RIGHT_FOOT);
    private static final String SCREEN = "drag-screen";
    private static final int STEPS = 300;
    private static final int SWEEP = 100;
    private static final int WORKERS = 2;
    private static final int GIVEN_UP_S = 30;
    private static final double MOTION_HZ = 60;
    private static final double SENSOR_HZ = 100;
    private static final double NANOS_PER_MS = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final ExecutorService screen =
            Executors.newSingleThreadExecutor(work -> new Thread(work, SCREEN));
    private final PooledJobRunner jobs = new PooledJobRunner(WORKERS, screen);
    private final Consumer<String> out;
    private final int sensors;
    private final double seconds;

    private DragReport(int sensors, double seconds, Consumer<String> out) {
        this.sensors = sensors;
        this.seconds = seconds;
        this.out = out;
    }

    /** Measures and hands over each line. */
    public static void write(Consumer<String> out) throws Exception {
        new DragReport(1, 10, out).drag();
        new DragReport(7, 10, out).drag();
        new DragReport(7, 60, out).drag();
    }

    private void drag() throws Exception {
        Project project = project();
        DraggedCharts charts = screen.submit(() -> new DraggedCharts(project, jobs)).get();
        while (!jobs.active().isEmpty()) {
            Thread.onSpinWait(); // what goes on once a sensor is shown
        }
        long readyNs = cpuNs();
        double first = follow(charts, 0);
        long firstNs = cpuNs();
        double[] times = new double[STEPS];
        for (int step = 0; step < STEPS; step++) {
            times[step] = follow(charts, step + 1);
        }
        long cpuNs = cpuNs() - firstNs;
        jobs.close();
        screen.shutdown();
        Arrays.sort(times);
        tell("first", first);
        tell("firstCpu", (firstNs - readyNs) / NANOS_PER_MS);
        tell("wallMedian", times[STEPS / 2]);
        tell("wallWorst", times[STEPS - 1]);
        tell("cpu", cpuNs / NANOS_PER_MS / STEPS);
    }

    /** Processor time of the screen's thread and of the jobs' so far. */
    private long cpuNs() {
        return Arrays.stream(THREADS.getAllThreadIds())
                .filter(id -> isOurs(THREADS.getThreadInfo(id)))
                .map(THREADS::getThreadCpuTime)
                .sum();
    }

    private static boolean isOurs(@Nullable ThreadInfo thread) {
        return thread != null
                && (thread.getThreadName().equals(SCREEN)
                        || thread.getThreadName().startsWith("job-"));
    }

    /** Drags up and down and waits for the charts; milliseconds. */
    private double follow(DraggedCharts charts, int step) throws Exception {
        double share = Math.abs((step + SWEEP / 4) % (2 * SWEEP) / (double) SWEEP - 1);
        long fromNs = System.nanoTime();
        CountDownLatch followed = screen.submit(() -> charts.drag(share)).get();
        if (!followed.await(GIVEN_UP_S, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The charts did not follow step " + step);
        }
        return (System.nanoTime() - fromNs) / NANOS_PER_MS;
    }

    private void tell(String figure, double ms) {
        out.accept(
                String.format(
                        Locale.ROOT,
                        "{\"bench\":\"sensors.drag.%s\","
                                + "\"params\":{\"sensors\":%d,\"motionS\":%.0f},"
                                + "\"value\":%.2f,\"unit\":\"ms\"}",
                        figure,
                        sensors,
                        seconds,
                        ms));
    }

    /** A walk with sensors that are phones, all recorded, so that nothing is simulated yet. */
    private Project project() throws KinescribeException {
        Project project = Edits.withActivity(Project.empty("drag"), "walking");
        project = Edits.addPrompt("activity-1", "A person walks.").change().apply(project);
        for (BodySite site : SITES.subList(0, sensors)) {
            project = Edits.addSensor(SitePlacements.usual(site)).change().apply(project);
        }
        Body adult = Body.Preset.ADULT.body();
        project =
                after(
                        project.withSensorModel(SensorModels.PHONE),
                        new SynthesizeMotions(
                                List.of("prompt-1"), "auto", seconds, MOTION_HZ, adult, 1));
        return after(project, new SimulateRecordings(List.of("motion-1"), SENSOR_HZ, 1));
    }

    private static Project after(Project project, Step step) throws KinescribeException {
        return step.execute(project, JobContext.silent()).value().change().apply(project);
    }
}
