package kinescribe.app.shell;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import kinescribe.app.fx.Workspace;
import kinescribe.app.imports.TableImport;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.UserFolder;
import kinescribe.dataset.Dataset;
import kinescribe.format.SidecarFile;
import kinescribe.format.dataset.DatasetFormats;
import kinescribe.format.imu.RecordingCsv;
import kinescribe.format.imu.SimulationFacts;
import kinescribe.format.motion.MotionFormats;
import kinescribe.format.table.RecipeBook;
import kinescribe.imu.Recording;
import kinescribe.job.JobOutcome;
import kinescribe.motion.Motion;
import kinescribe.pipeline.CalibratedSide;
import kinescribe.pipeline.Recreate;
import kinescribe.pipeline.SimulateRecordings;
import kinescribe.project.Edits;
import kinescribe.project.Entry;
import kinescribe.project.Freshness;

/** The steps and edits that the menus offer. */
final class StepCommands {
    private final Workspace workspace;
    private final MotionImport motionImport;
    private final TableImport tableImport;

    StepCommands(Workspace workspace) {
        this.workspace = workspace;
        this.motionImport = new MotionImport(workspace, new ImportDialog());
        this.tableImport =
                new TableImport(workspace, new RecipeBook(UserFolder.path().resolve("recipes")));
    }

    /** Reads motions and shows the last of them; asks about what is unsure in the files. */
    void importMotions(List<Path> files) {
        motionImport.start(files);
    }

    /** Reads motions and asks about all that the files do not state. */
    void importMotionsAsking(List<Path> files) {
        motionImport.startAsking(files);
    }

    /** Reads real recordings from files and folders; asks about tables of a new kind. */
    void importRecordings(List<Path> sources) {
        tableImport.start(sources);
    }

    /** Reads real recordings from tables and asks about all of them. */
    void importRecordingsAsking(List<Path> sources) {
        tableImport.startAsking(sources);
    }

    /** Writes the selected motion to a file; its ending chooses the kind. */
    void exportMotion(Path file) {
        workspace
                .project()
                .motion(workspace.selection().motionIdProperty().get())
                .ifPresent(entry -> exportMotion(entry.value().motion(), file));
    }

    private void exportMotion(Motion motion, Path file) {
        export(
                file,
                () -> {
                    MotionFormats.write(motion, file);
                    return MotionFormats.writableAs(file).losses(motion);
                });
    }

    /**
     * Writes the recordings that were simulated on the selected motion, side by side; calibrated
     * ones instead of those they were made of.
     */
    void exportRecordings(Path file) {
        String motionId = workspace.selection().motionIdProperty().get();
        List<Entry<Recording>> entries =
                CalibratedSide.chosen(workspace.project().recordings()).stream()
                        .filter(recording -> isMadeFrom(recording, motionId))
                        .toList();
        List<Recording> recordings = entries.stream().map(Entry::value).toList();
        if (recordings.isEmpty()) {
            workspace.report(
                    new KinescribeException(
                            "There are no recordings of the selected motion.",
                            "Simulate the sensors on it first."));
        } else if (!fitTogether(recordings)) {
            workspace.report(
                    new KinescribeException(
                            "The recordings of the selected motion do not fit in one table.",
                            "Give each sensor its own site and simulate all at one rate."));
        } else {
            export(
                    file,
                    () -> {
                        RecordingCsv.write(recordings, making(entries), file);
                        return List.of();
                    });
        }
    }

    private Map<String, Object> making(List<Entry<Recording>> entries) {
        return Map.of(
                "device",
                SimulationFacts.device(workspace.project().sensorModel()),
                "provenance",
                entries.stream().map(e -> SidecarFile.provenance(e.provenance())).toList());
    }

    /** Writes the newest data set with its description beside it. */
    void exportDataset(Path file) {
        List<Entry<Dataset>> datasets = workspace.project().datasets();
        if (!datasets.isEmpty()) {
            Entry<Dataset> newest = datasets.get(datasets.size() - 1);
            export(
                    file,
                    () -> {
                        DatasetFormats.write(newest.value(), newest.provenance(), file);
                        return List.of();
                    });
        }
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

    private static boolean fitTogether(List<Recording> recordings) {
        double[] times = recordings.get(0).times();
        return recordings.stream().allMatch(r -> Arrays.equals(r.times(), times))
                && recordings.stream().map(r -> r.source().site()).distinct().count()
                        == recordings.size();
    }

    private static boolean isMadeFrom(Entry<?> result, String id) {
        return result.provenance().inputs().stream().anyMatch(input -> input.id().equals(id));
    }

    private void export(Path file, Writing writing) {
        workspace
                .jobs()
                .submit(
                        "Export " + file.getFileName(),
                        context -> writing.write(),
                        outcome -> {
                            if (outcome instanceof JobOutcome.Failed<List<Notice>> failed) {
                                workspace.report(failed.error());
                            } else if (outcome instanceof JobOutcome.Done<List<Notice>> done) {
                                workspace.notices().add(Notice.info("Wrote " + file + "."));
                                workspace.notices().addAll(done.value());
                            }
                        });
    }

    /** Writes a file and tells what is not in it. */
    private interface Writing {
        List<Notice> write() throws KinescribeException;
    }

    private void recreateNext(Deque<String> ids) {
        String next = ids.poll();
        if (next != null) {
            workspace.run(new Recreate(next), () -> recreateNext(ids));
        }
    }

    private void simulate(List<String> motionIds) {
        workspace.run(new SimulateRecordings(motionIds, workspace.project().simulation()));
    }

    private void remove(String label, String id) {
        workspace.apply(Edits.remove(label, List.of(id)));
    }
}
