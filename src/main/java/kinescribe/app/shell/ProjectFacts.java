package kinescribe.app.shell;

import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import kinescribe.app.fx.Workspace;
import kinescribe.project.Project;

/** What menus and buttons need to know to be enabled or greyed. */
final class ProjectFacts {
    private final Workspace workspace;
    private final ReadOnlyStringWrapper undo = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redo = new ReadOnlyStringWrapper("");

    ProjectFacts(Workspace workspace) {
        this.workspace = workspace;
        workspace.store().addListener((before, after) -> refresh());
        refresh();
    }

    /** What undo would take back; empty where there is nothing. */
    ReadOnlyStringProperty undoProperty() {
        return undo.getReadOnlyProperty();
    }

    /** What redo would do again; empty where there is nothing. */
    ReadOnlyStringProperty redoProperty() {
        return redo.getReadOnlyProperty();
    }

    /** Whether something holds for the project, kept up to date. */
    BooleanBinding holds(Predicate<Project> fact) {
        return Bindings.createBooleanBinding(
                () -> fact.test(workspace.project()), workspace.projectProperty());
    }

    /** Whether a prompt is selected. */
    BooleanBinding promptSelected() {
        return workspace.selection().promptIdProperty().isNotEmpty();
    }

    /** Whether a motion is selected. */
    BooleanBinding motionSelected() {
        return workspace.selection().motionIdProperty().isNotEmpty();
    }

    /** Whether a sensor is selected. */
    BooleanBinding sensorSelected() {
        return workspace.selection().sensorIdProperty().isNotEmpty();
    }

    private void refresh() {
        undo.set(workspace.store().undoLabel().orElse(""));
        redo.set(workspace.store().redoLabel().orElse(""));
    }
}
