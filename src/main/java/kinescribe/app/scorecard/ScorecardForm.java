package kinescribe.app.scorecard;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Fields;
import kinescribe.app.fx.FormRows;
import kinescribe.app.fx.Kit;
import org.kordamp.ikonli.feather.Feather;

/** What is measured and how, and the button that starts it. */
final class ScorecardForm {
    private static final String HEADING = "scorecard-heading";

    private final ScorecardModel model;

    ScorecardForm(ScorecardModel model) {
        this.model = model;
    }

    /** Builds the form. */
    Node node() {
        CardSettings settings = model.settings();
        FormRows rows = new FormRows();
        rows.wide(FormRows.heading("Data", HEADING));
        rows.field(
                "Real",
                "card-real",
                Fields.sites(model.sites().real(), settings.realSiteProperty()));
        rows.field(
                "Simulated",
                "card-virtual",
                Fields.sites(model.sites().virtual(), settings.virtualSiteProperty()));
        rows.wide(FormRows.heading("Windows", HEADING));
        rows.windows("card", settings.windows(), 0.5);
        rows.wide(FormRows.heading("Measuring", HEADING));
        rows.field("Draws of people", "card-draws", Fields.whole(2, 100, settings.drawsProperty()));
        rows.field(
                "Seed", "card-seed", Fields.whole(0, Integer.MAX_VALUE, settings.seedProperty()));
        CheckBox each = new CheckBox("Each activity alone, too");
        each.setId("card-per-activity");
        each.selectedProperty().bindBidirectional(settings.perActivityProperty());
        rows.wide(each);
        VBox form =
                new VBox(
                        Kit.panelHead("Scorecard"),
                        rows.node(),
                        explanation(),
                        Kit.grower(),
                        buttons());
        form.getStyleClass().addAll("panel", "scorecard-settings");
        return form;
    }

    private static Node explanation() {
        Label label =
                new Label(
                        "Each figure stands between a floor, what two halves of the real people"
                                + " score against each other, and a ceiling, what noise or a plain"
                                + " copy would score. Every draw deals the people anew.");
        label.setWrapText(true);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED, "scorecard-words");
        return label;
    }

    private Node buttons() {
        Button measure = new Button("Measure", Kit.icon(Feather.PLAY));
        measure.setId("card-measure");
        measure.getStyleClass().add(Styles.ACCENT);
        measure.setMaxWidth(Double.MAX_VALUE);
        measure.setOnAction(event -> model.measure());
        measure.disableProperty().bind(model.fault().isNotEmpty());
        Kit.showWhile(measure, model.measuringProperty().not());
        Button stop = new Button("Stop measuring", Kit.icon(Feather.X));
        stop.setId("card-stop");
        stop.setMaxWidth(Double.MAX_VALUE);
        stop.setOnAction(event -> model.cancel());
        Kit.showWhile(stop, model.measuringProperty());
        Label fault = new Label();
        fault.setId("card-fault");
        fault.setWrapText(true);
        fault.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        fault.textProperty().bind(model.fault());
        Kit.showWhile(fault, model.fault().isNotEmpty());
        VBox box = new VBox(fault, measure, stop);
        box.getStyleClass().add("scorecard-buttons");
        return box;
    }
}
