package kinescribe.app.shell;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import kinescribe.app.fx.QualityWatch.Verdict;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The verdict on the selected motion, and the table of its measures. */
final class QualityView {
    private static final int MOST_PLACES = 30;
    private static final double MOST_HEIGHT = 54;
    private static final double WIDEST = 420;

    /** Room for the longest word of a title, which would be broken otherwise. */
    private static final double LONGEST_WORD = 114;

    private static final PseudoClass ANYWAY = PseudoClass.getPseudoClass("anyway");

    private final QualityModel model;
    private final BooleanProperty brief = new SimpleBooleanProperty();
    private final VBox verdict;
    private final GridPane table = new GridPane();
    private final VBox measures;

    QualityView(QualityModel model) {
        this.model = model;
        this.verdict = verdict();
        ColumnConstraints grows = new ColumnConstraints();
        grows.setHgrow(Priority.ALWAYS);
        grows.setMinWidth(LONGEST_WORD);
        table.getColumnConstraints()
                .addAll(new ColumnConstraints(16), grows, new ColumnConstraints());
        table.getStyleClass().add("measures");
        Button rules = new Button("Quality rules…", Kit.icon(Feather.SLIDERS));
        rules.setId("quality-rules");
        rules.getStyleClass().add(Styles.SMALL);
        rules.setOnAction(event -> RulesDialog.ask(model.rules(), rules).ifPresent(model::change));
        Label words = new Label();
        words.setWrapText(true);
        words.textProperty().bind(model.textProperty());
        measures = new VBox(6, words, table, rules);
        measures.getStyleClass().add("quality");
        measures.managedProperty().bind(measures.visibleProperty());
        model.lines().addListener((ListChangeListener<QualityModel.Line>) change -> show());
        show();
    }

    /** What is to be said of a rejected motion; gone where there is nothing. */
    Node verdictNode() {
        return verdict;
    }

    /** Whether the verdict goes without its reasons, since the measures stand below it. */
    BooleanProperty briefProperty() {
        return brief;
    }

    /** Every measure with value, limit and places. */
    Node measuresNode() {
        return measures;
    }

    private VBox verdict() {
        Label words = new Label();
        words.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::reason, model.headProperty(), model.textProperty(), brief));
        words.setWrapText(true);
        words.setMaxHeight(MOST_HEIGHT); // the measures below have the whole of it
        words.setId("verdict");
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(words.textProperty());
        whole.setWrapText(true);
        whole.setMaxWidth(WIDEST);
        words.setTooltip(whole);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        Button accept = button("accept-anyway", "Accept anyway…");
        accept.setOnAction(event -> AcceptDialog.ask(accept).ifPresent(model::acceptAnyway));
        Button withdraw = button("undo-acceptance", "Undo acceptance");
        withdraw.setOnAction(event -> model.withdraw());
        HBox buttons = new HBox(accept, withdraw);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox box = new VBox(4, words, buttons);
        box.setMinHeight(VBox.USE_PREF_SIZE);
        box.getStyleClass().add("verdict");
        Runnable follow =
                () -> {
                    Verdict now = model.verdictProperty().get();
                    boolean anyway = now == Verdict.ACCEPTED_ANYWAY;
                    show(box, anyway || now == Verdict.REJECTED);
                    show(accept, !anyway);
                    show(withdraw, anyway);
                    box.pseudoClassStateChanged(ANYWAY, anyway);
                    words.setGraphic(
                            anyway
                                    ? icon(Feather.CHECK_SQUARE, "warning-icon")
                                    : icon(Feather.X_OCTAGON, "danger-icon"));
                };
        model.verdictProperty().addListener((o, before, after) -> follow.run());
        follow.run();
        return box;
    }

    private String reason() {
        String text = model.textProperty().get();
        return text.isEmpty() || brief.get() ? model.headProperty().get() : text;
    }

    private static Button button(String id, String words) {
        Button button = new Button(words);
        button.setId(id);
        button.getStyleClass().add(Styles.SMALL);
        button.setMinWidth(Button.USE_PREF_SIZE);
        return button;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void show() {
        table.getChildren().clear();
        measures.setVisible(!model.lines().isEmpty());
        for (QualityModel.Line line : model.lines()) {
            Label title = new Label(line.title());
            title.setMinWidth(0);
            title.setWrapText(true);
            title.setMinHeight(Label.USE_PREF_SIZE);
            title.setTooltip(MeasureWords.tooltip(line.title(), ""));
            Label value = new Label(line.value());
            value.setMinWidth(Label.USE_PREF_SIZE);
            Label limit = new Label(line.limit());
            limit.setMinWidth(Label.USE_PREF_SIZE);
            limit.getStyleClass().add(Styles.TEXT_MUTED);
            int row = table.getRowCount();
            table.add(sign(line), 0, row);
            table.add(line.places().isEmpty() ? title : places(line), 1, row);
            table.add(value, 2, row);
            table.add(limit, 3, row);
            GridPane.setHalignment(value, HPos.RIGHT);
        }
    }

    /** The title as a link that lists the places, or goes to the only one. */
    private Node places(QualityModel.Line line) {
        List<QualityModel.Place> places = line.places();
        Hyperlink link = new Hyperlink(line.title());
        link.setMinWidth(0);
        link.setWrapText(true);
        link.setMinHeight(Hyperlink.USE_PREF_SIZE);
        String count = places.size() == 1 ? "the place" : "the " + places.size() + " places";
        link.setTooltip(
                MeasureWords.tooltip(line.title(), "Click: go to " + count + " where it happens."));
        link.setOnAction(
                event -> {
                    link.setVisited(false);
                    if (places.size() == 1) {
                        model.show(places.get(0));
                        return;
                    }
                    ContextMenu menu = new ContextMenu();
                    for (QualityModel.Place place :
                            places.subList(0, Math.min(MOST_PLACES, places.size()))) {
                        MenuItem item = new MenuItem(place.words());
                        item.setOnAction(chosen -> model.show(place));
                        menu.getItems().add(item);
                    }
                    menu.show(link, Side.BOTTOM, 0, 0);
                });
        return link;
    }

    private static Node sign(QualityModel.Line line) {
        Label sign = new Label();
        switch (line.standing()) {
            case KEPT -> sign.setGraphic(icon(Feather.CHECK, "success-icon"));
            case BROKEN -> sign.setGraphic(icon(Feather.X_OCTAGON, "danger-icon"));
            case FREE -> sign.setGraphic(icon(Feather.MINUS, "muted-icon"));
        }
        sign.setAccessibleText(
                switch (line.standing()) {
                    case KEPT -> "keeps its limit";
                    case BROKEN -> "breaks its limit";
                    case FREE -> "no limit";
                });
        sign.setTooltip(new Tooltip(sign.getAccessibleText()));
        return sign;
    }

    private static FontIcon icon(Feather feather, String styleClass) {
        FontIcon icon = Kit.icon(feather);
        icon.getStyleClass().add(styleClass);
        return icon;
    }
}
