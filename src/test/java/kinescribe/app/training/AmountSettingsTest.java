package kinescribe.app.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kinescribe.evaluate.RealAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountSettingsTest {
    private final AmountSettings settings = new AmountSettings();

    private void write(String shares, String people, boolean crossed) {
        settings.sharesProperty().set(shares);
        settings.peopleProperty().set(people);
        settings.crossedProperty().set(crossed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100          | all       | false | 100:0 | everything",
                "''           | ''        | false | 100:0 | everything",
                "5 %          | 2         | false | 5:2 | 5 %, 2 people",
                "100          | 1         | false | 100:1 | 1 person",
                "2, 5;100 %   | all       | false | 2:0 5:0 100:0 | 2, 5, 100 %",
                "100          | 1,2, all  | false | 100:1 100:2 100:0 | 1, 2, all people",
                "10, 10       | 1 2       | false | 10:0 100:1 100:2 | 10 %; 1, 2 people",
                "10, 50       | 1, all    | true | 10:1 10:0 50:1 50:0 | 10, 50 % × 1, all people",
                "2.5,100      | 4,all     | false | 2.5:0 100:0 100:4 | 2.5, 100 %; 4, all people",
            })
    void amountsAreReadFromTheirLines(
            String shares, String people, boolean crossed, String wanted, String words)
            throws Exception {
        write(shares, people, crossed);
        List<RealAmount> amounts = settings.amounts();
        assertThat(amounts)
                .containsExactlyElementsOf(
                        List.of(wanted.split(" ")).stream()
                                .map(w -> w.split(":"))
                                .map(w -> amount(Double.parseDouble(w[0]), w[1]))
                                .toList());
        assertThat(settings.words()).isEqualTo(words);
        AmountSettings shown = new AmountSettings();
        assertThat(shown.show(amounts)).isTrue();
        assertThat(shown.amounts()).containsExactlyInAnyOrderElementsOf(amounts);
    }

    private static RealAmount amount(double percent, String people) {
        return new RealAmount(percent / 100, Integer.parseInt(people));
    }

    @ParameterizedTest
    @CsvSource({"0, all, 0", "101, all, 101", "ten, all, ten", "100, 1.5, 1.5", "100, -1, -1"})
    void whatIsNoAmountIsTold(String shares, String people, String told) {
        write(shares, people, false);
        assertThat(settings.fault()).contains("\"" + told + "\" is none", "such as");
        assertThat(settings.words()).isEqualTo("not understood");
    }

    @Test
    void amountsThatNoTwoLinesSayAreRefused() {
        write("7", "3", false);
        assertThat(settings.show(List.of(amount(10, "2"), amount(50, "4")))).isFalse();
        assertThat(
                        settings.show(
                                List.of(
                                        new RealAmount(0.1, 0, true),
                                        new RealAmount(0.2, 0, false))))
                .isFalse();
        assertThat(settings.words()).isEqualTo("7 %, 3 people");
    }

    @Test
    void byClassIsKeptWhereSomethingIsDrawn() throws Exception {
        List<RealAmount> amounts = List.of(new RealAmount(0.1, 0, true), RealAmount.ALL);
        assertThat(settings.show(amounts)).isTrue();
        assertThat(settings.amounts()).isEqualTo(amounts);
        assertThat(settings.draws()).isTrue();
        write("100", "2", false);
        assertThat(settings.draws()).isFalse();
    }
}
