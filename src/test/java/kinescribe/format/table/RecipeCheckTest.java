package kinescribe.format.table;

import static kinescribe.format.table.TableSamples.G;
import static kinescribe.format.table.TableSamples.acc;
import static kinescribe.format.table.TableSamples.gyr;
import static kinescribe.format.table.TableSamples.n;
import static kinescribe.format.table.TableSamples.t;
import static kinescribe.format.table.TableSamples.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;
import kinescribe.base.Remedy;
import kinescribe.format.table.RecipeFinding.Fix;
import kinescribe.imu.Recording;
import kinescribe.imu.check.RestCheck;
import kinescribe.imu.check.SensorUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipeCheckTest {
    private static final double DEG = 180 / Math.PI;
    private static final String HEADER = "time_s,acc_x,acc_y,acc_z,gyr_x,gyr_y,gyr_z\n";

    private final Path folder;

    RecipeCheckTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void aWrongUnitOfAccelerationIsMendedInOneClick() throws Exception {
        // In g, but somebody said m/s².
        TableGuess guess = guess(i -> n(t(i)) + "," + acc(i, 1 / G, ",") + "," + gyr(i, 1, ","));
        ImportRecipe wrong = guess.recipe().withUnit(SensorUnit.MPS2);

        RecipeFinding finding = doubt(guess, wrong, "At rest the acceleration is 1 m/s²");

        Fix fix = Objects.requireNonNull(finding.fix());
        assertThat(fix.label()).isEqualTo("Read acceleration in g");
        assertThat(fix.recipe().units().acc()).isEqualTo(SensorUnit.G);
        assertThat(RestCheck.of(first(guess, fix.recipe())).meanNorm()).isCloseTo(G, within(0.1));
        // The other way round: m/s² read as g is 96 m/s².
        TableGuess si = guess(i -> n(t(i)) + "," + acc(i, 1, ",") + "," + gyr(i, 1, ","));
        RecipeFinding other = doubt(si, si.recipe().withUnit(SensorUnit.G), "is 96.18 m/s²");
        assertThat(Objects.requireNonNull(other.fix()).recipe().units().acc())
                .isEqualTo(SensorUnit.MPS2);
    }

    @Test
    void rawCountsAreTakenAsTheyRest() throws Exception {
        TableGuess guess = guess(i -> n(t(i)) + "," + acc(i, 4096 / G, ",") + "," + gyr(i, 1, ","));

        Fix fix = Objects.requireNonNull(doubt(guess, guess.recipe(), "raw counts").fix());

        assertThat(fix.label()).startsWith("Take 409");
        assertThat(RestCheck.of(first(guess, fix.recipe())).meanNorm()).isCloseTo(G, within(0.01));
    }

    @Test
    void rawCountsOfOneSensorMakeTheOtherUnsure() throws Exception {
        TableGuess counts =
                guess(i -> n(t(i)) + "," + acc(i, 4096 / G, ",") + "," + gyr(i, 16.4 * DEG, ","));
        assertThat(counts.guesses())
                .filteredOn(g -> g.aspect().endsWith("unit"))
                .hasSize(2)
                .noneMatch(Guess::sure);
        assertThat(counts.guesses().toString())
                .contains("but the acceleration's numbers seem to be raw counts");
        RecipeFinding finding =
                doubt(counts, counts.recipe(), "the angular velocity may be in counts");
        assertThat(finding.fix()).isNull();

        // What a count is worth is said of both: nothing is left to doubt.
        ImportRecipe said =
                counts.recipe()
                        .withUnit(UnitWords.parse(SensorUnit.Kind.ACC, "0.000244140625 g"))
                        .withUnit(UnitWords.parse(SensorUnit.Kind.GYR, "0.0609756 deg/s"));
        assertThat(RecipeCheck.of(counts.sample(), said).findings())
                .noneMatch(f -> f.notice().text().contains("counts"));
    }

    @Test
    void wholeTurnsBesideAGoodAccelerometerAreDoubted() throws Exception {
        TableGuess counts =
                guess(i -> n(t(i)) + "," + acc(i, 1, ",") + "," + whole(gyr(i, 16.4 * DEG, ",")));

        assertThat(counts.guesses())
                .filteredOn(g -> g.aspect().equals(TableGuess.unitAspect(SensorUnit.Kind.GYR)))
                .noneMatch(Guess::sure)
                .allMatch(g -> g.reason().endsWith("all its numbers are whole, as raw counts are"));
        doubt(counts, counts.recipe(), "are whole, so they may be raw counts");
        ImportRecipe said =
                counts.recipe().withUnit(UnitWords.parse(SensorUnit.Kind.GYR, "0.0609756 deg/s"));
        assertThat(RecipeCheck.of(counts.sample(), said).findings())
                .noneMatch(f -> f.notice().text().contains("counts"));
    }

    private static String whole(String numbers) {
        return Arrays.stream(numbers.split(","))
                .map(number -> String.valueOf(Math.round(Double.parseDouble(number))))
                .collect(Collectors.joining(","));
    }

    @Test
    void theGyroscopeIsHeldAgainstGravity() throws Exception {
        TableGuess degrees = guess(i -> n(t(i)) + "," + acc(i, 1, ",") + "," + gyr(i, DEG, ","));
        assertThat(degrees.recipe().units().gyr()).isEqualTo(SensorUnit.DPS);
        Fix fix =
                Objects.requireNonNull(
                        doubt(
                                        degrees,
                                        degrees.recipe().withUnit(SensorUnit.RADPS),
                                        "times what gravity's direction shows")
                                .fix());
        assertThat(fix.recipe().units().gyr()).isEqualTo(SensorUnit.DPS);

        TableGuess radians = guess(i -> n(t(i)) + "," + acc(i, 1, ",") + "," + gyr(i, 1, ","));
        assertThat(radians.recipe().units().gyr()).isEqualTo(SensorUnit.RADPS);
        doubt(radians, radians.recipe().withUnit(SensorUnit.DPS), "seem to be in rad/s");

        // At half the speed: what turns to and fro faster may be a swinging arm.
        TableGuess mirrored =
                guess(i -> n(t(i)) + "," + acc(i / 2, 1, ",") + "," + gyr(i / 2, -0.5, ","));
        doubt(mirrored, mirrored.recipe(), "turns against gravity's direction");
    }

    /** An arm of 0.55 m as a pendulum: 40° to and fro, up to 6 g, and against gravity's turning. */
    @ParameterizedTest
    @ValueSource(doubles = {0.8, 1.2, 1.6, 2})
    void armsMaySwingFast(double hz) throws Exception {
        TableGuess guess = guess(i -> swing(t(i), hz, 1, 1));
        assertThat(guess.recipe().units().acc()).isEqualTo(SensorUnit.MPS2);
        ImportRecipe right = guess.recipe().withUnit(SensorUnit.RADPS);
        assertThat(RecipeCheck.of(guess.sample(), right).findings())
                .extracting(f -> f.notice().text())
                .noneMatch(text -> text.contains("but ") || text.contains("against"))
                .noneMatch(text -> text.contains("in no known unit"));

        TableGuess inG = guess(i -> swing(t(i), hz, 1 / G, 1));
        ImportRecipe wrong = inG.recipe().withUnit(SensorUnit.MPS2);
        Fix fix = Objects.requireNonNull(doubt(inG, wrong, "seem to be in g, not").fix());
        assertThat(fix.recipe().units().acc()).isEqualTo(SensorUnit.G);
        TableGuess inDegrees = guess(i -> swing(t(i), hz, 1, DEG));
        ImportRecipe degrees = inDegrees.recipe().withUnit(SensorUnit.RADPS);
        assertThat(
                        Objects.requireNonNull(
                                        doubt(inDegrees, degrees, "seem to be in deg/s").fix())
                                .recipe()
                                .units()
                                .gyr())
                .isEqualTo(SensorUnit.DPS);
    }

    private static String swing(double timeS, double hz, double acc, double gyr) {
        double w = 2 * Math.PI * hz;
        double angle = Math.toRadians(40) * Math.sin(w * timeS);
        double rate = Math.toRadians(40) * w * Math.cos(w * timeS);
        double x = G * Math.sin(angle) - 0.55 * w * w * angle;
        double y = G * Math.cos(angle) + 0.55 * rate * rate;
        String noise = n(0.02 * Math.sin(1000 * timeS));
        return n(timeS)
                + ","
                + n(acc * x)
                + ","
                + n(acc * y)
                + ","
                + noise
                + ","
                + noise
                + ","
                + noise
                + ","
                + n(gyr * rate);
    }

    /** Whatever unit the numbers have and somebody said: no fix is taken back by another. */
    @Test
    void aFixLeavesNoOppositeFix() throws Exception {
        for (SensorUnit real : SensorUnit.of(SensorUnit.Kind.GYR)) {
            for (SensorUnit said : SensorUnit.of(SensorUnit.Kind.GYR)) {
                // Beside an acceleration that turns with it, and beside one that tells nothing.
                for (boolean telling : List.of(true, false)) {
                    TableGuess guess =
                            guess(
                                    i ->
                                            n(t(i))
                                                    + ","
                                                    + (telling
                                                            ? acc(i, 1, ",")
                                                            : n(5 * Math.sin(i)) + ",0,9.8")
                                                    + ","
                                                    + gyr(i, 1 / real.si(), ","));
                    ImportRecipe recipe = guess.recipe().withUnit(said);
                    Set<ImportRecipe> seen = new HashSet<>();
                    for (Optional<Fix> fix = fix(guess, recipe);
                            fix.isPresent();
                            fix = fix(guess, recipe)) {
                        recipe = fix.get().recipe();
                        assertThat(seen.add(recipe)).as("%s said %s", real, said).isTrue();
                    }
                    if (telling) {
                        assertThat(recipe.units().gyr()).as("said %s", said).isEqualTo(real);
                    }
                }
            }
        }
        TableGuess counts =
                guess(i -> n(t(i)) + "," + acc(i, 1000 / G, ",") + "," + gyr(i, 1000 * DEG, ","));
        assertThat(counts.recipe().units().acc()).isEqualTo(SensorUnit.MG);
        assertThat(counts.recipe().units().gyr()).isEqualTo(SensorUnit.MDPS);
        assertThat(fix(counts, counts.recipe())).isEmpty();
    }

    private static Optional<Fix> fix(TableGuess guess, ImportRecipe recipe) {
        return RecipeCheck.of(guess.sample(), recipe).findings().stream()
                .flatMap(f -> Optional.ofNullable(f.fix()).stream())
                .findFirst();
    }

    @Test
    void aScaleSlightlyOffIsNoOtherUnit() throws Exception {
        // 6 % more than 1 g: neither fine nor another unit.
        TableGuess guess = guess(i -> n(t(i)) + "," + acc(i, 1.06, ",") + "," + gyr(i, 1, ","));

        assertThat(doubt(guess, guess.recipe(), "needs calibration").fix()).isNull();
    }

    @Test
    void aCounterIsNoClock() throws Exception {
        Path file = folder.resolve("counted.csv");
        Files.writeString(
                file,
                table(
                        "Time,AccX,AccY,AccZ,GyroX,GyroZ,Temperature\n",
                        i -> i + "," + acc(i, 1, ",") + ",0.1,0.2," + (20 + i % 3)));
        TableGuess guess = TableGuess.of(file);

        assertThat(guess.recipe().time().code()).isEqualTo(TimeCode.SAMPLES);
        assertThat(guess.sure()).isFalse();
        assertThat(stop(guess, guess.recipe())).contains("samples a second have to be told");
        ImportRecipe told = guess.recipe().withTime(guess.recipe().time().withRate(100.0));
        // Two axes of a gyroscope are none, and nothing is left out in silence.
        doubt(
                guess,
                told,
                "\"GyroX\" and \"GyroZ\" are not read: there is no column of the axis y");
        doubt(guess, told, "columns not used: GyroX, GyroZ, Temperature");
        assertThat(doubt(guess, told, "Nothing says where the sensor sat").notice().remedy())
                .isEqualTo(Remedy.SITE);
        // Milliseconds since 1970 at 1000 Hz grow by one, too, and are a clock.
        Files.writeString(
                file,
                table(
                        "Time,AccX,AccY,AccZ\n",
                        i -> (1_700_000_000_000L + i) + "," + acc(i, 1, ",")));
        assertThat(TableGuess.of(file).recipe().time().code()).isEqualTo(TimeCode.MILLISECONDS);
    }

    @Test
    void stepsAreToldAsPeopleWriteThem() throws Exception {
        Path file = folder.resolve("stepped.csv");
        Files.writeString(
                file, table("Time,AccX,AccY,AccZ\n", i -> i * 0.02 + "," + acc(i, 1, ",")));

        assertThat(TableGuess.of(file).guesses())
                .anyMatch(g -> g.reason().startsWith("rows are 0.02 apart"));
    }

    @Test
    void commonWordsOfOtherLanguagesAreKnown() throws Exception {
        for (String header :
                List.of(
                        "Zeit (s);Beschleunigung x (m/s²);Beschleunigung y (m/s²);Beschleunigung z"
                                + " (m/s²);Winkelgeschwindigkeit x °/s;Winkelgeschwindigkeit y"
                                + " °/s;Winkelgeschwindigkeit z °/s\n",
                        "temps_s;accélération_x;accélération_y;accélération_z;vitesse angulaire x"
                                + " (°/s);vitesse angulaire y (°/s);vitesse angulaire z (°/s)\n",
                        "tiempo (s);aceleración X;aceleración Y;aceleración Z;velocidad angular X"
                                + " [deg/s];velocidad angular Y [deg/s];velocidad angular Z"
                                + " [deg/s]\n")) {
            Path file = folder.resolve("words.csv");
            Files.writeString(
                    file,
                    table(header, i -> n(t(i)) + ";" + acc(i, 1, ";") + ";" + gyr(i, DEG, ";")));
            TableGuess guess = TableGuess.of(file);
            assertThat(guess.recipe().columns())
                    .as(header)
                    .extracting(TableColumn::role)
                    .containsExactly(
                            ColumnRole.TIME,
                            ColumnRole.ACC_X,
                            ColumnRole.ACC_Y,
                            ColumnRole.ACC_Z,
                            ColumnRole.GYR_X,
                            ColumnRole.GYR_Y,
                            ColumnRole.GYR_Z);
            assertThat(guess.recipe().time().code()).isEqualTo(TimeCode.SECONDS);
            assertThat(guess.recipe().units().gyr()).as(header).isEqualTo(SensorUnit.DPS);
            assertThat(guess.guesses())
                    .anyMatch(g -> g.reason().equals("the names of the columns say so"));
        }
    }

    @Test
    void accelerationWithoutGravityIsTold() throws Exception {
        Path file = folder.resolve("linear.csv");
        Files.writeString(
                file,
                table(
                        "Time (s),Linear Acceleration x (m/s^2),Linear Acceleration y (m/s^2),"
                                + "Linear Acceleration z (m/s^2)\n",
                        i -> n(t(i)) + "," + gyr(i, 0.5, ",")));
        TableGuess guess = TableGuess.of(file);

        doubt(guess, guess.recipe(), "gravity was taken out");
    }

    @Test
    void aRateThatTheTimesDoNotHaveIsMended() throws Exception {
        TableGuess guess = guess(i -> n(t(i)) + "," + acc(i, 1, ",") + "," + gyr(i, 1, ","));
        ImportRecipe stated = guess.recipe().withTime(guess.recipe().time().withRate(50.0));

        Fix fix = Objects.requireNonNull(doubt(guess, stated, "not 50 Hz as stated").fix());

        assertThat(fix.recipe().time().rateHz()).isEqualTo(100);
        // 128 Hz in whole milliseconds: 8, 8, 8, 7 … has the median 8 ms, 125 Hz.
        TableGuess rounded =
                guess(
                        i ->
                                String.valueOf(Math.round(i / 128.0 * 1000) / 1000.0)
                                        + ","
                                        + acc(i, 1, ",")
                                        + ","
                                        + gyr(i, 1, ","));
        Fix whole = Objects.requireNonNull(doubt(rounded, rounded.recipe(), "127.99 Hz").fix());
        assertThat(first(rounded, whole.recipe()).rateHz()).isEqualTo(128);
    }

    @Test
    void timesThatGoBackAndGapsAreTold() throws Exception {
        TableGuess guess =
                guess(
                        i ->
                                n(t(i % 500) + (i % 500 > 300 ? 2 : 0))
                                        + ","
                                        + acc(i, 1, ",")
                                        + ","
                                        + gyr(i, 1, ","));

        doubt(guess, guess.recipe(), "2 gaps in time, the longest of 2.01 s");
        Fix fix =
                Objects.requireNonNull(
                        doubt(guess, guess.recipe(), "Time goes back once, first in line 502")
                                .fix());

        List<Recording> two = TableReader.read(guess.sample(), fix.recipe()).value();
        assertThat(two).hasSize(2);
        assertThat(two).allMatch(r -> r.samples() == 500);
        assertThat(two.get(1).source().trial()).isEqualTo("data part 2");
    }

    @Test
    void whatStopsIsSaid() throws Exception {
        TableGuess guess = guess(i -> n(t(i)) + "," + acc(i, 1, ",") + "," + gyr(i, 1, ","));
        ImportRecipe recipe = guess.recipe();

        assertThat(stop(guess, recipe.withRole(1, ColumnRole.IGNORE)))
                .contains("has not all three axes of acc");
        assertThat(stop(guess, recipe.withRole(0, ColumnRole.IGNORE)))
                .contains("No column is the time");
        assertThat(stop(guess, recipe.withTime(recipe.time().withCode(TimeCode.NONE))))
                .contains("samples a second have to be told");
        assertThat(stop(guess, recipe.withTime(recipe.time().withCode(TimeCode.DATE_TIME))))
                .contains("data.csv, line 2: column 1 (\"time_s\") holds \"0.000000\"")
                .contains("a date with time");
        ImportRecipe none = recipe;
        for (int c = 1; c < 7; c++) {
            none = none.withRole(c, ColumnRole.IGNORE);
        }
        assertThat(stop(guess, none)).contains("No column is a sensor's");
    }

    private static String stop(TableGuess guess, ImportRecipe recipe) {
        RecipeCheck check = RecipeCheck.of(guess.sample(), recipe);
        assertThat(check.readable()).isFalse();
        return check.findings().get(0).notice().text();
    }

    private static RecipeFinding doubt(TableGuess guess, ImportRecipe recipe, String text) {
        List<RecipeFinding> findings = RecipeCheck.of(guess.sample(), recipe).findings();
        return findings.stream()
                .filter(f -> f.notice().text().contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not in " + findings));
    }

    private static Recording first(TableGuess guess, ImportRecipe recipe)
            throws KinescribeException {
        return TableReader.read(guess.sample(), recipe).value().get(0);
    }

    private TableGuess guess(IntFunction<String> row) throws IOException, KinescribeException {
        Path file = folder.resolve("data.csv");
        Files.writeString(file, table(HEADER, row));
        return TableGuess.of(file);
    }
}
