package kinescribe.format.imu;

import static kinescribe.format.imu.DataSetReading.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.WindowSpec;
import kinescribe.dataset.Windowing;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Recordings of every data set, with three, six or nine channels, go on into the other parts. */
class DataSetUseTest {
    private static final double SIX_DECIMALS = 1e-6;

    @ParameterizedTest
    @EnumSource
    void recordingsComeBackFromOurOwnCsv(DataSetSamples sample, @TempDir Path folder)
            throws Exception {
        for (Recording recording : read(sample.write(folder)).value().recordings()) {
            Path file = folder.resolve("out.csv");
            RecordingCsv.write(List.of(recording), Map.of(), file);

            Recording back = read(file).value().recordings().get(0);

            assertThat(back.channels()).isEqualTo(recording.channels());
            assertThat(back.source().subject()).isEqualTo(recording.source().subject());
            assertThat(back.samples()).isEqualTo(recording.samples());
            assertThat(back.values())
                    .usingComparatorWithPrecision(SIX_DECIMALS)
                    .containsExactly(recording.values());
            assertThat(back.labels().stream().map(LabelSpan::activity))
                    .containsExactlyElementsOf(
                            recording.labels().stream().map(LabelSpan::activity).toList());
            assertThat(back.durationS()).isCloseTo(recording.durationS(), within(SIX_DECIMALS));
        }
    }

    /** Of BROAD none: a rigid body does nothing that people do. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BROAD")
    void recordingsAreCutIntoWindows(DataSetSamples sample, @TempDir Path folder) throws Exception {
        List<Recording> all = read(sample.write(folder)).value().recordings();
        String site = all.get(0).source().site();
        List<Recording> chosen = all.stream().filter(r -> r.source().site().equals(site)).toList();

        Dataset data =
                Windowing.cut(chosen, new WindowSpec(0.02, 0.02, 100, 0.5), JobContext.silent())
                        .value();

        assertThat(data.windows()).isNotEmpty();
        assertThat(data.channels())
                .isEqualTo(
                        chosen.get(0).channels().stream()
                                .filter(ImuChannel.SIX_AXIS::contains)
                                .filter(
                                        c ->
                                                chosen.stream()
                                                        .allMatch(r -> r.channels().contains(c)))
                                .toList());
    }
}
