package kinescribe.app.compose;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import kinescribe.app.fx.FormPopover;
import kinescribe.app.fx.ShownAs;
import kinescribe.compose.BodySplit;
import kinescribe.compose.TimeFit;
import kinescribe.project.Entry;
import org.jspecify.annotations.Nullable;

/** The small form that asks which two motions are combined and how. */
final class CombineForm {
    private static final double WIDTH = 280;

    private CombineForm() {}

    static FormPopover of(CombineModel model) {
        FormPopover form =
                new FormPopover("Put the upper body of one motion on the legs of another")
                        .field(
                                "Upper body",
                                box(
                                        "combine-upper",
                                        model.motions(),
                                        model.upperProperty(),
                                        Entry::name))
                        .field(
                                "Legs",
                                box(
                                        "combine-lower",
                                        model.motions(),
                                        model.lowerProperty(),
                                        Entry::name))
                        .field(
                                "Take over",
                                box(
                                        "combine-split",
                                        FXCollections.observableArrayList(BodySplit.values()),
                                        model.splitProperty(),
                                        BodySplit::label))
                        .field(
                                "Upper body in time",
                                box(
                                        "combine-fit",
                                        FXCollections.observableArrayList(TimeFit.values()),
                                        model.fitProperty(),
                                        TimeFit::label));
        Button combine = form.action("Combine", model::combine);
        combine.setId("combine-now");
        combine.setDefaultButton(true);
        combine.disableProperty().bind(model.incomplete());
        return form;
    }

    private static <T extends @Nullable Object> ComboBox<T> box(
            String id,
            ObservableList<T> items,
            ObjectProperty<T> value,
            Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>(items);
        box.setId(id);
        box.setPrefWidth(WIDTH);
        box.setConverter(new ShownAs<>(words));
        box.valueProperty().bindBidirectional(value);
        return box;
    }
}
