package kinescribe.app.fx;

import java.math.BigDecimal;
import java.math.MathContext;
import javafx.scene.control.SpinnerValueFactory;
import javafx.util.StringConverter;

/** The values of a spinner for a learning rate: an arrow doubles or halves it. */
final class LearningRate extends SpinnerValueFactory<Double> {
    private static final double LEAST = 1e-6;
    private static final double MOST = 1;
    private static final MathContext DIGITS = new MathContext(3);

    LearningRate(double first) {
        setConverter(new Words());
        setValue(first);
    }

    @Override
    public void decrement(int steps) {
        setValue(Math.max(LEAST, getValue() / Math.pow(2, steps)));
    }

    @Override
    public void increment(int steps) {
        setValue(Math.min(MOST, getValue() * Math.pow(2, steps)));
    }

    /** A rate with as many digits as anybody reads. */
    static String text(double rate) {
        return BigDecimal.valueOf(rate).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    /** What is no rate stays what it was. */
    private final class Words extends StringConverter<Double> {
        @Override
        public String toString(Double rate) {
            return rate == null ? "" : text(rate);
        }

        @Override
        public Double fromString(String typed) {
            try {
                double rate = Double.parseDouble(typed.strip());
                return rate >= LEAST && rate <= MOST ? rate : getValue();
            } catch (NumberFormatException e) {
                return getValue();
            }
        }
    }
}
