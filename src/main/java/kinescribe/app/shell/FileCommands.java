package kinescribe.app.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import kinescribe.app.fx.Workspace;
import kinescribe.job.JobHandle;

/** New, open, save and quit, with the question about unsaved changes. */
public final class FileCommands {
    private static final ButtonType SAVE = new ButtonType("Save", ButtonBar.ButtonData.YES);
    private static final ButtonType QUIT = new ButtonType("Quit", ButtonBar.ButtonData.YES);
    private static final ButtonType DISCARD = new ButtonType("Don't save", ButtonBar.ButtonData.NO);

    private final Stage stage;
    private final Workspace workspace;
    private final ProjectDesk desk;
    private final ProjectChoosers choosers;

    FileCommands(Stage stage, Workspace workspace, ProjectDesk desk, ProjectChoosers choosers) {
        this.stage = stage;
        this.workspace = workspace;
        this.desk = desk;
        this.choosers = choosers;
    }

    void newProject() {
        afterAsking(desk::newProject);
    }

    void openFile() {
        choosers.projectToOpen().ifPresent(this::open);
    }

    void openFolder() {
        choosers.folder("Open project folder").ifPresent(this::open);
    }

    void open(Path path) {
        afterAsking(() -> desk.open(path));
    }

    void save() {
        save(() -> {});
    }

    void saveAs() {
        saveAs(() -> {});
    }

    /** Leaves the window, after asking about running work and unsaved changes. */
    public void quit() {
        Optional<JobHandle> work = workInHand(workspace.jobs().active());
        if (work.isEmpty() || stops(work.get())) {
            afterAsking(stage::hide);
        }
    }

    /** The first job whose work would be lost, if there is one. */
    static Optional<JobHandle> workInHand(List<JobHandle> active) {
        return active.stream().filter(job -> !job.isDispensable()).findFirst();
    }

    private boolean stops(JobHandle work) {
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, "", QUIT, ButtonType.CANCEL);
        alert.initOwner(stage);
        alert.setTitle("Work is running");
        alert.setHeaderText("Quit while \"" + work.name() + "\" runs?");
        alert.setContentText("It is stopped, and what it has not finished is lost.");
        return alert.showAndWait().equals(Optional.of(QUIT));
    }

    private void save(Runnable then) {
        if (!desk.save(then)) {
            saveAs(then);
        }
    }

    private void saveAs(Runnable then) {
        choosers.projectTarget(workspace.project().name())
                .ifPresent(path -> desk.saveAs(path, then));
    }

    private void afterAsking(Runnable action) {
        if (!desk.dirtyProperty().get()) {
            action.run();
            return;
        }
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, "", SAVE, DISCARD, ButtonType.CANCEL);
        alert.initOwner(stage);
        alert.setTitle("Unsaved changes");
        alert.setHeaderText("Save the changes to \"" + workspace.project().name() + "\" first?");
        alert.setContentText("They are lost otherwise.");
        Optional<ButtonType> answer = alert.showAndWait();
        if (answer.equals(Optional.of(SAVE))) {
            save(action);
        } else if (answer.equals(Optional.of(DISCARD))) {
            action.run();
        }
    }
}
