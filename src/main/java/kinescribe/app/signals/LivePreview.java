package kinescribe.app.signals;

import java.util.function.Consumer;
import kinescribe.imu.Recording;
import kinescribe.job.JobOutcome;
import kinescribe.job.JobRunner;
import kinescribe.job.LatestJob;
import org.jspecify.annotations.Nullable;

/** Simulates again whenever what it depends on changes; only the newest request counts. */
final class LivePreview {
    private final SensorPreview simulation;
    private final Consumer<Runnable> debounce;
    private final LatestJob job;
    private @Nullable PreviewRequest wanted;

    /**
     * @param simulation the work
     * @param debounce runs the last of several tasks given to it within a short while
     * @param jobs where the work runs
     */
    LivePreview(SensorPreview simulation, Consumer<Runnable> debounce, JobRunner jobs) {
        this.simulation = simulation;
        this.debounce = debounce;
        this.job = new LatestJob(jobs);
    }

    /** Simulates and delivers, unless this very request was the last one. */
    void request(PreviewRequest request, Consumer<JobOutcome<Recording>> whenEnded) {
        if (request.equals(wanted)) {
            return;
        }
        wanted = request;
        debounce.accept(
                () -> {
                    if (request.equals(wanted)) {
                        job.submit(
                                "Preview sensor " + request.placement().site(),
                                context -> simulation.simulate(request, context),
                                whenEnded);
                    }
                });
    }

    /** Wants no preview any more. */
    void cancel() {
        wanted = null;
        job.cancel();
    }
}
