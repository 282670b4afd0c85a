package kinescribe.app.benchmark;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import kinescribe.app.fx.Fields;

/** Fields for numbers that can be typed and stepped. */
final class Spinners {
    private static final double WIDTH = 100;

    private Spinners() {}

    static Spinner<Integer> whole(int least, int most, int step, ObjectProperty<Integer> value) {
        return bound(
                new SpinnerValueFactory.IntegerSpinnerValueFactory(least, most, value.get(), step),
                value);
    }

    static Spinner<Double> number(
            double least, double most, double step, ObjectProperty<Double> value) {
        return bound(
                new SpinnerValueFactory.DoubleSpinnerValueFactory(least, most, value.get(), step),
                value);
    }

    private static <T> Spinner<T> bound(SpinnerValueFactory<T> factory, ObjectProperty<T> value) {
        Spinner<T> spinner = new Spinner<>(factory);
        spinner.setPrefWidth(WIDTH);
        spinner.setMinWidth(WIDTH);
        factory.valueProperty().bindBidirectional(value);
        return Fields.typed(spinner);
    }
}
