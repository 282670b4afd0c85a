package kinescribe.job;

import kinescribe.base.KinescribeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one job on the calling thread and turns whatever happens into its one outcome. */
final class JobExecution {
    private static final Logger LOG = LoggerFactory.getLogger(JobExecution.class);

    private JobExecution() {}

    static <T> JobOutcome<T> run(JobHandle handle, Job<T> job) {
        handle.begin(Thread.currentThread());
        JobOutcome<T> outcome = attempt(handle, job);
        handle.leave();
        Thread.interrupted(); // a late cancel must not reach the worker's next job
        if (outcome instanceof JobOutcome.Done) {
            handle.end(JobHandle.State.DONE);
        } else if (outcome instanceof JobOutcome.Failed) {
            handle.end(JobHandle.State.FAILED);
        } else {
            handle.end(JobHandle.State.CANCELLED);
        }
        return outcome;
    }

    @SuppressWarnings("CatchAndPrintStackTrace")
    private static <T> JobOutcome<T> attempt(JobHandle handle, Job<T> job) {
        try {
            JobContext context = new HandleContext(handle);
            context.checkCancelled();
            return new JobOutcome.Done<>(job.run(context));
        } catch (JobCancelled e) {
            return new JobOutcome.Cancelled<>();
        } catch (KinescribeException e) {
            LOG.debug("Job \"{}\" failed", handle.name(), e);
            return new JobOutcome.Failed<>(e);
        } catch (OutOfMemoryError e) {
            LOG.error("Job \"{}\" ran out of memory", handle.name(), e);
            return failed(handle, "ran out of memory", "Use fewer or shorter inputs.", e);
        } catch (RuntimeException | Error e) {
            if (handle.isCancelled()) {
                return new JobOutcome.Cancelled<>();
            }
            LOG.error("Job \"{}\" met a program fault", handle.name(), e);
            return failed(handle, "met a program fault: " + e, "Please report it with the log.", e);
        }
    }

    private static <T> JobOutcome<T> failed(
            JobHandle handle, String what, String hint, Throwable cause) {
        String text = "The job \"" + handle.name() + "\" " + what + ".";
        return new JobOutcome.Failed<>(new KinescribeException(text, hint, cause));
    }

    private record HandleContext(JobHandle handle) implements JobContext {
        @Override
        public void progress(long done, long total) {
            handle.report(done, total);
        }

        @Override
        public void message(String text) {
            handle.say(text);
        }

        @Override
        public boolean isCancelled() {
            return handle.isCancelled();
        }
    }
}
