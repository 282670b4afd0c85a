package kinescribe.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kinescribe.format.imu.RecordingCsv;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What this program simulated is not taken for measured when it comes back as a table. */
class SimulatedTableTest {
    private static final int SAMPLES = 200;
    private static final double RATE_HZ = 100;

    @Test
    void ourDescriptionBesideATableTellsThatItWasSimulated(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("wrist.csv");
        RecordingCsv.write(List.of(simulated()), Map.of(), file);
        Path alone = Files.copy(file, folder.resolve("alone.csv"));

        assertThat(origin(file)).isEqualTo(Origin.VIRTUAL);
        assertThat(origin(alone)).isEqualTo(Origin.VIRTUAL);
    }

    @Test
    void theMarkIsNoChannelAndCountsWhateverTheColumnIsUsedFor(@TempDir Path folder)
            throws Exception {
        Path file = folder.resolve("both.csv");
        StringBuilder text = new StringBuilder("simulated;x;y;z\n");
        for (int i = 0; i < SAMPLES; i++) {
            text.append(i < 150 ? "1" : "0").append(";0.01;").append(i % 7 * 0.01).append(";1\n");
        }
        Files.writeString(file, text);

        TableGuess guess = TableGuess.of(file);

        assertThat(guess.recipe().columns().get(0).role()).isEqualTo(ColumnRole.SIMULATED);
        assertThat(guess.recipe().column(ColumnRole.ACC_X)).hasValue(1);
        assertThat(guess.recipe().column(ColumnRole.TIME)).isEmpty();
        ImportRecipe timed = guess.recipe().withTime(new TimeRule(TimeCode.NONE, RATE_HZ, false));
        assertThat(RecipeCheck.of(guess.sample(), timed).findings())
                .anyMatch(f -> f.notice().text().contains("simulated numbers"));
        assertThat(origins(file, timed)).containsExactly(Origin.VIRTUAL, Origin.REAL);
        assertThat(origins(file, timed.withRole(0, ColumnRole.IGNORE)))
                .containsExactly(Origin.VIRTUAL, Origin.REAL);
    }

    private static List<Origin> origins(Path file, ImportRecipe recipe) throws Exception {
        return TableReader.read(List.of(file), recipe, JobContext.silent()).value().stream()
                .map(recording -> recording.source().origin())
                .toList();
    }

    private static Origin origin(Path file) throws Exception {
        TableGuess guess = TableGuess.of(file);
        return TableReader.read(List.of(file), guess.recipe(), JobContext.silent())
                .value()
                .get(0)
                .source()
                .origin();
    }

    private static Recording simulated() {
        int width = ImuChannel.SIX_AXIS.size();
        double[] times = new double[SAMPLES];
        double[] values = new double[SAMPLES * width];
        for (int i = 0; i < SAMPLES; i++) {
            times[i] = i / RATE_HZ;
            for (int c = 0; c < width; c++) {
                values[i * width + c] = (c == 1 ? 9.8 : 0) + Math.sin(0.1 * i + c);
            }
        }
        return new Recording(
                new Recording.Source("virtual", "walk", "left_wrist", Origin.VIRTUAL),
                RATE_HZ,
                ImuChannel.SIX_AXIS,
                times,
                values,
                List.of());
    }
}
