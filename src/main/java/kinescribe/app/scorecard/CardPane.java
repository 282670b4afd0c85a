package kinescribe.app.scorecard;

import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kinescribe.app.fx.Kit;
import kinescribe.evaluate.scorecard.Measure;
import kinescribe.evaluate.scorecard.Scorecard;
import org.kordamp.ikonli.feather.Feather;

/** The figures of the shown scorecard, of all activities or of one. */
final class CardPane {
    /** What stands for all activities together. */
    static final String ALL = "All activities";

    private final ScorecardModel model;
    private final StringProperty activity = new SimpleStringProperty(this, "activity", ALL);
    private final ObservableList<String> activities = FXCollections.observableArrayList(ALL);
    private final VBox list = new VBox();
    private final StackPane root = new StackPane();

    CardPane(ScorecardModel model) {
        this.model = model;
        list.getStyleClass().add("measure-list-place");
        ScrollPane scroll = new ScrollPane(list);
        scroll.setId("card-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox empty =
                Kit.emptyState(
                        Feather.CHECK_SQUARE,
                        "A scorecard measures simulated windows against real ones: whether a"
                                + " recogniser can learn from them, tell them apart, and whether"
                                + " they cover what real people do. Choose the sites on the left"
                                + " and press Measure.");
        Kit.showWhile(empty, model.selectedProperty().isNull());
        Kit.showWhile(scroll, model.selectedProperty().isNotNull());
        root.getChildren().addAll(empty, scroll);
        model.selectedProperty().addListener((o, before, after) -> show());
        activity.addListener((o, before, after) -> fill());
        show();
    }

    Node node() {
        return root;
    }

    /** The figures themselves, whole, for a picture. */
    Node list() {
        return list;
    }

    /** Which activity is shown. */
    StringProperty activityProperty() {
        return activity;
    }

    /** What can be shown. */
    ObservableList<String> activities() {
        return activities;
    }

    private void show() {
        CardRow row = model.selectedProperty().get();
        List<String> alone =
                row == null ? List.of() : List.copyOf(row.card().byActivity().keySet());
        if (!alone.contains(String.valueOf(activity.get()))) {
            activity.set(ALL);
        }
        activities.retainAll(List.of(ALL));
        activities.addAll(alone);
        fill();
    }

    private void fill() {
        CardRow row = model.selectedProperty().get();
        list.getChildren().clear();
        if (row == null) {
            return;
        }
        Scorecard card = row.card();
        List<Measure> measures =
                card.byActivity().getOrDefault(String.valueOf(activity.get()), card.measures());
        Label counts = new Label(counts(card));
        counts.setId("card-counts");
        counts.setWrapText(true);
        counts.getStyleClass().add("scorecard-counts");
        list.getChildren().addAll(counts, MeasureList.of(card, measures));
    }

    private static String counts(Scorecard card) {
        Map<String, Integer> counts = card.counts();
        return counts.getOrDefault("realWindows", 0)
                + " windows of "
                + counts.getOrDefault("realPeople", 0)
                + (card.standIn() ? " stand-in people, " : " real people, ")
                + counts.getOrDefault("virtualWindows", 0)
                + " of "
                + counts.getOrDefault("virtualPeople", 0)
                + " simulated ones · "
                + card.settings().draws()
                + " draws of "
                + counts.getOrDefault("windowsADraw", 0)
                + " windows a side · distances in "
                + counts.getOrDefault("dimensions", 0)
                + " dimensions";
    }
}
