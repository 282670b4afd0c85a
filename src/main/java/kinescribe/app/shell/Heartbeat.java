package kinescribe.app.shell;

import javafx.animation.AnimationTimer;
import kinescribe.app.fx.PlayHead;

/** Moves the play head with every picture and looks at the jobs ten times a second. */
final class Heartbeat extends AnimationTimer {
    private static final double NANOS = 1e-9;
    private static final double LONGEST_S = 0.25;
    private static final long JOBS_EVERY_NANOS = 100_000_000L;

    private final PlayHead head;
    private final JobsModel jobs;
    private long last;
    private long lastJobs;

    Heartbeat(PlayHead head, JobsModel jobs) {
        this.head = head;
        this.jobs = jobs;
    }

    @Override
    public void handle(long now) {
        double elapsed = last == 0 ? 0 : (now - last) * NANOS;
        last = now;
        head.advance(Math.min(elapsed, LONGEST_S)); // a stall must not make the body jump
        if (now - lastJobs >= JOBS_EVERY_NANOS) {
            lastJobs = now;
            jobs.refresh();
        }
    }
}
