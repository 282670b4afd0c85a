package kinescribe.app.training;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Fields;
import kinescribe.app.fx.FormRows;
import kinescribe.app.fx.Kit;
import kinescribe.evaluate.EvaluationMode;
import kinescribe.evaluate.Protocol;
import kinescribe.learn.model.ModelKinds;
import org.kordamp.ikonli.feather.Feather;

/** The settings of a run and the buttons that start one. */
final class SettingsForm {
    private static final String HEADING = "training-heading";

    private final TrainingViewModel model;
    private final TrainingSettings settings;
    private final RecipeButtons recipes;

    SettingsForm(TrainingViewModel model) {
        this.model = model;
        this.settings = model.settings();
        this.recipes = new RecipeButtons(model);
    }

    /** Builds the form. */
    Node node() {
        UseSections sections = new UseSections(settings);
        VBox all =
                new VBox(
                        FormRows.heading("Data", HEADING),
                        data(),
                        FormRows.heading("Learn from", HEADING),
                        modes(),
                        sections.real(),
                        sections.virtual(),
                        sections.copies(),
                        sections.windows(),
                        FormRows.heading("Evaluation", HEADING),
                        evaluation(),
                        sections.training());
        all.getStyleClass().add("training-form");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox form =
                new VBox(
                        Kit.panelHead(
                                "Train & evaluate", recipes.copy(), recipes.open(), recipes.save()),
                        scroll,
                        buttons());
        form.getStyleClass().addAll("panel", "training-settings");
        return form;
    }

    private Node data() {
        FormRows rows = new FormRows();
        rows.field(
                "Tested on",
                "train-real",
                "Where the sensors of the people tested sat.",
                Fields.sites(model.realSites(), settings.realSiteProperty()));
        rows.field(
                "Simulated",
                "train-virtual",
                "Where the simulated sensors sat.",
                Fields.sites(model.virtualSites(), settings.virtualSiteProperty()));
        return rows.node();
    }

    private Node modes() {
        VBox boxes = new VBox();
        boxes.getStyleClass().add("training-modes");
        for (EvaluationMode mode : EvaluationMode.values()) {
            CheckBox box = new CheckBox(mode.label());
            box.setId("train-mode-" + mode.id().replace('+', '-'));
            box.selectedProperty().bindBidirectional(settings.mode(mode));
            box.setTooltip(new Tooltip(explanation(mode)));
            boxes.getChildren().add(box);
        }
        return boxes;
    }

    private static String explanation(EvaluationMode mode) {
        return switch (mode) {
            case REAL -> "Learn from the other real people.";
            case VIRTUAL -> "Learn from simulated data alone, test on real people.";
            case BOTH -> "Learn from the other real people and from simulated data.";
            case AUGMENT ->
                    "Learn from the other real people and changed copies of their windows: what"
                            + " simulated data have to beat.";
            case BOTH_AUGMENT -> "Learn from everything.";
            case TRTS ->
                    "Learn from real people and test on simulated ones: do simulated data look"
                            + " like what they should?";
        };
    }

    private Node evaluation() {
        FormRows rows = new FormRows();
        ComboBox<String> protocol = Fields.sites(model.protocols(), settings.protocolProperty());
        protocol.setEditable(true);
        protocol.setCellFactory(list -> new ProtocolCell());
        rows.field(
                "Protocol",
                "train-protocol",
                "loso: leave one subject out; kfold:K: K groups of subjects; lko:K: leave K subjects"
                        + " out; split:A,B: test on A and B; leave-position-out, -device-out and"
                        + " -dataset-out, where there are several. All are by subject but random.",
                protocol);
        CheckBox force = new CheckBox("Force it: results are marked");
        force.setId("train-force");
        force.setTooltip(
                new Tooltip("The same people are learnt from and tested, so scores are too good."));
        force.selectedProperty().bindBidirectional(settings.forcedProperty());
        Kit.showWhile(force, settings.protocolProperty().isEqualTo(Protocol.Kind.RANDOM.id()));
        rows.wide(force);
        rows.field(
                "Model",
                "train-model",
                "A forest trains in seconds, a network in minutes.",
                Fields.choice(ModelKinds.evaluated(), settings.classifierProperty()));
        rows.field(
                "Repeats",
                "train-repeats",
                "How many seeds to average over; ten or more where few people or windows are drawn.",
                Fields.whole(1, 50, settings.repeatsProperty()));
        rows.field(
                "Seed",
                "train-seed",
                "The first seed: equal seeds give equal scores.",
                Fields.whole(0, Integer.MAX_VALUE, settings.seedProperty()));
        return rows.node();
    }

    private Node buttons() {
        Button run = new Button("Run", Kit.icon(Feather.PLAY));
        run.setId("train-run");
        run.setDefaultButton(true);
        run.getStyleClass().add(Styles.ACCENT);
        run.setMaxWidth(Double.MAX_VALUE);
        run.setOnAction(e -> model.run());
        run.disableProperty().bind(model.fault().isNotEmpty());
        run.textProperty()
                .bind(
                        Bindings.when(model.count().greaterThan(1))
                                .then(Bindings.format("Run %d evaluations", model.count()))
                                .otherwise("Run"));
        Button stop = new Button("", Kit.icon(Feather.SQUARE));
        stop.setId("train-stop");
        stop.setMaxWidth(Double.MAX_VALUE);
        stop.setOnAction(e -> model.running().stop());
        stop.textProperty().bind(Bindings.format("Stop, %d to go", model.running().leftProperty()));
        Kit.showWhile(stop, model.running().leftProperty().greaterThan(0));
        Button build = new Button("Build data set", Kit.icon(Feather.PACKAGE));
        build.setId("train-build");
        build.setMaxWidth(Double.MAX_VALUE);
        build.setOnAction(e -> model.buildDataset());
        build.disableProperty().bind(settings.realSiteProperty().isEmpty());
        Label fault = words("train-fault", model.fault().isNotEmpty());
        fault.textProperty().bind(model.fault());
        Label counts = words("train-counts", model.datasetProperty().isNotEmpty());
        counts.textProperty().bind(model.datasetProperty());
        VBox box = new VBox(fault, run, stop, build, counts);
        box.getStyleClass().add("training-buttons");
        return box;
    }

    private static Label words(String id, BooleanBinding shown) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        Kit.showWhile(label, shown);
        return label;
    }
}
