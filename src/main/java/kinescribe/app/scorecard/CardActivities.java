package kinescribe.app.scorecard;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import kinescribe.app.fx.Kit;

/** Which activity's figures are shown; there only where activities were measured alone. */
final class CardActivities {
    private static final int ALL_ALONE = 1;

    private final CardPane card;

    CardActivities(CardPane card) {
        this.card = card;
    }

    Node node() {
        ComboBox<String> box = new ComboBox<>(card.activities());
        box.setId("card-activity");
        box.setAccessibleText("Which activity");
        box.valueProperty().bindBidirectional(card.activityProperty());
        Kit.showWhile(box, Bindings.size(card.activities()).greaterThan(ALL_ALONE));
        HBox place = new HBox(box);
        place.setAlignment(Pos.CENTER_LEFT);
        return place;
    }
}
