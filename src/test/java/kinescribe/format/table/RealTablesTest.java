package kinescribe.format.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kinescribe.format.SharedData;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Recording;
import kinescribe.imu.check.RestCheck;
import kinescribe.imu.check.SensorUnit;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;

/** Tables that people recorded: what their publishers say of them has to be found by content. */
class RealTablesTest {
    private static final double G = 9.80665;

    @Test
    void geotecFilesAreInMetresAndRadiansWithMillisecondsSince1970() throws Exception {
        List<Path> files = files(SharedData.folder("imu/geotec_pocket_wrist"), "_sw.csv", 40);

        for (Path file : files) {
            TableGuess guess = TableGuess.of(file);
            ImportRecipe recipe = guess.recipe();
            assertThat(recipe.time().code()).as(file.toString()).isEqualTo(TimeCode.MILLISECONDS);
            assertThat(recipe.units().acc()).as(file.toString()).isEqualTo(SensorUnit.MPS2);
            assertThat(recipe.units().gyr()).as(file.toString()).isEqualTo(SensorUnit.RADPS);
            assertThat(recipe.column(ColumnRole.LABEL)).hasValue(7);
            RecipeCheck check = RecipeCheck.of(guess.sample(), recipe);
            assertThat(check.findings()).as(file.toString()).noneMatch(RecipeFinding::stops);
            assertThat(read(file, recipe).rateHz()).isCloseTo(100, within(15.0));
        }
    }

    @Test
    void legSwingIsInG() throws Exception {
        for (Path file : files(SharedData.folder("imu/imusim_leg_swing"), "_imu.csv", 9)) {
            ImportRecipe recipe = TableGuess.of(file).recipe();
            assertThat(recipe.units().acc()).as(file.toString()).isEqualTo(SensorUnit.G);
            assertThat(recipe.units().gyr()).as(file.toString()).isEqualTo(SensorUnit.RADPS);
            Recording recording = read(file, recipe);
            assertThat(recording.rateHz()).isEqualTo(256);
            assertThat(recording.channels()).isEqualTo(ImuChannel.NINE_AXIS);
        }
    }

    @Test
    void lowerBacksAreInGAndDegreesAndAskForTheRate() throws Exception {
        List<Path> files = files(SharedData.folder("imu/mobgap_lowerback"), ".csv", 99);

        assertThat(files).hasSize(9);
        for (Path file : files) {
            TableGuess guess = TableGuess.of(file);
            assertThat(guess.sure()).isFalse();
            assertThat(guess.recipe().time())
                    .isEqualTo(new TimeRule(TimeCode.SAMPLES, null, false));
            ImportRecipe told = guess.recipe().withTime(guess.recipe().time().withRate(100.0));
            assertThat(told.units().acc()).as(file.toString()).isEqualTo(SensorUnit.G);
            assertThat(told.units().gyr()).as(file.toString()).isEqualTo(SensorUnit.DPS);
            assertThat(RestCheck.of(read(file, told)).medianNorm()).isCloseTo(G, within(0.6));
        }
    }

    @Test
    void feetAreFoundBehindTwoHeaderLines() throws Exception {
        Path folder = SharedData.folder("imu/gaitmap_foot_imu").resolve("example_data");
        TableGuess guess = TableGuess.of(folder.resolve("imu_sample.csv"));

        assertThat(guess.recipe().sites()).containsExactly("left", "right");
        assertThat(guess.recipe().units().acc()).isEqualTo(SensorUnit.MPS2);
        assertThat(guess.recipe().units().gyr()).isEqualTo(SensorUnit.DPS);
        ImportRecipe told = guess.recipe().withTime(guess.recipe().time().withRate(204.8));
        List<Recording> both =
                TableReader.read(
                                List.of(folder.resolve("imu_sample.csv")),
                                told,
                                JobContext.silent())
                        .value();
        assertThat(both).hasSize(2);
        assertThat(both).allMatch(r -> r.rateHz() == 204.8);
        assertThat(both)
                .allSatisfy(r -> assertThat(RestCheck.of(r).meanNorm()).isCloseTo(G, within(0.5)));
    }

    private static Recording read(Path file, ImportRecipe recipe) throws Exception {
        return TableReader.read(List.of(file), recipe, JobContext.silent()).value().get(0);
    }

    private static List<Path> files(Path folder, String ending, int most) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> f.toString().endsWith(ending)).sorted().limit(most).toList();
        }
    }
}
