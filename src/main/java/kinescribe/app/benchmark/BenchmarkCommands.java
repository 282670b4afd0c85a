package kinescribe.app.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.stage.Window;
import kinescribe.app.fx.Workspace;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.dataset.Benchmark;
import kinescribe.job.JobOutcome;
import kinescribe.pipeline.BenchmarkSpec;
import kinescribe.pipeline.WriteBenchmark;

/** What the menu offers to build benchmark data sets. */
public final class BenchmarkCommands {
    private final Workspace workspace;
    private final Function<String, Optional<Path>> target;

    /**
     * @param target asks for a new folder, given a name for it
     */
    public BenchmarkCommands(Workspace workspace, Function<String, Optional<Path>> target) {
        this.workspace = workspace;
        this.target = target;
    }

    /** Asks what to build and where, and builds it as a job. */
    public void ask(Window owner) {
        BenchmarkModel model = new BenchmarkModel(workspace.project());
        if (!BenchmarkDialog.ask(model, owner)) {
            return;
        }
        try {
            BenchmarkSpec spec = model.spec();
            List<String> formats = List.copyOf(model.formats);
            target.apply(folderName(spec.name())).ifPresent(to -> build(spec, formats, to));
        } catch (KinescribeException e) {
            workspace.report(e);
        }
    }

    void build(BenchmarkSpec spec, List<String> formats, Path folder) {
        workspace
                .jobs()
                .submit(
                        "Build benchmark data set " + spec.name(),
                        context -> WriteBenchmark.of(spec, formats, folder, context),
                        outcome -> ended(outcome, folder));
    }

    private void ended(JobOutcome<Noticed<Benchmark>> outcome, Path folder) {
        if (outcome instanceof JobOutcome.Failed<Noticed<Benchmark>> failed) {
            workspace.report(failed.error());
        } else if (outcome instanceof JobOutcome.Done<Noticed<Benchmark>> done) {
            workspace.notices().addAll(done.value().notices());
            workspace.succeeded(
                    Counted.of(done.value().value().rows().size(), "window")
                            + " are in "
                            + folder
                            + ".");
        }
    }

    /** What every file system takes. */
    static String folderName(String name) {
        String plain = name.strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        return plain.isEmpty() ? "benchmark" : plain;
    }
}
