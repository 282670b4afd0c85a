package kinescribe.app.imports;

import atlantafx.base.theme.Styles;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import kinescribe.imu.check.SensorUnit;

/** Units, times and axes beside the norm of the acceleration, and what speaks against them. */
final class UnitsPage {
    private static final double FORM_WIDTH = 340;
    private static final double CHART_SHARE = 0.4;

    private UnitsPage() {}

    static Node of(WizardModel model) {
        NormChart chart = new NormChart();
        model.checkProperty().subscribe(check -> chart.show(check.recordings()));
        Label caption =
                new Label("Norm of the acceleration; shaded: at rest, where it should be 1 g");
        caption.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        ObservableValue<Boolean> some =
                model.recipeProperty().map(recipe -> recipe.has(SensorUnit.Kind.ACC));
        Kit.showWhile(caption, some);
        Kit.showWhile(chart, some);
        Node findings = new FindingList(model).node();
        VBox.setVgrow(findings, Priority.ALWAYS);
        VBox right = new VBox(4, caption, chart, findings);
        chart.prefHeightProperty().bind(right.heightProperty().multiply(CHART_SHARE));
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
