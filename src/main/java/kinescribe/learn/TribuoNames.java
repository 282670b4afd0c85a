package kinescribe.learn;

import java.util.ArrayList;
import java.util.List;
import org.tribuo.Example;
import org.tribuo.classification.Label;
import org.tribuo.impl.ArrayExample;

/** What Tribuo calls class indices and feature columns, and rows in its form. */
final class TribuoNames {
    private static final int DIGITS = 6;

    private TribuoNames() {}

    static String ofClass(int index) {
        return "c" + index;
    }

    /** Padded with zeros: Tribuo numbers features in the alphabetical order of their names. */
    static String[] ofColumns(int columns) {
        List<String> names = new ArrayList<>();
        for (int f = 0; f < columns; f++) {
            String digits = Integer.toString(f);
            names.add("f" + "0".repeat(DIGITS - digits.length()) + digits);
        }
        return names.toArray(new String[0]);
    }

    static Example<Label> example(String[] columns, double[] features, Label label) {
        return new ArrayExample<>(label, columns, features);
    }
}
