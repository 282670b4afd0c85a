package kinescribe.app.fx;

import javafx.util.StringConverter;

/** Labels of logarithmic ticks: 0.1, 1, 10, 100 as they are, other powers of ten as powers. */
public final class PowerLabels extends StringConverter<Number> {
    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final double EXACT = 1e-6;

    @Override
    public String toString(Number value) {
        double power = Math.log10(value.doubleValue());
        int whole = (int) Math.rint(power);
        if (Math.abs(power - whole) > EXACT) {
            return new TickLabels("").toString(value);
        }
        if (whole >= -1 && whole <= 2) {
            return new TickLabels("").toString(Math.pow(10, whole));
        }
        StringBuilder text = new StringBuilder("10");
        for (char c : Integer.toString(whole).toCharArray()) {
            text.append(c == '-' ? '⁻' : DIGITS.charAt(c - '0'));
        }
        return text.toString();
    }

    @Override
    public Number fromString(String text) {
        throw new UnsupportedOperationException("Labels are only written");
    }
}
