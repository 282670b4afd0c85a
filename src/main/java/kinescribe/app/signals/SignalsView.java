package kinescribe.app.signals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringExpression;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import kinescribe.app.fx.SaveTarget;
import kinescribe.app.fx.Workspace;
import kinescribe.app.fx.XyChart;
import kinescribe.app.fx.XyPlot;
import org.kordamp.ikonli.feather.Feather;

/**
 * Charts of the selected sensor's simulated signals against measured ones, with the play head in
 * them: press or drag to move it, turn the wheel to look closer or from afar, click twice to see
 * all, A and B for cursors.
 */
public final class SignalsView {
    private final Workspace workspace;
    private final SignalsViewModel model;
    private final SignalsBar bar;
    private final ChartMenu menu;
    private final PartsStrip strip;
    private final RecognitionStrip recognition;
    private final List<SignalChart> charts = new ArrayList<>();
    private final VBox chartStack = new VBox();
    private final HBox chartRow = new HBox();
    private final StackPane middle = new StackPane(chartStack, chartRow);
    private final BorderPane root = new BorderPane();
    private double pointerS = Double.NaN;

    /** Charts for a workspace; they follow its selection. */
    public SignalsView(Workspace workspace) {
        this(workspace, new Preview(), SaveTarget::byDialog);
    }

    SignalsView(Workspace workspace, SensorPreview preview, SaveTarget target) {
        this.workspace = workspace;
        model = new SignalsViewModel(workspace, preview);
        ExportForms export = new ExportForms(model, workspace, () -> middle, target);
        bar = new SignalsBar(model, workspace, export);
        menu = new ChartMenu(model, export);
        strip = new PartsStrip(model.parts());
        recognition = new RecognitionStrip(model.recognition());
        root.setId("signals");
        root.getStyleClass().add("signals");
        root.getStylesheets().add(styles());
        root.setTop(bar.node());
        root.setFocusTraversable(false);
        Node agreement = new AgreementTable(model).node();
        Kit.showWhile(
                agreement,
                model.viewProperty()
                        .isEqualTo(ChartView.AGREEMENT)
                        .and(model.noteProperty().isEmpty())
                        .and(model.sides().emptyTextProperty().isEmpty()));
        middle.getChildren()
                .addAll(
                        agreement,
                        message(
                                Feather.ACTIVITY,
                                model.sides().emptyTextProperty(),
                                "signals-empty"),
                        message(Feather.INFO, model.noteProperty(), "signals-note"));
        fold(middle, new VBox(recognition.node(), new StackPane(statistics(), strip.node())));
        BooleanBinding explaining = model.viewProperty().isEqualTo(ChartView.PARTS);
        Kit.showWhile(strip.node(), explaining);
        model.timePlotsProperty().addListener((o, before, after) -> arrange());
        model.xyPlotsProperty().addListener((o, before, after) -> arrangeRow());
        model.frequencyAxisProperty().addListener((o, before, after) -> arrangeRow());
        model.rangeProperty().addListener((o, before, after) -> redraw());
        model.rangeProperty().subscribe(recognition::show);
        model.summaryProperty().addListener((o, before, after) -> cursorsMoved());
        workspace.playHead().timeSProperty().addListener((o, before, after) -> tellParts());
        workspace.playHead().timeSProperty().subscribe(t -> recognition.tell(t.doubleValue()));
        new CursorKeys(root, model.cursors(), this::pointedS).install();
        arrange();
        arrangeRow();
    }

    /** The view's root node. */
    public Node node() {
        return root;
    }

    /** The panel's style sheet. */
    static String styles() {
        return String.valueOf(
                SignalsView.class.getResource("/kinescribe/assets/styles/signals.css"));
    }

    /** The view model, for tests. */
    SignalsViewModel model() {
        return model;
    }

    /** A chart over time from above, for tests. */
    SignalChart chart(int index) {
        return charts.get(index);
    }

    /** One chart above the other over the same seconds, which only the last one writes. */
    private void arrange() {
        List<TimePlot> plots = model.timePlotsProperty().get();
        while (charts.size() < plots.size()) {
            charts.add(chart());
        }
        List<SignalChart> shown = charts.subList(0, plots.size());
        List<Node> nodes = new ArrayList<>(shown.stream().map(SignalChart::node).toList());
        if (!chartStack.getChildren().equals(nodes)) {
            chartStack.getChildren().setAll(nodes);
            shown.forEach(chart -> chart.writeTimes(chart.equals(shown.get(shown.size() - 1))));
        }
        redraw();
        tellParts();
    }

    private void arrangeRow() {
        List<Node> nodes = new ArrayList<>();
        for (XyPlot plot : model.xyPlotsProperty().get()) {
            Node node = new XyChart(plot, model.frequencyAxisProperty().get()).node();
            HBox.setHgrow(node, Priority.ALWAYS);
            nodes.add(node);
        }
        chartRow.getChildren().setAll(nodes);
        chartRow.setVisible(!nodes.isEmpty());
    }

    private void redraw() {
        List<TimePlot> plots = model.timePlotsProperty().get();
        for (int i = 0; i < Math.min(plots.size(), charts.size()); i++) {
            charts.get(i).show(plots.get(i), model.rangeProperty().get());
        }
    }

    private void cursorsMoved() {
        charts.forEach(SignalChart::drawCursors);
    }

    private void tellParts() {
        if (model.viewProperty().get() == ChartView.PARTS) {
            strip.tell(
                    workspace.playHead().timeSProperty().get(),
                    Arrays.stream(SignalComponent.values())
                            .filter(c -> c != SignalComponent.NORM && model.shown(c).get())
                            .toList());
        }
    }

    private SignalChart chart() {
        SignalChart chart = new SignalChart(model.cursors());
        chart.playHeadProperty().bind(workspace.playHead().timeSProperty());
        new ChartMouse(chart, model, menu, bar.aligningProperty()).install();
        chart.node()
                .addEventFilter(
                        MouseEvent.MOUSE_MOVED,
                        e -> pointerS = chart.timeAt(e.getSceneX(), e.getSceneY()));
        chart.node().addEventFilter(MouseEvent.MOUSE_EXITED, e -> pointerS = Double.NaN);
        VBox.setVgrow(chart.node(), Priority.ALWAYS);
        return chart;
    }

    /** Where A and B put cursors: where the pointer is, or else at the play head. */
    private double pointedS() {
        return Double.isNaN(pointerS) ? workspace.playHead().timeSProperty().get() : pointerS;
    }

    /** Hides all but the bar while the workspace says so. */
    private void fold(Node charted, Node told) {
        root.setCenter(charted);
        root.setBottom(told);
        for (Node part : List.of(charted, told)) {
            Kit.showWhile(part, workspace.chartsShownProperty());
        }
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
        text.setMaxWidth(Double.MAX_VALUE);
        text.setWrapText(true);
        Kit.showWhile(
                text,
                model.viewProperty()
                        .isNotEqualTo(ChartView.PARTS)
                        .and(model.viewProperty().isNotEqualTo(ChartView.AGREEMENT)));
        return text;
    }

    private static Node message(Feather icon, StringExpression text, String id) {
        VBox state = Kit.emptyState(icon, "");
        state.setId(id);
        state.setMouseTransparent(true);
        state.getChildren().stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .forEach(label -> label.textProperty().bind(text));
        state.visibleProperty().bind(text.isNotEmpty());
        return state;
    }
}
