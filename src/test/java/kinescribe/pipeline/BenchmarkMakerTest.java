package kinescribe.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.dataset.Benchmark;
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
    void anActivityThatNobodyKnowsIsTold() throws KinescribeException {
        Noticed<Benchmark> made =
                BenchmarkMaker.make(spec(List.of("walking", "frobnicating")), JobContext.silent());

        assertThat(made.value().classes()).containsExactly("walking");
        assertThat(made.notices()).isNotEmpty().hasSizeLessThan(10).doesNotHaveDuplicates();
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
