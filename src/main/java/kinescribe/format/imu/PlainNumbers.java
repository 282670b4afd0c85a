package kinescribe.format.imu;

import java.nio.charset.StandardCharsets;

/** Reads decimal numbers as data files have them, without the words and suffixes of Java's own. */
final class PlainNumbers {
    // Up to 10^15 all whole numbers, and up to 10^22 all powers of ten, are doubles, so one
    // division
    // of the two is rounded once and exact (Clinger 1990, "How to read floating point numbers
    // accurately", fast path).
    private static final int EXACT_DIGITS = 15;
    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private PlainNumbers() {}

    /** The number in a text, or NaN where it is none; infinite where it is too large. */
    static double parse(String text) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        boolean plain = (last >= '0' && last <= '9') || last == '.';
        if (!plain || text.indexOf('x') >= 0 || text.indexOf('X') >= 0) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** As {@link #parse(String)}, of bytes; common numbers are read without making a text. */
    static double parse(byte[] bytes, int from, int to) {
        int at = from;
        boolean negative = at < to && bytes[at] == '-';
        at += negative ? 1 : 0;
        long digits = 0;
        int count = 0;
        int decimals = -1;
        for (; at < to && count <= EXACT_DIGITS; at++) {
            if (bytes[at] >= '0' && bytes[at] <= '9') {
                digits = 10 * digits + (bytes[at] - '0');
                count++;
                decimals += decimals >= 0 ? 1 : 0;
            } else if (bytes[at] == '.' && decimals < 0) {
                decimals = 0;
            } else {
                break;
            }
        }
        if (at < to || count == 0 || count > EXACT_DIGITS) {
            return parse(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
        }
        double value = digits / POWERS[Math.max(0, decimals)];
        return negative ? -value : value;
    }
}
