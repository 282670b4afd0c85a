package kinescribe.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Recording;
import kinescribe.imu.check.SensorUnit;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accelerometer and gyroscope in files of their own, as phone loggers write them. */
class SensorFilesTest {
    @TempDir private Path folder;

    @Test
    void aTrialIsNamedByWhatTheNamesHaveInCommon() {
        assertThat(TrialName.of(Path.of("/d/ann_walk_acc.csv"))).isEqualTo("ann_walk");
        assertThat(TrialName.of(Path.of("/d/Ann_Walk_Gyroscope.csv"))).isEqualTo("Ann_Walk");
        assertThat(TrialName.of(Path.of("/d/run 3/Accelerometer.csv"))).isEqualTo("run 3");
        assertThat(TrialName.of(Path.of("/d/s01_02_sp.csv"))).isEqualTo("s01_02_sp");
    }

    @Test
    void filesOfBareAxesAreToldApartByTheirNamesAndJoined() throws Exception {
        for (String trial : List.of("ann_walk", "bob_walk")) {
            write(folder.resolve(trial + "/Accelerometer.csv"), "time,x,y,z", 100, 0, 9.81);
            write(folder.resolve(trial + "/Gyroscope.csv"), "time,x,y,z", 100, 0.004, 0.3);
        }
        TableKinds kinds = kinds();

        assertThat(kinds.kinds()).hasSize(2).allMatch(kind -> kind.files().size() == 2);
        assertThat(kinds.kinds().get(1).title()).isEqualTo("Gyroscope.csv in 2 folders");
        List<Recording> read = read(kinds);
        assertThat(read).hasSize(2);
        assertThat(read.get(0).source().subject()).isEqualTo("ann_walk");
        assertThat(read.get(1).channels()).isEqualTo(ImuChannel.SIX_AXIS);
        assertThat(read.get(1).value(50, 2)).isEqualTo(9.81);
        assertThat(read.get(1).value(50, 5)).isEqualTo(0.3);
    }

    @Test
    void aRecipeForOneSensorIsNotTakenForAnother() throws Exception {
        Path acc = write(folder.resolve("acc.csv"), "time,x,y,z", 100, 0, 9.81);
        Path gyr = write(folder.resolve("gyro.csv"), "time,x,y,z", 100, 0, 0.3);
        RecipeBook book = new RecipeBook(folder.resolve("book"));
        book.save(TableGuess.of(acc).recipe());

        assertThat(book.recipeFor(TableGuess.of(gyr))).isEmpty();
        book.save(TableGuess.of(gyr).recipe());
        assertThat(book.recipes().value()).hasSize(2);
        assertThat(book.recipeFor(TableGuess.of(gyr)).orElseThrow().has(SensorUnit.Kind.GYR))
                .isTrue();
        assertThat(book.recipeFor(TableGuess.of(acc)).orElseThrow().has(SensorUnit.Kind.ACC))
                .isTrue();
    }

    @Test
    void filesThatDoNotBelongTogetherKeepTheirNames() throws Exception {
        write(folder.resolve("ann_acc.csv"), "time,ax,ay,az", 100, 0, 9.81);
        write(folder.resolve("bob_gyro.csv"), "time,gx,gy,gz", 100, 0, 0.3);

        List<Recording> read = read(kinds());

        assertThat(read).extracting(r -> r.source().trial()).containsExactly("ann_acc", "bob_gyro");
    }

    private TableKinds kinds() throws Exception {
        return TableKinds.of(TableFiles.in(List.of(folder)), false, List.of(), JobContext.silent());
    }

    private static List<Recording> read(TableKinds kinds) throws Exception {
        return TableReader.read(
                        kinds.kinds().stream()
                                .map(kind -> new TableSet(kind.files(), kind.recipe()))
                                .toList(),
                        JobContext.silent())
                .value();
    }

    /** Five seconds in which z has one value. */
    private static Path write(Path file, String header, double rateHz, double startS, double z)
            throws IOException {
        StringBuilder text = new StringBuilder(header + "\n");
        for (int i = 0; i < 5 * rateHz; i++) {
            text.append(String.format(Locale.ROOT, "%.4f,0.01,0.02,%s%n", startS + i / rateHz, z));
        }
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text.toString());
    }
}
