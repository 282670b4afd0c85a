package kinescribe.format.imu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kinescribe.base.KinescribeException;
import kinescribe.format.imu.TextRows.Separator;
import kinescribe.job.JobContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextRowsTest {
    @Test
    void blanksSeparateOnceAndCommasEachTime() throws Exception {
        assertThat(rows(" 1\t 2  3 \r\n\r\n4 5\n", Separator.BLANKS))
                .containsExactly("[1, 2, 3]", "[4, 5]");
        assertThat(rows("1, 2,,3;4;;\n5", Separator.COMMAS))
                .containsExactly("[1, 2, , 3]", "[4]", "[5]");
    }

    @Test
    void faultsTellLineAndColumn() {
        assertThatThrownBy(() -> read("1 2\n\n3 four\n", Separator.BLANKS, row -> row.number(1)))
                .isInstanceOf(KinescribeException.class)
                .hasMessage("made.txt, line 3: column 2 holds \"four\", which is not a number.");
        assertThatThrownBy(() -> read("1,\n", Separator.COMMAS, row -> row.number(1)))
                .hasMessageContaining("line 1: column 2 is empty where a number is needed");
        assertThatThrownBy(() -> read("1\0\n", Separator.COMMAS, row -> row.number(0)))
                .hasMessageContaining("line 1: it is not text but binary data");
        assertThatThrownBy(() -> read("1".repeat(70_000), Separator.BLANKS, row -> row.number(0)))
                .hasMessageContaining("longer than 65536 characters");
    }

    @Test
    void missingIsNanAndWordsOfJavaAreNoNumbers() throws Exception {
        read(
                "NaN nan 1e3 .5 -7. 12345678901234567890 -0.1",
                Separator.BLANKS,
                row -> {
                    assertThat(row.numberOrNan(0)).isNaN();
                    assertThat(row.numberOrNan(1)).isNaN();
                    assertThat(row.number(2)).isEqualTo(1000);
                    assertThat(row.number(3)).isEqualTo(0.5);
                    assertThat(row.number(4)).isEqualTo(-7);
                    assertThat(row.number(5)).isEqualTo(1.2345678901234567e19);
                    assertThat(row.number(6)).isEqualTo(-0.1);
                });
        for (String word : List.of("1f", "0x10", "-", "Infinity", "1e999", "--1", "1.2.3")) {
            assertThatThrownBy(() -> read(word, Separator.BLANKS, row -> row.number(0)))
                    .as(word)
                    .isInstanceOf(KinescribeException.class);
        }
    }

    @Property(tries = 2000)
    void numbersAreThoseOfJava(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double value,
            @ForAll @IntRange(min = 0, max = 12) int decimals)
            throws Exception {
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);

        read(
                text,
                Separator.BLANKS,
                row -> assertThat(row.number(0)).isEqualTo(Double.parseDouble(text)));
    }

    private static List<String> rows(String text, Separator separator) throws Exception {
        List<String> rows = new ArrayList<>();
        read(
                text,
                separator,
                row -> {
                    List<String> cells = new ArrayList<>();
                    for (int c = 0; c < row.columns(); c++) {
                        cells.add(row.text(c));
                    }
                    rows.add(cells.toString());
                });
        return rows;
    }

    private static void read(String text, Separator separator, TextRows.RowReader reader)
            throws Exception {
        TextRows.read(
                new ByteArrayInputStream(DataSetSamples.bytes(text)),
                "made.txt",
                separator,
                JobContext.silent(),
                reader);
    }
}
