package kinescribe.app.imports;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Units, times and axes beside the norm of the acceleration, and what speaks against them. */
final class UnitsPage {
    private static final double FORM_WIDTH = 340;

    private UnitsPage() {}

    static Node of(WizardModel model) {
        NormChart chart = new NormChart();
        model.checkProperty().subscribe(check -> chart.show(check.recordings()));
        Label caption =
                new Label("Norm of the acceleration; shaded: at rest, where it should be 1 g");
        caption.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        Node findings = new FindingList(model).node();
        VBox.setVgrow(findings, Priority.ALWAYS);
        VBox right = new VBox(4, caption, chart, findings);
        HBox.setHgrow(right, Priority.ALWAYS);
        return new HBox(16, scrolled(new UnitsForm(model).node()), right);
    }

    /** A form of the usual width that scrolls where it is too long. */
    static ScrollPane scrolled(Node form) {
        ScrollPane pane = new ScrollPane(form);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setMinWidth(FORM_WIDTH);
        pane.setPrefWidth(FORM_WIDTH);
        pane.getStyleClass().add("import-scroll");
        return pane;
    }
}
