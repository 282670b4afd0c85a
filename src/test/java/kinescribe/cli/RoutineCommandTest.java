package kinescribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kinescribe.format.imu.RecordingFormats;
import kinescribe.imu.LabelLevel;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoutineCommandTest {
    @TempDir private Path folder;

    @Test
    void anActivityIsTakenApartAndExpanded() throws Exception {
        Path tree = folder.resolve("morning.json");
        Ended decomposed =
                Ended.run(
                        "prompts",
                        "decompose",
                        "morning routine",
                        "--how",
                        "tree",
                        "--json",
                        "--out",
                        tree.toString());
        JsonNode plan = decomposed.json().path("plan");
        assertThat(plan.path("routines").path(0).path("activities").size()).isEqualTo(8);

        Ended expanded =
                Ended.run(
                        "routine",
                        "expand",
                        tree.toString(),
                        "--hours",
                        "0.02",
                        "--rate",
                        "20",
                        "--motion-rate",
                        "20",
                        "--persona",
                        "older adult",
                        "--out",
                        folder.toString());

        assertThat(expanded.code()).as(expanded.err()).isZero();
        Recording recording =
                RecordingFormats.read(folder.resolve("morning-routine.csv"), JobContext.silent())
                        .value()
                        .recordings()
                        .get(0);
        assertThat(recording.samples()).isEqualTo(72 * 20);
        assertThat(recording.levels().stream().map(LabelLevel::name))
                .containsExactly("routine", "activity", "action");
        assertThat(recording.source().subject()).isEqualTo("older-adult");
        assertThat(Files.readAllLines(folder.resolve("morning-routine.labels.csv")))
                .startsWith("level,start_s,end_s,label", "routine,0.0,72.0,morning routine");
    }

    @Test
    void aTableOfPredictionsIsToldInSentencesWithTheirSpans() throws Exception {
        Path table = folder.resolve("p.csv");
        StringBuilder rows =
                new StringBuilder("subject,trial,site,start_s,end_s,label,p_walk,p_sit\n");
        for (int i = 0; i < 40; i++) {
            rows.append("a,t1,left_wrist,").append(2 * i).append(',').append(2 * i + 2);
            rows.append(i < 20 ? ",walk,0.8,0.2\n" : ",sit,0.4,0.6\n");
        }
        Files.writeString(table, rows);

        JsonNode summary =
                Ended.run("routine", "summary", table.toString(), "--json")
                        .json()
                        .path("summaries")
                        .path(0);
        Ended text = Ended.run("routine", "summary", table.toString(), "--start", "06:30");

        assertThat(summary.path("recording").asText()).isEqualTo("a, t1, left_wrist");
        assertThat(summary.path("spans").path(0).path("endS").asDouble()).isEqualTo(40);
        assertThat(summary.path("spans").path(1).path("confidence").asDouble()).isEqualTo(0.6);
        assertThat(summary.path("sentences").path(0).path("spans").size()).isEqualTo(2);
        assertThat(text.out()).contains("06:30").contains("[s1 s2]");
    }

    @Test
    void mistakesAreToldPlainly() throws Exception {
        Path broken = folder.resolve("broken.json");
        Files.writeString(broken, "{\"routines\": [\n  {]");
        for (List<String> wrong :
                List.of(
                        List.of("routine", "expand", broken.toString(), "--out", "x"),
                        List.of("routine", "expand", "swimming the channel", "--out", "x"),
                        List.of("routine", "expand", "--persona", "nobody", "--out", "x"),
                        List.of("routine", "summary", broken.toString()),
                        List.of("prompts", "decompose", "xyzzy", "--how", "space"),
                        List.of("prompts", "decompose", "walking", "--how", "sideways"),
                        List.of(
                                "prompts",
                                "decompose",
                                "walking",
                                "--how",
                                "time",
                                "--writer",
                                "nobody-of-that-name"))) {
            Ended ended = Ended.run(wrong.toArray(String[]::new));
            assertThat(ended.code()).as(String.join(" ", wrong)).isNotZero();
            assertThat(ended.err()).as(String.join(" ", wrong)).doesNotContain("Exception");
        }
        assertThat(Ended.run("routine", "expand", broken.toString(), "--out", "x").err())
                .contains("line 2");
    }
}
