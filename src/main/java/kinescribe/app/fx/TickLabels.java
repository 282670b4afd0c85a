package kinescribe.app.fx;

import java.math.BigDecimal;
import java.math.RoundingMode;
import javafx.util.StringConverter;

/** Labels of axis ticks with the decimals they need; ChartFX's own round 2.5 to 3. */
public final class TickLabels extends StringConverter<Number> {
    private static final int DECIMALS = 4;

    private final String unit;

    /** Labels that end in a unit; the empty text for none. */
    public TickLabels(String unit) {
        this.unit = unit;
    }

    /** Labels left of an axis that runs upwards: ChartFX leaves no gap there whatever one sets. */
    public static TickLabels besideAxis() {
        return new TickLabels("\u00a0");
    }

    @Override
    public String toString(Number value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value.doubleValue()).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        String number = rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
        return number + unit;
    }

    @Override
    public Number fromString(String text) {
        return Double.valueOf(text.substring(0, text.length() - unit.length()));
    }
}
