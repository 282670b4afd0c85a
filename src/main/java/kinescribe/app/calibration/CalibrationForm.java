package kinescribe.app.calibration;

import atlantafx.base.theme.Styles;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kinescribe.app.fx.Fields;
import kinescribe.app.fx.FormRows;
import kinescribe.app.fx.Kit;
import kinescribe.app.fx.Workspace;
import kinescribe.calibration.Calibration;
import kinescribe.pipeline.CalibrationPlan;
import org.jspecify.annotations.Nullable;

/** What a fit is given: two sites, people, a method. */
final class CalibrationForm {
    private final CalibrationViewModel model;
    private final Workspace workspace;
    private final GridPane grid = new GridPane();
    private int rows; // the grid itself does not count what is hidden

    CalibrationForm(CalibrationViewModel model, Workspace workspace) {
        this.model = model;
        this.workspace = workspace;
    }

    /** Builds the form. */
    Node node() {
        CalibrationSettings settings = model.settings();
        grid.getStyleClass().add("form-grid");
        heading("Recordings");
        field(
                "Real",
                "calibration-real",
                Fields.sites(model.realSites(), settings.realSiteProperty()));
        field(
                "Simulated",
                "calibration-virtual",
                Fields.sites(model.virtualSites(), settings.virtualSiteProperty()));
        Label counts = words("calibration-counts", model.countsProperty().isNotEmpty());
        counts.textProperty().bind(model.countsProperty());
        wide(counts);
        heading("People");
        wide(new PeopleList(settings.people()).node());
        heading("Method");
        wide(method());
        Label what = words("calibration-what", settings.methodProperty().isNotNull());
        what.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> MethodWords.explain(settings.methodProperty().get()),
                                settings.methodProperty()));
        wide(what);
        options();
        heading("Kept as");
        TextField name = new TextField();
        name.setId("calibration-name");
        name.setAccessibleText("Name of the calibration");
        name.textProperty().bindBidirectional(settings.nameProperty());
        name.promptTextProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        CalibrationPlan.usualName(
                                                settings.methodProperty().get(),
                                                String.valueOf(settings.realSiteProperty().get())),
                                settings.methodProperty(),
                                settings.realSiteProperty()));
        wide(name);
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox form = new VBox(Kit.panelHead("Calibrate"), scroll, new FitButtons(model).node());
        form.getStyleClass().addAll("panel", "calibration-settings");
        return form;
    }

    private void options() {
        CalibrationSettings settings = model.settings();
        CheckBox perActivity = new CheckBox("A map for each activity, too");
        perActivity.setId("calibration-per-activity");
        perActivity.selectedProperty().bindBidirectional(settings.perActivityProperty());
        Kit.showWhile(perActivity, is(Calibration.Method.QUANTILE));
        CheckBox shared = new CheckBox("Only what both sides do");
        shared.setId("calibration-shared");
        shared.selectedProperty().bindBidirectional(settings.sharedOnlyProperty());
        Kit.showWhile(shared, is(Calibration.Method.QUANTILE).or(is(Calibration.Method.CORAL)));
        Label which = new Label("Which motion is a recording of?");
        VBox pairs = new VBox(4, which, new PairTable(model, workspace).node());
        Kit.showWhile(pairs, is(Calibration.Method.AFFINE).or(is(Calibration.Method.FIT)));
        GridPane bounds = new GridPane();
        bounds.getStyleClass().add("form-grid");
        for (FitBounds.Bound bound : settings.bounds().all()) {
            bounds.addRow(bounds.getRowCount(), fieldName(bound), number(bound));
        }
        Label most = new Label("How far from where the sensor is now; 0 holds it there");
        most.setWrapText(true);
        VBox limits = new VBox(4, most, bounds);
        Kit.showWhile(limits, is(Calibration.Method.FIT));
        wide(new VBox(6, perActivity, shared, pairs, limits));
    }

    private BooleanBinding is(Calibration.Method method) {
        return model.settings().methodProperty().isEqualTo(method);
    }

    private ComboBox<Calibration.Method> method() {
        ComboBox<Calibration.Method> box = new ComboBox<>();
        box.setId("calibration-method");
        box.setAccessibleText("Method");
        box.setConverter(new MethodName());
        box.getItems()
                .setAll(
                        Calibration.Method.QUANTILE,
                        Calibration.Method.CORAL,
                        Calibration.Method.AFFINE,
                        Calibration.Method.FIT);
        box.valueProperty().bindBidirectional(model.settings().methodProperty());
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private static Label fieldName(FitBounds.Bound bound) {
        Label label = new Label(bound.label());
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Spinner<Double> number(FitBounds.Bound bound) {
        Spinner<Double> spinner = Fields.number(0, bound.most(), bound.most() / 100, bound.value());
        spinner.setId("calibration-" + bound.id());
        spinner.setAccessibleText("At most: " + bound.label());
        spinner.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(spinner, Priority.ALWAYS);
        return spinner;
    }

    static Label words(String id, BooleanExpression shown) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        Kit.showWhile(label, shown);
        return label;
    }

    private void heading(String text) {
        wide(FormRows.heading(text, "calibration-heading"));
    }

    private void wide(Node node) {
        grid.add(node, 0, rows++, 2, 1);
        GridPane.setHgrow(node, Priority.ALWAYS);
    }

    private void field(String name, String id, Control field) {
        Label label = new Label(name);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(field);
        field.setId(id);
        field.setAccessibleText(name + " recordings at");
        field.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(field, Priority.ALWAYS);
        grid.addRow(rows++, label, field);
    }

    private static final class MethodName extends StringConverter<Calibration.Method> {
        @Override
        public String toString(Calibration.@Nullable Method method) {
            return method == null ? "" : MethodWords.name(method);
        }

        @Override
        public Calibration.Method fromString(String text) {
            throw new UnsupportedOperationException("Methods are chosen, not typed");
        }
    }
}
