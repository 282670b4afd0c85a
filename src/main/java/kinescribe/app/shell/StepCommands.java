package kinescribe.app.shell;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kinescribe.app.fx.Workspace;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.format.motion.MotionFormats;
import kinescribe.job.JobOutcome;
import kinescribe.pipeline.ImportMotions;
import kinescribe.pipeline.ImportRecordings;
import kinescribe.pipeline.Recreate;
import kinescribe.pipeline.SimulateRecordings;
import kinescribe.project.Edits;
import kinescribe.project.Entry;
import kinescribe.project.Freshness;

/** The steps and edits that the menus offer. */
final class StepCommands {
    /** Samples per second of simulated sensors where nobody chose; our own choice. */
    static final double SIMULATION_RATE_HZ = 100;

    private static final long SIMULATION_SEED = 1;

    private final Workspace workspace;

    StepCommands(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Reads motions and shows the last of them. */
    void importMotions(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>();
        workspace.project().motions().forEach(motion -> known.add(motion.id()));
        workspace.run(
                new ImportMotions(files),
                () ->
                        workspace.project().motions().stream()
                                .map(Entry::id)
                                .filter(id -> !known.contains(id))
                                .forEach(workspace.selection().motionIdProperty()::set));
    }

    /** Reads real recordings from a file or a folder. */
    void importRecordings(Path source) {
        workspace.run(new ImportRecordings(source));
    }

    /** Writes the selected motion to a file; its ending chooses the kind. */
    void exportMotion(Path file) {
        workspace
                .project()
                .motion(workspace.selection().motionIdProperty().get())
                .ifPresent(
                        motion ->
                                export(
                                        file,
                                        () -> MotionFormats.write(motion.value().motion(), file)));
    }

    /** Simulates all sensors on the selected motion. */
    void simulateSelected() {
        simulate(List.of(workspace.selection().motionIdProperty().get()));
    }

    /** Simulates all sensors on all motions. */
    void simulateAll() {
        simulate(workspace.project().motions().stream().map(Entry::id).toList());
    }

    /** Makes everything again that is out of date, each kind after what it is made from. */
    void recreateOutOfDate() {
        Freshness freshness = new Freshness(workspace.project());
        Deque<String> ids = new ArrayDeque<>();
        workspace
                .project()
                .results()
                .filter(freshness::isOutOfDate)
                .forEach(result -> ids.add(result.id()));
        recreateNext(ids);
    }

    /** Removes the selected motion. */
    void deleteMotion() {
        remove("Delete motion", workspace.selection().motionIdProperty().get());
    }

    /** Removes the selected sensor. */
    void deleteSensor() {
        remove("Delete sensor", workspace.selection().sensorIdProperty().get());
    }

    private void export(Path file, Writing writing) {
        workspace
                .jobs()
                .submit(
                        "Export " + file.getFileName(),
                        context -> {
                            writing.write();
                            return file;
                        },
                        outcome -> {
                            if (outcome instanceof JobOutcome.Failed<Path> failed) {
                                workspace.report(failed.error());
                            } else if (outcome instanceof JobOutcome.Done<Path>) {
                                workspace.notices().add(Notice.info("Wrote " + file + "."));
                            }
                        });
    }

    private interface Writing {
        void write() throws KinescribeException;
    }

    private void recreateNext(Deque<String> ids) {
        String next = ids.poll();
        if (next != null) {
            workspace.run(new Recreate(next), () -> recreateNext(ids));
        }
    }

    private void simulate(List<String> motionIds) {
        workspace.run(new SimulateRecordings(motionIds, SIMULATION_RATE_HZ, SIMULATION_SEED));
    }

    private void remove(String label, String id) {
        workspace.apply(Edits.remove(label, List.of(id)));
    }
}
