package kinescribe.base;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers in sentences. */
public final class Digits {
    private Digits() {}

    /** A number with so many significant digits and no zeros behind them, as people write it. */
    public static String rounded(double value, int digits) {
        return Double.isFinite(value)
                ? new BigDecimal(value)
                        .round(new MathContext(digits))
                        .stripTrailingZeros()
                        .toPlainString()
                : String.valueOf(value);
    }
}
