package kinescribe.app.calibration;

import java.io.File;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import kinescribe.app.fx.Kit;
import kinescribe.app.fx.SaveTarget;
import kinescribe.app.fx.Workspace;
import kinescribe.base.Counted;
import org.kordamp.ikonli.feather.Feather;

/** Brings simulated signals nearer to measured ones, and shows what that gains on other people. */
public final class CalibrationView {
    private static final String STYLES = "/kinescribe/assets/styles/calibration.css";
    private static final String CHARTS = "/kinescribe/assets/styles/signals.css";

    /** Room for the head and three or four calibrations; more are scrolled to. */
    private static final double LIST_HEIGHT = 168;

    private final CalibrationViewModel model;
    private final Workspace workspace;
    private final BorderPane root = new BorderPane();
    private Runnable importing = () -> {};

    /** A view for a workspace. */
    public CalibrationView(Workspace workspace) {
        this.workspace = workspace;
        model = new CalibrationViewModel(workspace);
        root.setId("calibration");
        root.getStyleClass().add("calibration");
        root.getStylesheets().add(String.valueOf(CalibrationView.class.getResource(CHARTS)));
        root.getStylesheets().add(String.valueOf(CalibrationView.class.getResource(STYLES)));
        root.setTop(banner());
        root.setLeft(new CalibrationForm(model, workspace).node());
        root.setCenter(new StackPane(empty(), results()));
    }

    /** The view's root node. */
    public Node node() {
        return root;
    }

    /** Says how real recordings are asked for and read, which others do. */
    public void importWith(Runnable action) {
        importing = action;
    }

    /** The view model, for tests. */
    CalibrationViewModel model() {
        return model;
    }

    /** Nothing to fit to, nothing kept: what to do first. */
    private BooleanBinding nothingYet() {
        return Bindings.isEmpty(model.realSites()).and(Bindings.isEmpty(model.rows()));
    }

    private Node empty() {
        VBox box =
                Kit.emptyState(
                        Feather.SLIDERS,
                        "Calibrating brings simulated signals nearer to measured ones. Import real"
                                + " recordings of the same kind of sensor; some people are fitted"
                                + " on, the others show what it gains.");
        Button button = new Button("Import real recordings…", Kit.icon(Feather.DOWNLOAD));
        button.setId("calibration-import-real");
        button.setOnAction(event -> importing.run());
        box.getChildren().add(button);
        Kit.showWhile(box, nothingYet());
        return box;
    }

    private Node results() {
        Node table = new CalibrationTable(model).node();
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox upper = new VBox(Kit.panelHead("Calibrations", buttons()), table);
        upper.getStyleClass().add("panel");
        upper.setMinHeight(LIST_HEIGHT);
        upper.setMaxHeight(LIST_HEIGHT);
        StackPane lower =
                new StackPane(
                        Kit.emptyState(
                                Feather.BAR_CHART_2,
                                "Figures before and after come here once a calibration is"
                                        + " fitted."),
                        new ReviewPane(model).node());
        lower.getChildren().get(0).visibleProperty().bind(model.selectedProperty().isNull());
        VBox.setVgrow(lower, Priority.ALWAYS);
        VBox both = new VBox(upper, lower);
        Kit.showWhile(both, nothingYet().not());
        return both;
    }

    private Node[] buttons() {
        Button apply = new Button("Apply", Kit.icon(Feather.CHECK));
        apply.setId("calibration-apply");
        apply.getStyleClass().add("small");
        apply.setOnAction(event -> model.apply());
        Button move = new Button("Put the sensor there", Kit.icon(Feather.MOVE));
        move.setId("calibration-move");
        move.getStyleClass().add("small");
        move.setOnAction(event -> model.moveSensor());
        Runnable look =
                () -> {
                    int targets = model.targets().size();
                    apply.setText("Apply to " + Counted.of(targets, "recording"));
                    Kit.explain(
                            apply,
                            "Make calibrated copies of the simulated recordings; the simulated ones"
                                    + " stay");
                    apply.setDisable(targets == 0);
                    move.setVisible(model.canMoveSensor());
                    move.setManaged(model.canMoveSensor());
                };
        Kit.explain(
                move, "Move the project's sensor to the place that the fit found, then simulate");
        model.selectedProperty().addListener((o, before, after) -> look.run());
        workspace.projectProperty().addListener((o, before, after) -> look.run());
        look.run();
        Button again =
                whenSelected(
                        Kit.iconButton(
                                Feather.REFRESH_CW,
                                "Fit the selected calibration again with the present recordings",
                                model::recreateSelected));
        again.setId("calibration-again");
        Button delete =
                whenSelected(
                        Kit.iconButton(
                                Feather.TRASH_2,
                                "Delete the selected calibration",
                                model::deleteSelected));
        delete.setId("calibration-delete");
        return new Node[] {
            move,
            apply,
            again,
            whenSelected(
                    Kit.iconButton(
                            Feather.UPLOAD, "Export the selected calibration as JSON", this::save)),
            Kit.iconButton(Feather.DOWNLOAD, "Import a calibration file", this::open),
            delete
        };
    }

    private Button whenSelected(Button button) {
        button.disableProperty().bind(model.selectedProperty().isNull());
        return button;
    }

    private Node banner() {
        Label label = new Label();
        label.setId("calibration-banner");
        label.setGraphic(Kit.icon(Feather.ALERT_TRIANGLE));
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add("calibration-banner");
        label.textProperty().bind(model.bannerProperty());
        Kit.showWhile(label, model.bannerProperty().isNotEmpty());
        return label;
    }

    private void save() {
        SaveTarget.byDialog(
                        root.getScene().getWindow(),
                        "Export calibration",
                        model.exportName(),
                        "*.json")
                .ifPresent(model::exportSelected);
    }

    private void open() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Import calibration");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Calibration", "*.json"));
        File file = chooser.showOpenDialog(root.getScene().getWindow());
        if (file != null) {
            model.importFrom(file.toPath());
        }
    }
}
