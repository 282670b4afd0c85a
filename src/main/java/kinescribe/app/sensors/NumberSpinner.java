package kinescribe.app.sensors;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.DoubleConsumer;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.util.StringConverter;

/**
 * A number to type or step. It counts as changed when Enter is pressed, an arrow is let go or the
 * field is left, so that a held arrow is one change and not a hundred.
 */
final class NumberSpinner extends Spinner<Double> {
    private static final int DECIMALS = 3;

    private int decimals = DECIMALS;

    private final Numbers numbers;
    private final DoubleConsumer whenChanged;
    private double shown;

    /**
     * @param least smallest value
     * @param greatest greatest value; infinity where an empty field means no limit
     * @param step change with one click
     * @param whenChanged takes a value that was entered and differs from the one shown before
     */
    NumberSpinner(double least, double greatest, double step, DoubleConsumer whenChanged) {
        this.whenChanged = whenChanged;
        this.numbers = new Numbers(least, greatest, step);
        setValueFactory(numbers);
        setEditable(true);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setPrefWidth(78);
        getStyleClass().add("sensors-number");
        getEditor().setOnAction(event -> commit());
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> commit());
        addEventFilter(KeyEvent.KEY_RELEASED, this::commitArrow);
        focusedProperty()
                .addListener(
                        (value, before, now) -> {
                            if (!now) {
                                commit();
                            }
                        });
    }

    /** Shows a value that was not entered here. */
    void show(double value) {
        shown = value;
        numbers.setValue(value);
        getEditor().setText(numbers.getConverter().toString(value));
    }

    /** Shows fewer decimals than usual; a value that is not changed keeps the others. */
    NumberSpinner round(int digits) {
        decimals = digits;
        return this;
    }

    NumberSpinner explain(String words) {
        setTooltip(new Tooltip(words));
        setAccessibleText(words);
        return this;
    }

    private void commitArrow(KeyEvent event) {
        switch (event.getCode()) {
            case UP, DOWN -> commit();
            default -> {
                // other keys type
            }
        }
    }

    private void commit() {
        String before = numbers.getConverter().toString(shown);
        double entered = numbers.read(getEditor().getText());
        if (numbers.getConverter().toString(entered).equals(before)) {
            show(shown); // as it was, digits beyond those shown included
            return;
        }
        show(entered);
        whenChanged.accept(entered);
    }

    /** Numbers within bounds; what cannot be read is what it was. */
    private final class Numbers extends SpinnerValueFactory<Double> {
        private final double least;
        private final double greatest;
        private final double step;

        Numbers(double least, double greatest, double step) {
            this.least = least;
            this.greatest = greatest;
            this.step = step;
            setConverter(new Text());
            setValue(0.0);
        }

        @Override
        public void decrement(int steps) {
            increment(-steps);
        }

        @Override
        public void increment(int steps) {
            setValue(within(read(getEditor().getText()) + steps * step));
            getEditor().setText(getConverter().toString(getValue()));
        }

        double read(String text) {
            String plain = text.strip().replace(',', '.').replace('−', '-');
            if (plain.isEmpty() || plain.equals(Text.NONE)) {
                return Double.isInfinite(greatest) ? greatest : shown;
            }
            try {
                double value = Double.parseDouble(plain);
                return Double.isNaN(value) ? shown : within(value);
            } catch (NumberFormatException e) {
                return shown;
            }
        }

        private double within(double value) {
            return Math.max(least, Math.min(greatest, value));
        }
    }

    /** At most so many decimals and no trailing zeros. */
    private final class Text extends StringConverter<Double> {
        static final String NONE = "∞";

        @Override
        public String toString(Double value) {
            if (value == null || value.isInfinite()) {
                return NONE;
            }
            BigDecimal rounded =
                    BigDecimal.valueOf(value)
                            .setScale(decimals, RoundingMode.HALF_EVEN)
                            .stripTrailingZeros();
            return rounded.signum() == 0 ? "0" : rounded.toPlainString();
        }

        @Override
        public Double fromString(String text) {
            return numbers.read(text);
        }
    }
}
