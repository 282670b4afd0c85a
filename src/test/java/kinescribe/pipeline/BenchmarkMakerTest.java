package kinescribe.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.dataset.Benchmark;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.SplitShares;
import kinescribe.dataset.WindowSpec;
import kinescribe.format.dataset.Licence;
import kinescribe.imu.BodySite;
import kinescribe.imu.Origin;
import kinescribe.imu.Randomisation;
import kinescribe.imu.SensorModels;
import kinescribe.job.CancelledContext;
import kinescribe.job.JobCancelled;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;

class BenchmarkMakerTest {
    @Test
    void allSensorsRecordTheSamePeopleAndTrials() throws KinescribeException {
        Benchmark made = BenchmarkMaker.make(spec(List.of("walking")), JobContext.silent()).value();

        assertThat(trials(made, 0)).isEqualTo(trials(made, 1)).hasSize(3);
        assertThat(made.split()).containsOnlyKeys("virtual-1", "virtual-2", "virtual-3");
        assertThat(made.rows())
                .allMatch(row -> row.window().source().origin() == Origin.VIRTUAL)
                .hasSize(Math.toIntExact(spec(List.of("walking")).expectedWindows()));
        assertThat(made.count(row -> row.part().id()))
                .containsOnlyKeys("train", "validation", "test");
    }

    @Test
    void anActivityThatNobodyKnowsIsRefusedBeforeAnyWork() {
        assertThatThrownBy(
                        () ->
                                BenchmarkMaker.make(
                                        spec(List.of("walking", "frobnicating")),
                                        JobContext.silent()))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("\"frobnicating\"");
    }

    @Test
    void peopleDoInTurnWhatTheirPromptsSay() throws KinescribeException {
        BenchmarkSpec plain = spec(List.of("standing", "walking"));
        BenchmarkSpec told =
                new BenchmarkSpec(
                        plain.name(),
                        plain.activities(),
                        new TreeMap<>(
                                Map.of(
                                        "walking",
                                        List.of("A person runs fast.", "A person frobnicates."))),
                        plain.sensors(),
                        plain.people(),
                        plain.secondsPerActivity(),
                        plain.randomisation(),
                        plain.windows(),
                        plain.split(),
                        plain.licence(),
                        plain.seed());

        Noticed<Benchmark> made = BenchmarkMaker.make(told, JobContext.silent());

        Dataset wrist = made.value().sensors().get(0).data();
        Dataset before =
                BenchmarkMaker.make(plain, JobContext.silent()).value().sensors().get(0).data();
        // Three people with one motion each: the second one's sentence shows nothing.
        assertThat(people(wrist, "walking")).containsExactly("virtual-1", "virtual-3");
        assertThat(people(before, "walking")).hasSize(3);
        assertThat(strongest(wrist, "walking")).isGreaterThan(1.3 * strongest(before, "walking"));
        assertThat(strongest(wrist, "standing")).isEqualTo(strongest(before, "standing"));
        assertThat(made.notices())
                .extracting(Notice::text)
                .anyMatch(text -> text.contains("frobnicates"))
                .anyMatch(text -> text.contains("the same 2 sentences say of walking"));
        assertThatThrownBy(
                        () ->
                                new BenchmarkSpec(
                                                plain.name(),
                                                List.of("standing"),
                                                told.prompts(),
                                                plain.sensors(),
                                                plain.people(),
                                                plain.secondsPerActivity(),
                                                plain.randomisation(),
                                                plain.windows(),
                                                plain.split(),
                                                plain.licence(),
                                                plain.seed())
                                        .check())
                .hasMessageContaining("prompts of walking, which nobody does");
    }

    private static List<String> people(Dataset data, String activity) {
        return data.windows().stream()
                .filter(w -> w.label().equals(activity))
                .map(w -> w.source().subject())
                .distinct()
                .sorted()
                .toList();
    }

    /** The mean over windows of the largest number in each. */
    private static double strongest(Dataset data, String activity) {
        return data.windows().stream()
                .filter(w -> w.label().equals(activity))
                .mapToDouble(
                        w ->
                                IntStream.range(0, w.values().length)
                                        .mapToDouble(i -> Math.abs(w.values()[i]))
                                        .max()
                                        .orElse(0))
                .average()
                .orElseThrow();
    }

    @Test
    void nothingIsMadeForWorkThatWasCancelled() {
        assertThatThrownBy(
                        () -> BenchmarkMaker.make(spec(List.of("walking")), new CancelledContext()))
                .isInstanceOf(JobCancelled.class);
    }

    @Test
    void aSpecificationWithoutActivitiesIsRefused() {
        assertThatThrownBy(() -> BenchmarkMaker.make(spec(List.of()), JobContext.silent()))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("needs activities");
    }

    private static Set<String> trials(Benchmark made, int sensor) {
        return made.sensors().get(sensor).data().windows().stream()
                .map(w -> w.source().trial())
                .collect(Collectors.toSet());
    }

    private static BenchmarkSpec spec(List<String> activities) {
        return new BenchmarkSpec(
                "Small",
                activities,
                new TreeMap<>(),
                List.of(
                        new BenchmarkSensor(BodySite.LEFT_WRIST, SensorModels.WATCH),
                        new BenchmarkSensor(BodySite.RIGHT_THIGH, SensorModels.RESEARCH)),
                3,
                10,
                Randomisation.SLIGHT,
                WindowSpec.DEFAULT,
                SplitShares.STANDARD,
                Licence.STANDARD,
                4);
    }
}
