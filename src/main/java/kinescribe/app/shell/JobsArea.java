package kinescribe.app.shell;

import atlantafx.base.controls.Popover;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import org.kordamp.ikonli.feather.Feather;

/** The running job in the status bar; the others in a list that pops up. */
final class JobsArea {
    private final JobsModel model;
    private final HBox first = new HBox();
    private final Button more = new Button();
    private final VBox list = new VBox();
    private final Popover popover = new Popover(list);
    private final HBox node = new HBox(first, more);

    JobsArea(JobsModel model) {
        this.model = model;
        first.setAlignment(Pos.CENTER_LEFT);
        node.setAlignment(Pos.CENTER_LEFT);
        node.setId("jobs");
        list.getStyleClass().add("jobs-list");
        popover.setDetachable(false);
        popover.setArrowLocation(Popover.ArrowLocation.BOTTOM_CENTER);
        more.getStyleClass().addAll("flat", "small");
        more.setId("more-jobs");
        more.setMinWidth(Button.USE_PREF_SIZE);
        more.setOnAction(
                event -> {
                    if (popover.isShowing()) {
                        popover.hide();
                    } else {
                        popover.show(more);
                    }
                });
        model.lines().addListener((ListChangeListener<JobsModel.Line>) change -> show());
        show();
    }

    Node node() {
        return node;
    }

    private void show() {
        int count = model.lines().size();
        node.setVisible(count > 0);
        node.setManaged(count > 0);
        more.setVisible(count > 1);
        more.setManaged(count > 1);
        more.setText("+" + (count - 1));
        Kit.explain(more, "All " + count + " jobs");
        first.getChildren().clear();
        list.getChildren().clear();
        if (count > 0) {
            first.getChildren().add(row(model.lines().get(0), 300));
        }
        if (count > 1) {
            model.lines().forEach(line -> list.getChildren().add(row(line, 360)));
        } else {
            popover.hide();
        }
    }

    private static HBox row(JobsModel.Line line, double textWidth) {
        Label text = new Label(line.text());
        text.setMaxWidth(textWidth);
        ProgressBar bar = new ProgressBar(line.fraction());
        bar.setAccessibleText(line.text());
        Button cancel = Kit.iconButton(Feather.X, "Cancel this job", line.handle()::cancel);
        cancel.setId("cancel-job");
        HBox row = new HBox(text, bar, cancel);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("job-row");
        return row;
    }
}
