package kinescribe.format.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kinescribe.base.Digits;
import kinescribe.format.table.ColumnWords.ColumnKind;
import org.jspecify.annotations.Nullable;

/**
 * Guesses which column tells time and how: a name that says so and numbers that grow; the unit from
 * the name, else from the numbers' size (times since 1970) or the step between rows, which is
 * believed between 3 and 3,000 a second. The rules are our own.
 */
final class TimeGuess {
    private static final double GROWING = 0.95;
    private static final Pattern RATE =
            Pattern.compile("(\\d{1,5}(?:[.,]\\d{1,6})?)\\s*hz\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern STATED_RATE =
            Pattern.compile(
                    "(?:rate|frequency|fs|sampling)\\D{0,20}?(\\d{1,5}(?:[.,]\\d{1,6})?)",
                    Pattern.CASE_INSENSITIVE);
    // Seconds from 2000 to 2100: between them a number of seconds since 1970 is believed.
    private static final double YEAR_2000_S = 946_684_800;
    private static final double YEAR_2100_S = 4_102_444_800.0;
    private static final double SLOWEST_STEP_S = 0.3;
    private static final double FASTEST_STEP_S = 0.0003;

    /**
     * A column that may tell time.
     *
     * @param column its index; −1 for none
     * @param code how it tells time
     * @param guess why
     */
    record Found(int column, TimeCode code, @Nullable Double rateHz, Guess guess) {}

    private final TableSample sample;
    private final List<ColumnWords> words;

    private TimeGuess(TableSample sample, List<ColumnWords> words) {
        this.sample = sample;
        this.words = words;
    }

    /** The best guess. */
    static Found of(TableSample sample, List<ColumnWords> words) {
        TimeGuess guess = new TimeGuess(sample, words);
        Optional<Double> rate = guess.statedRate();
        Found best = null;
        for (int c = 0; c < sample.names().size(); c++) {
            Found found = guess.look(c, rate.orElse(null));
            if (found != null
                    && (best == null
                            || found.guess.confidence() > best.guess.confidence() + 1e-9)) {
                best = found;
            }
        }
        return best != null ? best : none(rate.orElse(null));
    }

    private static Found none(@Nullable Double rateHz) {
        return new Found(
                -1,
                TimeCode.NONE,
                rateHz,
                rateHz == null
                        ? new Guess("time", "none", 0.3, "no column grows; the rate has to be told")
                        : new Guess(
                                "time",
                                String.format(Locale.ROOT, "rows at %s Hz", number(rateHz)),
                                0.8,
                                "no column grows, and the file states the rate"));
    }

    private @Nullable Found look(int column, @Nullable Double rateHz) {
        ColumnWords said = words.get(column);
        Found dated = dated(column, said);
        if (dated != null) {
            return dated;
        }
        double[] numbers =
                Arrays.stream(sample.numbers(column)).filter(v -> !Double.isNaN(v)).toArray();
        boolean named = said.kind() == ColumnKind.TIME;
        boolean counts = said.kind() == ColumnKind.COUNTER;
        boolean nameless = said.kind() == ColumnKind.UNKNOWN && said.axis() < 0;
        if (numbers.length < 2
                || numbers.length < 0.9 * sample.rows().size()
                || !(named || counts || nameless || codeByName(said).isPresent())
                || growing(numbers) < GROWING) {
            return null;
        }
        double step = medianStep(numbers);
        boolean ones = step == 1 && Arrays.stream(numbers).allMatch(v -> v == Math.rint(v));
        if (!(step > 0)) {
            return null;
        }
        Optional<TimeCode> byName = codeByName(said);
        if (byName.isPresent()) {
            return found(column, byName.get(), rateHz, 0.97, "its name says so and it grows");
        }
        if (counts || (ones && !isSinceEpoch(numbers[0]))) {
            return new Found(
                    column,
                    TimeCode.SAMPLES,
                    rateHz,
                    new Guess(
                            "time",
                            "samples counted in " + Cells.shown(sample.names().get(column)),
                            counts ? 0.6 : 0.45,
                            "it grows by one from row to row"
                                    + (named ? ", as a counter does and no clock" : "")
                                    + (rateHz == null ? "; the rate has to be told" : "")));
        }
        return byNumbers(column, numbers, step, rateHz, named);
    }

    private @Nullable Found byNumbers(
            int column, double[] numbers, double step, @Nullable Double rateHz, boolean named) {
        for (TimeCode code : TimeCode.values()) {
            if (isSinceEpoch(numbers[0], code)) {
                return found(
                        column,
                        code,
                        rateHz,
                        named ? 0.96 : 0.85,
                        "its numbers are " + code.label() + " since 1970 of this century");
            }
        }
        for (TimeCode code : TimeCode.values()) {
            double seconds = step * code.seconds();
            if (code.isUnit() && seconds < SLOWEST_STEP_S && seconds > FASTEST_STEP_S) {
                return found(
                        column,
                        code,
                        rateHz,
                        named ? 0.85 : 0.5,
                        String.format(
                                Locale.ROOT,
                                "rows are %s apart, which in %s makes %s Hz",
                                Digits.rounded(step, 5),
                                code.label(),
                                Digits.rounded(1 / seconds, 4)));
            }
        }
        return null;
    }

    private static boolean isSinceEpoch(double number) {
        return Stream.of(TimeCode.values()).anyMatch(code -> isSinceEpoch(number, code));
    }

    private static boolean isSinceEpoch(double number, TimeCode code) {
        double seconds = number * code.seconds();
        return code.isUnit() && seconds > YEAR_2000_S && seconds < YEAR_2100_S;
    }

    private @Nullable Found dated(int column, ColumnWords said) {
        long dates = 0;
        long clocks = 0;
        for (TableSample.Row row : sample.rows()) {
            dates += Double.isNaN(DateTimes.seconds(row.cell(column))) ? 0 : 1;
            clocks += DateTimes.isClock(row.cell(column)) ? 1 : 0;
        }
        double bonus = said.kind() == ColumnKind.TIME ? 0.05 : 0;
        if (dates > GROWING * sample.rows().size()) {
            return found(
                    column, TimeCode.DATE_TIME, null, 0.9 + bonus, "it holds dates with times");
        }
        return clocks > GROWING * sample.rows().size()
                ? found(column, TimeCode.CLOCK, null, 0.88 + bonus, "it holds times of day")
                : null;
    }

    private Found found(
            int column, TimeCode code, @Nullable Double rateHz, double confidence, String reason) {
        return new Found(
                column,
                code,
                rateHz,
                new Guess(
                        "time",
                        Cells.shown(sample.names().get(column)) + " in " + code.label(),
                        confidence,
                        reason));
    }

    /**
     * The unit that a name states, as in {@code time_ms}, {@code Time (s)}, {@code
     * seconds_elapsed}.
     */
    private static Optional<TimeCode> codeByName(ColumnWords said) {
        if (said.kind() != ColumnKind.TIME && said.kind() != ColumnKind.UNKNOWN) {
            return Optional.empty();
        }
        String unit = said.unit().toLowerCase(Locale.ROOT);
        List<String> words = List.of(said.rest().split("_"));
        // A lone s may stand for anything unless the name speaks of time.
        boolean seconds = said.kind() == ColumnKind.TIME && words.contains("s");
        if (seconds || names("s|sec|secs|seconds?", "sec|secs|seconds?", unit, words)) {
            return Optional.of(TimeCode.SECONDS);
        }
        if (names("ms|msec|milliseconds?", "ms|msec|millis|milliseconds?", unit, words)) {
            return Optional.of(TimeCode.MILLISECONDS);
        }
        if (names(
                "us|µs|μs|usec|microseconds?", "us|µs|μs|usec|micros|microseconds?", unit, words)) {
            return Optional.of(TimeCode.MICROSECONDS);
        }
        return names("ns|nsec|nanoseconds?", "ns|nsec|nanos|nanoseconds?", unit, words)
                ? Optional.of(TimeCode.NANOSECONDS)
                : Optional.empty();
    }

    private static boolean names(String units, String spelt, String unit, List<String> words) {
        return unit.matches(units) || words.stream().anyMatch(word -> word.matches(spelt));
    }

    /** The rate that a line above the header or the file's name states. */
    private Optional<Double> statedRate() {
        for (String line : sample.aside()) {
            Matcher stated = STATED_RATE.matcher(line);
            Matcher hertz = RATE.matcher(line);
            if (line.length() < 500 && (hertz.find() || stated.find())) {
                return rate(hertz.reset().find() ? hertz.group(1) : stated.group(1));
            }
        }
        Matcher name = RATE.matcher(String.valueOf(sample.file().getFileName()));
        return name.find() ? rate(name.group(1)) : Optional.empty();
    }

    private static Optional<Double> rate(String text) {
        double rateHz = Double.parseDouble(text.replace(',', '.'));
        return rateHz > 0 && rateHz <= TimeRule.GREATEST_RATE_HZ
                ? Optional.of(rateHz)
                : Optional.empty();
    }

    private static double growing(double[] numbers) {
        int good = 0;
        for (int i = 1; i < numbers.length; i++) {
            good += numbers[i] >= numbers[i - 1] ? 1 : 0;
        }
        return numbers[numbers.length - 1] == numbers[0] ? 0 : good / (double) (numbers.length - 1);
    }

    /** The median of the steps that are not 0: stamps are often coarser than the rate. */
    private static double medianStep(double[] numbers) {
        double[] steps = new double[numbers.length - 1];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = numbers[i + 1] - numbers[i];
        }
        double[] moved = Arrays.stream(steps).filter(s -> s > 0).sorted().toArray();
        return moved.length == 0 ? 0 : moved[moved.length / 2];
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }
}
