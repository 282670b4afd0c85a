package kinescribe.app.fx;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.Property;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;

/** Fields of forms that keep what a person chose or typed in a property. */
public final class Fields {
    private static final double SPINNER_WIDTH = 110;

    private Fields() {}

    /** A choice. */
    public static <T> ComboBox<T> choice(List<T> items, Property<T> chosen) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(items);
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    /** A choice among what comes and goes. */
    public static ComboBox<String> sites(ObservableList<String> sites, Property<String> chosen) {
        ComboBox<String> box = new ComboBox<>(sites);
        box.valueProperty().bindBidirectional(chosen);
        return box;
    }

    /**
     * A line of text.
     *
     * @param usual shown while nothing is written
     */
    public static TextField line(String usual, Property<String> text) {
        TextField field = new TextField();
        field.setPromptText(usual);
        field.textProperty().bindBidirectional(text);
        field.setPrefWidth(SPINNER_WIDTH);
        return field;
    }

    /** A number. */
    public static Spinner<Double> number(
            double least, double most, double step, DoubleProperty value) {
        return kept(new Spinner<>(least, most, value.get(), step), value, Number::doubleValue);
    }

    /** A learning rate. */
    static Spinner<Double> learningRate(DoubleProperty value) {
        return kept(new Spinner<>(new LearningRate(value.get())), value, Number::doubleValue);
    }

    /** A whole number. */
    public static Spinner<Integer> whole(int least, int most, IntegerProperty value) {
        return kept(new Spinner<>(least, most, value.get()), value, Number::intValue);
    }

    /** A spinner in which what was typed counts also where nobody pressed Enter. */
    public static <T> Spinner<T> typed(Spinner<T> spinner) {
        spinner.setEditable(true);
        spinner.focusedProperty()
                .addListener(
                        (o, before, focused) -> {
                            if (!focused) {
                                spinner.commitValue();
                            }
                        });
        return spinner;
    }

    // A bound asObject() would be collected as garbage and the binding with it.
    private static <T extends Number> Spinner<T> kept(
            Spinner<T> spinner, Property<Number> value, Function<Number, T> as) {
        spinner.valueProperty()
                .addListener(
                        (o, before, after) -> {
                            if (after != null) {
                                value.setValue(after);
                            }
                        });
        value.addListener(
                (o, before, after) -> {
                    if (!as.apply(after).equals(spinner.getValue())) {
                        spinner.getValueFactory().setValue(as.apply(after));
                    }
                });
        spinner.setPrefWidth(SPINNER_WIDTH);
        return typed(spinner);
    }
}
