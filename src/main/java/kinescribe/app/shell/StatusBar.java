package kinescribe.app.shell;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import kinescribe.app.fx.Kit;
import kinescribe.app.fx.Workspace;

/** The bottom line: the pages, the jobs, the project in words, the notices. */
final class StatusBar {
    private final HBox node;

    StatusBar(Workspace workspace, ProjectDesk desk, Pages pages, JobsModel jobs) {
        Label status = new Label();
        status.setId("status");
        status.getStyleClass().add(Styles.TEXT_MUTED);
        Runnable refresh =
                () ->
                        status.setText(
                                StatusText.of(
                                        workspace.project(),
                                        desk.dirtyProperty().get(),
                                        desk.file().isPresent()));
        workspace.store().addListener((before, after) -> refresh.run());
        refresh.run();
        pages.tabs().setMinWidth(HBox.USE_PREF_SIZE);
        node =
                new HBox(
                        pages.tabs(),
                        Kit.grower(),
                        new JobsArea(jobs).node(),
                        status,
                        new NoticesArea(workspace.notices()).node());
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("status-bar");
    }

    Node node() {
        return node;
    }
}
