package kinescribe.app.models;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Fields;
import kinescribe.app.fx.FormRows;
import kinescribe.app.fx.Kit;
import kinescribe.learn.model.ModelKinds;
import org.kordamp.ikonli.feather.Feather;

/** Says what the next model learns from and how. */
final class LearningForm {
    private static final String HEADING = "model-heading";

    private final ModelsViewModel model;

    LearningForm(ModelsViewModel model) {
        this.model = model;
    }

    /** Builds the form. */
    Node node() {
        LearningSettings settings = model.settings();
        FormRows rows = new FormRows();
        rows.wide(FormRows.heading("Learn from", HEADING));
        rows.field(
                "Measured",
                "model-real",
                Fields.sites(model.realSites(), settings.realSiteProperty()));
        rows.field(
                "Simulated",
                "model-virtual",
                Fields.sites(model.virtualSites(), settings.virtualSiteProperty()));
        rows.wide(FormRows.heading("Model", HEADING));
        rows.field("Kind", "model-kind", Fields.choice(ModelKinds.kept(), settings.kindProperty()));
        TextField name = new TextField();
        name.setPromptText("kind and site");
        name.textProperty().bindBidirectional(settings.nameProperty());
        rows.field("Name", "model-name", name);
        rows.wide(FormRows.heading("Windows", HEADING));
        rows.windows("model", settings.windows(), 5);
        rows.wide(FormRows.heading("Training", HEADING));
        rows.training(
                "model", settings.networks(), settings.kindProperty().map(ModelKinds::isNetwork));
        rows.field(
                "Seed", "model-seed", Fields.whole(0, Integer.MAX_VALUE, settings.seedProperty()));
        ScrollPane scroll = new ScrollPane(rows.node());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox form = new VBox(Kit.panelHead("Train a model"), scroll, buttons());
        form.getStyleClass().addAll("panel", "model-settings");
        return form;
    }

    private Node buttons() {
        Button train = new Button("Train", Kit.icon(Feather.PLAY));
        train.setId("model-train");
        train.getStyleClass().add(Styles.ACCENT);
        train.setMaxWidth(Double.MAX_VALUE);
        train.setOnAction(e -> model.train());
        train.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !model.canTrain(),
                                model.settings().realSiteProperty(),
                                model.settings().virtualSiteProperty()));
        Kit.showWhile(train, model.runningProperty().not());
        Button stop = new Button("Stop and keep the best so far", Kit.icon(Feather.SQUARE));
        stop.setId("model-stop");
        stop.setMaxWidth(Double.MAX_VALUE);
        stop.setOnAction(e -> model.cancel());
        Kit.showWhile(stop, model.runningProperty());
        Label held =
                new Label("About 15 % of the measured people are held back to say when to stop.");
        held.setWrapText(true);
        held.setMinHeight(Region.USE_PREF_SIZE);
        held.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        VBox box = new VBox(train, stop, held);
        box.getStyleClass().add("model-buttons");
        return box;
    }
}
