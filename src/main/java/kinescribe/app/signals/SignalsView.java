package kinescribe.app.signals;

import java.io.File;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.stage.FileChooser;
import javafx.util.Duration;
import kinescribe.app.fx.Kit;
import kinescribe.app.fx.Workspace;
import org.kordamp.ikonli.feather.Feather;

/**
 * Charts of the selected sensor's simulated signals against measured ones, with the play head in
 * them: press or drag to move it, turn the wheel to look closer, click twice to see all.
 */
public final class SignalsView {
    private static final String STYLES = "/kinescribe/assets/styles/signals.css";
    private static final Duration DEBOUNCE = Duration.millis(180);

    private final SignalsViewModel model;
    private final Map<SignalGroup, SignalChart> charts = new EnumMap<>(SignalGroup.class);
    private final VBox chartStack = new VBox();
    private final BorderPane root = new BorderPane();

    /** Charts for a workspace; they follow its selection. */
    public SignalsView(Workspace workspace) {
        this(workspace, Preview::simulate);
    }

    SignalsView(Workspace workspace, SensorPreview preview) {
        PauseTransition pause = new PauseTransition(DEBOUNCE);
        model =
                new SignalsViewModel(
                        workspace,
                        preview,
                        work -> {
                            pause.setOnFinished(e -> work.run());
                            pause.playFromStart();
                        });
        for (SignalGroup group : SignalGroup.values()) {
            charts.put(group, chart(group, workspace));
        }
        root.setId("signals");
        root.getStyleClass().add("signals");
        root.getStylesheets().add(String.valueOf(SignalsView.class.getResource(STYLES)));
        root.setTop(toolBar(workspace));
        fold(workspace, new StackPane(chartStack, emptyState()), statistics());
        model.tracesProperty().addListener((o, before, after) -> redraw());
        model.rangeProperty().addListener((o, before, after) -> redraw());
        for (SignalComponent component : SignalComponent.values()) {
            model.shown(component).addListener((o, before, after) -> redraw());
        }
        for (SignalGroup group : SignalGroup.values()) {
            model.shown(group).addListener((o, before, after) -> arrange());
        }
        arrange();
    }

    /** The view's root node. */
    public Node node() {
        return root;
    }

    /** The view model, for tests. */
    SignalsViewModel model() {
        return model;
    }

    /** The chart of a triad, for tests. */
    SignalChart chart(SignalGroup group) {
        SignalChart chart = charts.get(group);
        if (chart == null) {
            throw new IllegalStateException("There is a chart for every triad");
        }
        return chart;
    }

    private SignalChart chart(SignalGroup group, Workspace workspace) {
        SignalChart chart = new SignalChart(group);
        chart.playHeadProperty().bind(workspace.playHead().timeSProperty());
        chart.onSeek(model::seek);
        chart.onZoom(model::zoom);
        chart.onPan(model::pan);
        chart.onReset(model::showAll);
        VBox.setVgrow(chart.node(), Priority.ALWAYS);
        return chart;
    }

    /** One chart above the other over the same seconds, which only the last one writes. */
    private void arrange() {
        List<SignalChart> shown =
                charts.entrySet().stream()
                        .filter(e -> model.shown(e.getKey()).get())
                        .map(Map.Entry::getValue)
                        .toList();
        chartStack.getChildren().setAll(shown.stream().map(SignalChart::node).toList());
        shown.forEach(chart -> chart.writeTimes(chart.equals(shown.get(shown.size() - 1))));
        redraw();
    }

    private void redraw() {
        charts.forEach(
                (group, chart) -> chart.show(model.visible(group), model.rangeProperty().get()));
    }

    /** Hides all but the bar while the workspace says so. */
    private void fold(Workspace workspace, Node middle, Node bottom) {
        root.setCenter(middle);
        root.setBottom(bottom);
        for (Node part : List.of(middle, bottom)) {
            part.visibleProperty().bind(workspace.chartsShownProperty());
            part.managedProperty().bind(workspace.chartsShownProperty());
        }
    }

    private Node toolBar(Workspace workspace) {
        HBox bar = new HBox(6);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("signals-bar");
        bar.getChildren().add(foldButton(workspace));
        for (SignalGroup group : SignalGroup.values()) {
            ToggleButton button = toggle(group.shortName(), group.title());
            button.selectedProperty().bindBidirectional(model.shown(group));
            bar.getChildren().add(button);
        }
        bar.getChildren().add(new Separator(Orientation.VERTICAL));
        for (SignalComponent component : SignalComponent.values()) {
            ToggleButton button = toggle(component.label(), component.spoken());
            button.setGraphic(swatch(component.styleClass(), ""));
            button.selectedProperty().bindBidirectional(model.shown(component));
            bar.getChildren().add(button);
        }
        bar.getChildren()
                .addAll(
                        new Separator(Orientation.VERTICAL),
                        legend("simulated", "signal-simulated"),
                        badge(),
                        Kit.grower(),
                        compare(),
                        exportButton());
        return bar;
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

    private Node compare() {
        ComboBox<RealChoice> choice = new ComboBox<>(model.choices());
        choice.setId("signals-compare");
        choice.valueProperty().bindBidirectional(model.choiceProperty());
        choice.setAccessibleText("Recording to compare with");
        choice.setTooltip(new Tooltip("The recording that the simulated signal is compared with"));
        choice.getStyleClass().add("small");
        choice.setPrefWidth(260);
        choice.setMinWidth(130);
        Label label = new Label("compare with", swatch("signal-sample", "signal-measured"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(choice);
        HBox box = new HBox(6, label, choice);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Node exportButton() {
        Button button = new Button("CSV", Kit.icon(Feather.DOWNLOAD));
        button.setId("signals-export");
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        Kit.explain(button, "Write the shown stretch of both signals to a CSV file");
        button.disableProperty().bind(Bindings.createBooleanBinding(this::nothing, traces()));
        button.setOnAction(e -> export());
        return button;
    }

    private boolean nothing() {
        return model.tracesProperty().get().isEmpty();
    }

    private Observable traces() {
        return model.tracesProperty();
    }

    private void export() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Export signals");
        chooser.setInitialFileName("signals.csv");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV", "*.csv"));
        File file = chooser.showSaveDialog(root.getScene().getWindow());
        if (file != null) {
            model.export(file.toPath());
        }
    }

    private Node badge() {
        Label text = new Label();
        text.setId("signals-badge");
        text.textProperty().bind(model.badgeProperty());
        text.getStyleClass().add("signals-badge");
        text.setMinWidth(120);
        Tooltip tip = new Tooltip();
        tip.textProperty()
                .bind(
                        Bindings.concat(
                                "Simulated just now, not the stored recording: ",
                                model.badgeProperty()));
        text.setTooltip(tip);
        Button store = new Button("Record");
        store.setId("signals-record");
        store.getStyleClass().add("small");
        store.setMinWidth(Region.USE_PREF_SIZE);
        store.setTooltip(new Tooltip("Simulate and keep this recording in the project"));
        store.setOnAction(e -> model.record());
        HBox box = new HBox(6, text, store);
        box.setAlignment(Pos.CENTER_LEFT);
        BooleanBinding live = model.badgeProperty().isNotEmpty();
        box.visibleProperty().bind(live);
        box.managedProperty().bind(live);
        return box;
    }

    private Node statistics() {
        Label text = new Label();
        text.setId("signals-statistics");
        text.getStyleClass().add("signals-statistics");
        text.textProperty().bind(model.summaryProperty());
        text.accessibleTextProperty()
                .bind(
                        Bindings.concat(
                                "Signal statistics of the shown stretch: ", text.textProperty()));
        text.setMinHeight(Region.USE_PREF_SIZE);
        return text;
    }

    private Node emptyState() {
        VBox state = Kit.emptyState(Feather.ACTIVITY, "");
        state.setId("signals-empty");
        state.getChildren().stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .forEach(label -> label.textProperty().bind(model.emptyTextProperty()));
        BooleanBinding empty = model.emptyTextProperty().isNotEmpty();
        state.visibleProperty().bind(empty);
        chartStack.visibleProperty().bind(empty.not());
        return state;
    }

    private static Node legend(String text, String side) {
        Label label = new Label(text, swatch("signal-sample", side));
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Node swatch(String colour, String side) {
        Line line = new Line(0, 0, 16, 0);
        line.getStyleClass().setAll("signal-swatch", colour, side);
        return line;
    }

    private static ToggleButton toggle(String text, String meaning) {
        ToggleButton button = new ToggleButton(text);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        Kit.explain(button, "Show or hide " + meaning);
        return button;
    }
}
