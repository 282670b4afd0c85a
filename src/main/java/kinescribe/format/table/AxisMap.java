package kinescribe.format.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kinescribe.base.KinescribeException;

/**
 * Which of a file's axes, with which sign, become the sensor's x, y and z: one of the 24 ways to
 * turn a right-handed frame into another along its axes.
 */
public final class AxisMap {
    /** The file's axes as they are. */
    public static final AxisMap SAME = new AxisMap(new int[] {0, 1, 2}, new int[] {1, 1, 1});

    private static final Pattern AXIS = Pattern.compile("([+-]?)([xyz])");
    private static final String NAMES = "xyz";

    private final int[] from;
    private final int[] sign;

    private AxisMap(int[] from, int[] sign) {
        this.from = from;
        this.sign = sign;
    }

    /**
     * The map of such words as {@code +y -x +z}: x is the file's y, y is its x turned round.
     *
     * @throws KinescribeException if it is none of the 24
     */
    public static AxisMap parse(String text) throws KinescribeException {
        String[] words = text.strip().toLowerCase(Locale.ROOT).split("[\\s,]+");
        AxisMap map = new AxisMap(new int[3], new int[3]);
        boolean good = words.length == 3;
        for (int i = 0; good && i < 3; i++) {
            Matcher axis = AXIS.matcher(words[i]);
            good = axis.matches();
            if (good) {
                map.from[i] = NAMES.indexOf(axis.group(2));
                map.sign[i] = axis.group(1).equals("-") ? -1 : 1;
            }
        }
        if (!good || map.determinant() != 1) {
            throw new KinescribeException(
                    Cells.shown(text) + " is no turn of a right-handed frame.",
                    "Name three axes with signs, such as \"+y -x +z\".");
        }
        return map;
    }

    /** All 24, the identity first. */
    public static List<AxisMap> all() {
        List<AxisMap> all = new ArrayList<>();
        for (int code = 0; code < 27 * 8; code++) {
            int[] from = {code / 9 % 3, code / 3 % 3, code % 3};
            int[] sign = {1 - 2 * (code / 27 & 1), 1 - 2 * (code / 54 & 1), 1 - 2 * (code / 108)};
            AxisMap map = new AxisMap(from, sign);
            if (map.determinant() == 1) {
                all.add(map);
            }
        }
        all.remove(SAME);
        all.add(0, SAME);
        return all;
    }

    /** Turns the three numbers from {@code offset} on in place; NaN stays missing. */
    void apply(double[] values, int offset) {
        double[] before = {values[offset], values[offset + 1], values[offset + 2]};
        for (int i = 0; i < 3; i++) {
            values[offset + i] = sign[i] * before[from[i]];
        }
    }

    /** The words, such as {@code +y -x +z}. */
    public String text() {
        return IntStream.range(0, 3)
                .mapToObj(i -> (sign[i] < 0 ? "-" : "+") + NAMES.charAt(from[i]))
                .collect(Collectors.joining(" "));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AxisMap map && text().equals(map.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }

    /** 1 for a turn, −1 for a mirror, 0 where an axis is used twice. */
    private int determinant() {
        int order = (from[1] - from[0]) * (from[2] - from[0]) * (from[2] - from[1]) / 2;
        return order * sign[0] * sign[1] * sign[2];
    }
}
