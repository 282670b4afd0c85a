package kinescribe.app.scorecard;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import kinescribe.app.fx.SaveTarget;
import kinescribe.app.fx.Snapshots;
import kinescribe.app.fx.Workspace;
import kinescribe.base.KinescribeException;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Shows how like measured windows the simulated ones are: as figures, and as a map. */
public final class ScorecardView {
    private static final String STYLES = "/kinescribe/assets/styles/scorecard.css";

    private final Workspace workspace;
    private final ScorecardModel model;
    private final MapModel map;
    private final CardPane card;
    private final BorderPane root = new BorderPane();
    private final ToggleButton figures = page("Figures", "card-figures", Styles.LEFT_PILL);
    private final ToggleButton points = page("Map", "card-map", Styles.RIGHT_PILL);
    private SaveTarget target = SaveTarget::byDialog;

    /** A view for a workspace. */
    public ScorecardView(Workspace workspace) {
        this.workspace = workspace;
        model = new ScorecardModel(workspace);
        map = new MapModel(workspace, model.settings());
        card = new CardPane(model);
        root.setId("scorecard");
        root.getStyleClass().add("scorecard");
        root.getStylesheets().add(String.valueOf(ScorecardView.class.getResource(STYLES)));
        root.setTop(banner());
        root.setLeft(new ScorecardForm(model).node());
        root.setCenter(pages());
    }

    /** The view's root node. */
    public Node node() {
        return root;
    }

    /** The figures' view model, for tests. */
    ScorecardModel model() {
        return model;
    }

    /** The map's view model, for tests. */
    MapModel map() {
        return map;
    }

    /** Asks otherwise where files go, for tests. */
    void saveTo(SaveTarget asked) {
        target = asked;
    }

    private Node pages() {
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(List.of(figures, points));
        figures.setSelected(true);
        group.selectedToggleProperty()
                .addListener(
                        (o, before, after) -> {
                            if (after == null) {
                                group.selectToggle(before); // one of them is always shown
                            } else if (after == points && map.mapProperty().get() == null) {
                                map.draw();
                            }
                        });
        Node mapPane = new MapPane(map).node();
        Kit.showWhile(card.node(), figures.selectedProperty());
        Kit.showWhile(mapPane, points.selectedProperty());
        StackPane content = new StackPane(card.node(), mapPane);
        VBox.setVgrow(content, Priority.ALWAYS);
        return new VBox(head(), content);
    }

    private Node head() {
        ComboBox<CardRow> cards = new ComboBox<>(model.rows());
        cards.setId("card-choice");
        cards.setAccessibleText("Which scorecard");
        cards.setPromptText("No scorecard yet");
        cards.setPrefWidth(230);
        cards.valueProperty().bindBidirectional(model.selectedProperty());
        Node figuresOnly = new CardActivities(card).node();
        Kit.showWhile(figuresOnly, figures.selectedProperty());
        Kit.showWhile(cards, figures.selectedProperty());
        HBox switching = new HBox(figures, points);
        switching.setAlignment(Pos.CENTER_LEFT);
        HBox head = new HBox(switching, cards, figuresOnly, Kit.grower());
        head.getStyleClass().add("panel-head");
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().addAll(buttons());
        return head;
    }

    private List<Button> buttons() {
        return List.of(
                whenSelected(Feather.DOWNLOAD, "Export the figures as CSV", () -> export("csv")),
                whenSelected(Feather.CODE, "Export the figures as JSON", () -> export("json")),
                Kit.iconButton(Feather.IMAGE, "Export what is shown as PNG", this::picture),
                whenSelected(
                        Feather.REFRESH_CW,
                        "Measure again with the present recordings",
                        model::recreateSelected),
                whenSelected(Feather.TRASH_2, "Delete this scorecard", model::deleteSelected));
    }

    private Button whenSelected(Ikon icon, String words, Runnable action) {
        Button button = Kit.iconButton(icon, words, action);
        button.disableProperty().bind(model.selectedProperty().isNull());
        return button;
    }

    private static ToggleButton page(String name, String id, String pill) {
        ToggleButton button = new ToggleButton(name);
        button.setId(id);
        button.getStyleClass().add(pill);
        return button;
    }

    private Node banner() {
        Label label = new Label();
        label.setId("card-banner");
        label.setGraphic(Kit.icon(Feather.ALERT_TRIANGLE));
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add("scorecard-banner");
        label.textProperty().bind(model.bannerProperty());
        Kit.showWhile(label, model.bannerProperty().isNotEmpty());
        return label;
    }

    private void export(String ending) {
        target.ask(
                        root.getScene().getWindow(),
                        "Export scorecard",
                        "scorecard." + ending,
                        "*." + ending)
                .ifPresent(model::export);
    }

    private void picture() {
        boolean asMap = points.isSelected();
        Node shown = asMap ? root.getCenter() : card.list();
        target.ask(
                        root.getScene().getWindow(),
                        "Export picture",
                        asMap ? "map.png" : "scorecard.png",
                        "*.png")
                .ifPresent(
                        file -> {
                            try {
                                Snapshots.save(shown, file);
                            } catch (KinescribeException e) {
                                workspace.report(e);
                            }
                        });
    }
}
