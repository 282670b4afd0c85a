package kinescribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorecardCommandTest {
    private final Path folder;

    ScorecardCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void measuresGivenRecordings() throws IOException {
        Path real = people("real", 4, 1);
        Path virtual = people("virtual", 2, 3);
        String[] words = {
            "data",
            "scorecard",
            "--real",
            real.toString(),
            "--site",
            "left_wrist",
            "--virtual",
            virtual.toString(),
            "--draws",
            "2",
            "--per-activity",
            "--json"
        };

        JsonNode card = Ended.run(words).json();

        assertThat(card.get("counts").get("realPeople").asInt()).isEqualTo(4);
        JsonNode score = card.get("measures").get("discriminative");
        assertThat(score.get("value").asDouble()).isBetween(0.2, 0.5);
        assertThat(score.get("ci")).hasSize(2);
        assertThat(score.get("group").asText()).isEqualTo("fidelity");
        assertThat(score.get("floor").get("value").isNumber()).isTrue();
        assertThat(score.get("sentence").asText()).startsWith("A forest told real from virtual");
        assertThat(card.get("activities").get("walking").has("coverage")).isTrue();
        assertThat(Ended.run(words).out()).isEqualTo(Ended.run(words).out());
    }

    @Test
    void printsATableForPeople() throws IOException {
        Path real = people("real", 4, 1);
        Ended ended =
                Ended.run(
                        "data",
                        "scorecard",
                        "--real",
                        real.toString(),
                        "--site",
                        "left_wrist",
                        "--virtual",
                        real.toString(),
                        "--draws",
                        "2");

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("Fidelity", "Discriminative score", "near floor");
    }

    @Test
    void tellsWhatIsMissing() throws IOException {
        Path real = people("real", 4, 1);

        Ended noSite = Ended.run("data", "scorecard", "--real", real.toString(), "--site", "nose");
        Ended fewPeople =
                Ended.run(
                        "data",
                        "scorecard",
                        "--real",
                        people("few", 2, 1).toString(),
                        "--site",
                        "left_wrist",
                        "--virtual",
                        real.toString());

        assertThat(noSite.code()).isEqualTo(1);
        assertThat(noSite.err()).contains("nose").contains("left_wrist");
        assertThat(fewPeople.code()).isEqualTo(1);
        assertThat(fewPeople.err()).contains("at least 4; there are 2");
    }

    /** A folder of people who stand for twelve seconds and then swing their arm. */
    private Path people(String name, int count, double hz) throws IOException {
        Path people = Files.createDirectories(folder.resolve(name));
        for (int p = 0; p < count; p++) {
            StringBuilder text = new StringBuilder("time_s,subject,trial,label");
            text.append(",left_wrist.acc_x_mps2,left_wrist.acc_y_mps2,left_wrist.acc_z_mps2");
            text.append(",left_wrist.gyr_x_radps,left_wrist.gyr_y_radps,left_wrist.gyr_z_radps\n");
            for (int i = 0; i < 1200; i++) {
                double angle = 2 * Math.PI * hz * i / 50 * (1 + 0.05 * p);
                double wave = i < 600 ? 0.05 * Math.sin(7 * angle) : 3 * Math.sin(angle);
                text.append(i / 50.0).append(',').append(name).append(p).append(",t-");
                text.append(name).append(p).append(i < 600 ? ",standing" : ",walking");
                text.append(',').append(-9.8 + wave).append(",0.1,").append(wave / 2);
                text.append(",0.01,").append(wave / 3).append(",0.02\n");
            }
            Files.writeString(people.resolve(name + p + ".csv"), text);
        }
        return people;
    }
}
