package kinescribe.app.signals;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.util.StringConverter;
import kinescribe.app.fx.FrequencyAxis;
import kinescribe.app.fx.Kit;
import kinescribe.app.fx.Workspace;
import kinescribe.imu.SignalParts.Frame;
import org.kordamp.ikonli.feather.Feather;

/** The slim bar above the charts: what is shown, compared with what, and what can be done. */
final class SignalsBar {
    private final SignalsViewModel model;
    private final HBox root = new HBox();
    private final BooleanProperty aligning = new SimpleBooleanProperty(this, "aligning");
    private final BooleanBinding explaining;
    private final BooleanBinding comparing;

    SignalsBar(SignalsViewModel model, Workspace workspace, ExportForms export) {
        this.model = model;
        explaining = model.viewProperty().isEqualTo(ChartView.PARTS);
        comparing =
                explaining
                        .not()
                        .and(model.sides().choiceProperty().isNotEqualTo(RealChoice.NOTHING));
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("signals-bar");
        root.getChildren()
                .addAll(
                        foldButton(workspace),
                        views(),
                        frequencies(),
                        new Separator(Orientation.VERTICAL));
        for (SignalGroup group : SignalGroup.values()) {
            root.getChildren().addAll(group(group));
        }
        root.getChildren().add(new Separator(Orientation.VERTICAL));
        for (SignalComponent component : SignalComponent.values()) {
            ToggleButton button = toggle(component.label(), component.spoken());
            button.setGraphic(swatch(component.styleClass(), ""));
            button.selectedProperty().bindBidirectional(model.shown(component));
            if (component == SignalComponent.NORM) {
                Kit.showWhile(button, explaining.not());
            }
            root.getChildren().add(button);
        }
        root.getChildren()
                .addAll(
                        new Separator(Orientation.VERTICAL),
                        legend(),
                        badge(),
                        Kit.grower(),
                        frames(),
                        compare(),
                        recognise(),
                        alignMenu(),
                        numbersButton(),
                        exportMenu(export));
    }

    /** The bar. */
    Node node() {
        return root;
    }

    /** Whether a drag in the charts moves the measured side. */
    ObservableBooleanValue aligningProperty() {
        return aligning;
    }

    private ComboBox<ChartView> views() {
        ComboBox<ChartView> views = new ComboBox<>();
        views.setId("signals-view");
        views.getItems().setAll(ChartView.values());
        views.valueProperty().bindBidirectional(model.viewProperty());
        views.setAccessibleText("How signals are shown");
        Tooltip tip = new Tooltip();
        tip.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> model.viewProperty().get().meaning(), model.viewProperty()));
        views.setTooltip(tip);
        views.setMinWidth(Region.USE_PREF_SIZE);
        return views;
    }

    private ComboBox<FrequencyAxis> frequencies() {
        ComboBox<FrequencyAxis> frequencies = new ComboBox<>();
        frequencies.setId("signals-frequencies");
        frequencies.getItems().setAll(FrequencyAxis.values());
        frequencies.valueProperty().bindBidirectional(model.frequencyAxisProperty());
        frequencies.setAccessibleText("Which frequencies of the spectrum are shown");
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(model.frequencyAxisProperty().map(FrequencyAxis::meaning));
        frequencies.setTooltip(tip);
        frequencies.setMinWidth(Region.USE_PREF_SIZE);
        Kit.showWhile(frequencies, model.viewProperty().isEqualTo(ChartView.SPECTRUM));
        return frequencies;
    }

    /** Switches charts, or while a signal is taken apart chooses which one. */
    private List<Node> group(SignalGroup group) {
        ToggleButton shown = toggle(group.shortName(), group.title());
        shown.selectedProperty().bindBidirectional(model.shown(group));
        BooleanBinding present =
                Bindings.createBooleanBinding(
                        () -> group != SignalGroup.FIELD || model.present().contains(group),
                        model.tracesProperty());
        Kit.showWhile(shown, present.and(explaining.not()));
        if (group == SignalGroup.FIELD) {
            return List.of(shown);
        }
        ToggleButton apart = new ToggleButton(group.shortName());
        apart.setId("signals-apart-" + group.shortName());
        Kit.explain(apart, "Take apart: " + group.title());
        apart.setMinWidth(Region.USE_PREF_SIZE);
        model.parts().groupProperty().subscribe(now -> apart.setSelected(now == group));
        apart.setOnAction(
                e -> {
                    model.parts().groupProperty().set(group);
                    apart.setSelected(true);
                });
        Kit.showWhile(apart, explaining);
        return List.of(shown, apart);
    }

    private Node legend() {
        Label label = new Label("simulated", swatch("signal-sample", "signal-simulated"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        switch (model.viewProperty().get()) {
                                            case RESIDUAL -> "simulated − " + model.otherSide();
                                            case PARTS -> "sum, simulated";
                                            default -> "simulated";
                                        },
                                model.viewProperty(),
                                model.sides().choiceProperty()));
        return label;
    }

    private ComboBox<Frame> frames() {
        ComboBox<Frame> frames = new ComboBox<>();
        frames.setId("signals-frame");
        frames.getItems().setAll(Frame.values());
        frames.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Frame frame) {
                        return frame == null ? "" : PartWords.of(frame);
                    }

                    @Override
                    public Frame fromString(String text) {
                        throw new UnsupportedOperationException("The box is not editable");
                    }
                });
        frames.valueProperty().bindBidirectional(model.parts().frameProperty());
        frames.setAccessibleText("Along whose axes");
        frames.setTooltip(new Tooltip("Along whose axes the signal is told"));
        Kit.showWhile(frames, explaining);
        return frames;
    }

    private Node compare() {
        Button choice = new RealPicker(model.sides()).node();
        Label label = new Label("compare with", swatch("signal-sample", "signal-measured"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(choice);
        HBox box = new HBox(6, label, choice);
        box.setAlignment(Pos.CENTER_LEFT);
        Kit.showWhile(box, explaining.not());
        return box;
    }

    private Node recognise() {
        ComboBox<ModelChoice> models = new ComboBox<>(model.recognition().choices());
        models.setId("signals-model");
        models.valueProperty().bindBidirectional(model.recognition().choiceProperty());
        models.setAccessibleText("Trained model to recognise with");
        models.setTooltip(new Tooltip("Shows what a trained model recognises along the signals"));
        models.setPrefWidth(130);
        Kit.showWhile(models, Bindings.size(model.recognition().choices()).greaterThan(1));
        return models;
    }

    private Node alignMenu() {
        CheckMenuItem drag = new CheckMenuItem("Align by dragging (or drag with Alt)");
        drag.selectedProperty().bindBidirectional(aligning);
        MenuItem automatic = new MenuItem("Align automatically");
        automatic.setId("signals-align");
        automatic.setOnAction(e -> model.sides().align());
        MenuItem none = new MenuItem("As recorded: no shift");
        none.setOnAction(e -> model.sides().keepLag(0));
        none.disableProperty().bind(model.sides().lagProperty().isEqualTo(0));
        MenuButton menu = new MenuButton();
        menu.setId("signals-lag");
        menu.textProperty().bind(model.sides().lagTextProperty());
        menu.getItems().setAll(automatic, drag, new SeparatorMenuItem(), none);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.setTooltip(
                new Tooltip(
                        "By how much the measured side comes later, and the correlation by which"
                                + " that was found; align it in time here"));
        Kit.showWhile(menu, comparing);
        return menu;
    }

    private Node numbersButton() {
        NumbersTable numbers = new NumbersTable(model);
        Button button = new Button("Σ");
        button.setId("signals-sigma");
        button.setMinWidth(Region.USE_PREF_SIZE);
        Kit.explain(button, "Numbers of all lines: statistics of what is shown, cursors A and B");
        button.setOnAction(e -> numbers.toggle(button));
        return button;
    }

    private MenuButton exportMenu(ExportForms export) {
        MenuItem csv = new MenuItem("Shown stretch as CSV…");
        csv.setId("signals-export-csv");
        csv.setOnAction(e -> export.csv());
        MenuItem picture = new MenuItem("Picture as PNG…");
        picture.setId("signals-export-png");
        picture.setOnAction(e -> export.picture());
        MenuButton menu = new MenuButton("", Kit.icon(Feather.DOWNLOAD), csv, picture);
        menu.setId("signals-export");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        Kit.explain(menu, "Export what is shown");
        menu.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.tracesProperty().get().isEmpty(),
                                model.tracesProperty()));
        return menu;
    }

    private Node badge() {
        Label text = new Label();
        text.setId("signals-badge");
        text.textProperty().bind(model.sides().badgeProperty());
        text.getStyleClass().add("signals-badge");
        text.setMinWidth(Region.USE_PREF_SIZE);
        Tooltip tip = new Tooltip();
        tip.textProperty()
                .bind(
                        Bindings.concat(
                                "Simulated just now, not the stored recording: ",
                                model.sides().badgeProperty()));
        text.setTooltip(tip);
        Button store = new Button("Record");
        store.setId("signals-record");
        store.setMinWidth(Region.USE_PREF_SIZE);
        store.setTooltip(new Tooltip("Simulate and keep this recording in the project"));
        store.setOnAction(e -> model.sides().record());
        HBox box = new HBox(6, text, store);
        box.setAlignment(Pos.CENTER_LEFT);
        Kit.showWhile(box, model.sides().badgeProperty().isNotEmpty());
        return box;
    }

    private static Node foldButton(Workspace workspace) {
        Button fold = new Button();
        fold.setId("signals-fold");
        fold.setOnAction(
                e -> workspace.chartsShownProperty().set(!workspace.chartsShownProperty().get()));
        Kit.dressAsIcon(fold, Feather.CHEVRON_DOWN, "Hide the charts");
        workspace
                .chartsShownProperty()
                .subscribe(
                        shown -> {
                            fold.setGraphic(
                                    Kit.icon(shown ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP));
                            Kit.explain(fold, shown ? "Hide the charts" : "Show the charts");
                        });
        return fold;
    }

    private static Node swatch(String colour, String side) {
        Line line = new Line(0, 0, 16, 0);
        line.getStyleClass().setAll("signal-swatch", colour, side);
        return line;
    }

    private static ToggleButton toggle(String text, String meaning) {
        ToggleButton button = new ToggleButton(text);
        button.setMinWidth(Region.USE_PREF_SIZE);
        Kit.explain(button, "Show or hide " + meaning);
        return button;
    }
}
