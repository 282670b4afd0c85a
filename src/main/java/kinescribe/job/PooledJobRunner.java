package kinescribe.job;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Runs jobs on a few named daemon threads and delivers outcomes through a given executor. */
public final class PooledJobRunner implements JobRunner, AutoCloseable {
    private final ExecutorService workers;
    private final Executor delivery;
    private final List<JobHandle> active = new CopyOnWriteArrayList<>();

    /**
     * @param threads how many jobs may run at once
     * @param delivery where outcomes are delivered, such as the JavaFX thread
     */
    public PooledJobRunner(int threads, Executor delivery) {
        AtomicInteger count = new AtomicInteger();
        this.workers =
                Executors.newFixedThreadPool(
                        threads,
                        work -> {
                            Thread thread = new Thread(work, "job-" + count.incrementAndGet());
                            thread.setDaemon(true);
                            return thread;
                        });
        this.delivery = delivery;
    }

    @Override
    public <T> JobHandle submit(String name, Job<T> job, Consumer<JobOutcome<T>> whenEnded) {
        JobHandle handle = new JobHandle(name);
        active.add(handle);
        workers.execute(
                () -> {
                    JobOutcome<T> outcome = JobExecution.run(handle, job);
                    active.remove(handle);
                    delivery.execute(() -> whenEnded.accept(outcome));
                });
        return handle;
    }

    @Override
    public List<JobHandle> active() {
        return List.copyOf(active);
    }

    /** Cancels what runs and takes no more. */
    @Override
    public void close() {
        active.forEach(JobHandle::cancel);
        workers.shutdown();
    }
}
