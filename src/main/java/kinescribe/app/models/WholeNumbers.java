package kinescribe.app.models;

import javafx.util.StringConverter;

/** Writes whole numbers only, as epochs are counted. */
final class WholeNumbers extends StringConverter<Number> {
    @Override
    public String toString(Number value) {
        double number = value.doubleValue();
        return number == Math.rint(number) ? String.valueOf((long) number) : "";
    }

    @Override
    public Number fromString(String text) {
        throw new UnsupportedOperationException("Axes are not typed into");
    }
}
