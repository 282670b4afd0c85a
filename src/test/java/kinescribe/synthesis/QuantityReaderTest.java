package kinescribe.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {
    private static final double CLOSE = 1e-6;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for 12,5 seconds | TIME | 12.5",
                "at 1.4 m/s | SPEED | 1.4",
                // 3,600 km/h = 3600 / 3.6 m/s
                "at 3,600 km/h | SPEED | 1000",
                "at -3 m/s | SPEED | -3",
                // 1 mph = 0.44704 m/s
                "at 5 miles per hour | SPEED | 2.2352",
                "at 120 cm/s | SPEED | 1.2",
                // 6 min/km = 360 s / 1000 m
                "6 min/km | PACE | 0.36",
                "twenty-five times | TIMES | 25",
                "one hundred and twenty times | TIMES | 120",
                "two thousand five hundred steps | STEPS | 2500",
                "a hundred jumps | NUMBER | 100",
                "a dozen times | TIMES | 12",
                "half a dozen times | TIMES | 6",
                "half a minute | TIME | 30",
                "a quarter of an hour | TIME | 900",
                "a couple of minutes | TIME | 120",
                "two and a half minutes | TIME | 150",
                "a minute and a half | TIME | 90",
                "2 1/2 minutes | TIME | 150",
                "1 minute 30 | TIME | 90",
                "1 min 30 s | TIME | 90",
                "1 minute and 30 seconds | TIME | 90",
                "1:30 min | TIME | 90",
                "1h30 | TIME | 5400",
                "once | TIMES | 1",
                "thrice | TIMES | 3",
                "x3 | TIMES | 3",
                "3x10 squats | NUMBER | 30",
                "3 sets of 10 squats | NUMBER | 30",
                // 6 ft 2 in = 74 in of 0.0254 m
                "6 ft 2 | LENGTH | 1.8796",
                "6'2\" | LENGTH | 1.8796",
                "six feet two inches | LENGTH | 1.8796",
                "1m75 | LENGTH | 1.75",
                "180 cm | LENGTH | 1.8",
                "five hundred metres | LENGTH | 500",
                "90 kg | MASS | 90",
                // 200 lb of 0.45359237 kg
                "200 pounds | MASS | 90.718474",
                "6-year-old | AGE | 6",
                "thirty-five-year-old | AGE | 35",
                "six years old | AGE | 6",
                "a girl of ten years | AGE | 10",
                "aged 7 | AGE | 7",
                "18 months old | AGE | 1.5",
                "in her 80s | AGE | 85",
                "12 degrees | ANGLE | 12",
                "90\u00b0 | ANGLE | 90",
                "8 % | PERCENT | 8",
                "110 steps per minute | CADENCE | 110",
                "110 spm | CADENCE | 110",
                "six steps | STEPS | 6",
                "three strides | STEPS | 6",
                "10 times per minute | RATE | 10",
            })
    void readsOneQuantity(String text, Measure measure, double value) {
        List<Quantity> found = QuantityReader.in(PromptWords.of(text).text());
        assertThat(found).hasSize(1);
        assertThat(found.get(0).measure()).isEqualTo(measure);
        assertThat(found.get(0).value()).isCloseTo(value, within(CLOSE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 to 5 times | 3 | 5",
                "2-3 m/s | 2 | 3",
                "2\u20133 m/s | 2 | 3",
                "between 3 and 5 times | 3 | 5",
                "one or two steps | 1 | 2",
                "from 1 m/s to 2 m/s | 1 | 2",
            })
    void readsRanges(String text, double low, double high) {
        List<Quantity> found = QuantityReader.in(PromptWords.of(text).text());
        assertThat(found).hasSize(1);
        assertThat(found.get(0).low()).isEqualTo(low);
        assertThat(found.get(0).high()).isEqualTo(high);
        assertThat(found.get(0).isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at once",
                "once he is up",
                "once more",
                "the second floor",
                "a second chair",
                "two steps at a time",
                "mp3",
                "1st",
                "10k",
                "1.2.3",
                "a man",
                "half",
                "-",
            })
    void leavesWhatIsNoNumber(String text) {
        assertThat(QuantityReader.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"5 metres 3 times | 2", "10 s then 20 s | 2", "1.2 m/s for 10 s on 5 % | 3"})
    void keepsQuantitiesApart(String text, int count) {
        assertThat(QuantityReader.in(text)).hasSize(count);
    }
}
