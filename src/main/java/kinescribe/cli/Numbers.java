package kinescribe.cli;

import java.util.Locale;

/** Numbers for people; JSON has them exactly. */
final class Numbers {
    private Numbers() {}

    /** A number to two decimals at most, with its unit. */
    static String shown(double value, String unit) {
        String number = String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "");
        return (number.equals("-0") ? "0" : number) + " " + unit;
    }
}
