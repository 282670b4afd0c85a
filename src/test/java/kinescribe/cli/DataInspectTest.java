package kinescribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import kinescribe.format.imu.DataSetSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DataInspectTest {
    private final Path folder;

    DataInspectTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhatEveryDataSetHolds(DataSetSamples sample) throws IOException {
        JsonNode told = inspect(sample.write(folder));

        assertThat(told.get("format").asText()).isEqualTo(sample.id());
        assertThat(told.get("origins").toString()).isEqualTo("[\"real\"]");
        assertThat(told.get("recordings").asInt()).isPositive();
        assertThat(told.get("rateHz").asDouble()).isBetween(20.0, 300.0);
        // A rigid body does nothing that people do.
        boolean ofPeople = sample != DataSetSamples.BROAD;
        assertThat(told.get("classes").isEmpty()).isEqualTo(!ofPeople);
        assertThat(told.get("channels").size()).isEqualTo(told.get("sites").size());
    }

    @Test
    void tellsTheChannelsOfEachSiteAndWholeMilliseconds() throws IOException {
        JsonNode told = inspect(DataSetSamples.MHEALTH.write(folder));

        assertThat(told.get("channels").get("chest").asText()).isEqualTo("acc x, acc y, acc z");
        assertThat(told.get("channels").get("left ankle").asText()).endsWith("gyr y, gyr z");
        // Ten samples at 50 Hz, recorded at three sites at once.
        assertThat(told.get("classes").get("standing still").asText()).isEqualTo("0.2");
    }

    private static JsonNode inspect(Path path) throws IOException {
        return Ended.run("data", "inspect", path.toString(), "--json").json();
    }
}
