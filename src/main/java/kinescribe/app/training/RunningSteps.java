package kinescribe.app.training;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import kinescribe.app.fx.Workspace;
import kinescribe.job.JobHandle;
import kinescribe.pipeline.Evaluate;

/** Evaluations under way: each a job of its own, so that results come one by one. */
final class RunningSteps {
    private final Workspace workspace;
    private final List<JobHandle> started = new ArrayList<>();
    private final ReadOnlyIntegerWrapper left = new ReadOnlyIntegerWrapper(this, "left", 0);

    RunningSteps(Workspace workspace) {
        this.workspace = workspace;
    }

    /** How many have not ended. */
    ReadOnlyIntegerProperty leftProperty() {
        return left.getReadOnlyProperty();
    }

    /** Starts one, and then does something with what it made. */
    JobHandle start(Evaluate step, Runnable whenDone) {
        left.set(left.get() + 1);
        JobHandle handle = workspace.run(step, whenDone, this::ended);
        started.add(handle);
        return handle;
    }

    private void ended() {
        left.set(left.get() - 1);
        if (left.get() == 0) {
            started.clear();
        }
    }

    /** Ends them all; what has come is kept. */
    void stop() {
        List.copyOf(started).forEach(JobHandle::cancel);
    }
}
