package kinescribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingReadsTest {
    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    @TempDir
    Path folder;

    @Test
    void peopleWhoDifferInUpperAndLowerCaseOnlyAreToldWithTheirFiles() throws Exception {
        Path one = of("one.csv", "anna");
        Path other = of("other.csv", "Anna");
        RecordingReads reads = new RecordingReads();

        assertThat(reads.read(List.of(one, other), JobContext.silent())).hasSize(2);

        assertThat(reads.notices())
                .filteredOn(n -> n.text().contains("different people"))
                .singleElement()
                .matches(
                        n ->
                                n.text()
                                        .startsWith(
                                                "\"Anna\" ("
                                                        + other
                                                        + ") and \"anna\" ("
                                                        + one
                                                        + ") are taken for 2 different people."));
    }

    @Test
    void whatOneFileTellsOfItsPeopleIsNotToldAgain() throws Exception {
        Path both = of("both.csv", "anna");
        Files.writeString(
                both, Files.readString(both) + "0,0,0,1,still,Anna,b\n1,0,0,1,still,Anna,b\n");
        RecordingReads reads = new RecordingReads();

        reads.read(List.of(both), JobContext.silent());

        assertThat(reads.notices())
                .filteredOn(n -> n.text().contains("different people"))
                .singleElement()
                .matches(n -> n.text().startsWith("\"Anna\" (b) and \"anna\" (a)"));
    }

    private Path of(String name, String who) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                "time_s,wrist.acc_x_g,wrist.acc_y_g,wrist.acc_z_g,label,subject,trial\n"
                        + ("0,0,0,1,still," + who + ",a\n0.1,0,0,1,still," + who + ",a\n"));
    }
}
