package kinescribe.app.signals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import kinescribe.app.fx.Kit;
import kinescribe.imu.SignalParts.Part;

/**
 * The parts of a signal side by side: a switch for each in its colour, what it contributes at the
 * play head, and a sentence that says what it is.
 */
final class PartsStrip {
    private static final double SWATCH = 10;

    private final PartsModel model;
    private final HBox root = new HBox(10);
    private final List<Column> columns = new ArrayList<>();

    /** The labels of one part. */
    private record Column(Part part, Label value) {}

    PartsStrip(PartsModel model) {
        this.model = model;
        root.setId("signals-parts");
        root.getStyleClass().add("signals-parts");
        root.setMinHeight(Region.USE_PREF_SIZE);
        model.groupProperty().subscribe(group -> fill());
    }

    /** The strip. */
    Region node() {
        return root;
    }

    /** Tells what the parts contribute at a time along the shown axes. */
    void tell(double timeS, List<SignalComponent> axes) {
        for (Column column : columns) {
            StringBuilder text = new StringBuilder();
            for (SignalComponent axis : axes) {
                double value = model.at(column.part(), axis, timeS);
                if (!Double.isNaN(value)) {
                    text.append(text.isEmpty() ? "" : "  ")
                            .append(axis.label())
                            .append(String.format(Locale.ROOT, " %.2f", cents(value)));
                }
            }
            column.value().setText(text.toString());
        }
    }

    /** Rounded as it is shown, so that what is nearly zero has no sign. */
    private static double cents(double value) {
        return Math.rint(value * 100) / 100 + 0.0;
    }

    private void fill() {
        columns.clear();
        root.getChildren().clear();
        for (Part part : model.parts()) {
            Rectangle colour = new Rectangle(SWATCH, SWATCH);
            colour.getStyleClass().add(Layer.styleClass(part));
            ToggleButton button = new ToggleButton(part.label(), colour);
            button.setId("part-" + part.id());
            button.getStyleClass().add("small");
            button.setMinWidth(Region.USE_PREF_SIZE);
            Kit.explain(button, "Count " + part.label() + " in, or leave it out");
            button.selectedProperty().bindBidirectional(model.on(part));
            Label value = new Label();
            value.getStyleClass().add("part-value");
            Label words = new Label(PartWords.of(part));
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            columns.add(new Column(part, value));
            // Wraps where three long numbers do not fit beside the button.
            FlowPane head = new FlowPane(6, 0, button, value);
            head.getStyleClass().add("part-head");
            value.setMinWidth(Region.USE_PREF_SIZE);
            VBox column = new VBox(1, head, words);
            HBox.setHgrow(column, Priority.ALWAYS);
            column.setPrefWidth(1);
            root.getChildren().add(column);
        }
    }
}
