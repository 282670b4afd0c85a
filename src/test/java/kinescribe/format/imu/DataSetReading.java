package kinescribe.format.imu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import org.assertj.core.data.Offset;

/** What tests of data sets share. */
final class DataSetReading {
    static final double G = 9.80665;
    static final Offset<Double> SAME = Offset.offset(1e-9);

    private DataSetReading() {}

    static Noticed<RecordingSet> read(Path path) throws KinescribeException {
        return RecordingFormats.read(path, JobContext.silent());
    }

    /** The one recording of a site and trial. */
    static Recording one(RecordingSet set, String trial, String site) {
        List<Recording> found =
                set.recordings().stream()
                        .filter(r -> r.source().trial().equals(trial))
                        .filter(r -> r.source().site().equals(site))
                        .toList();
        assertThat(found).as(trial + " " + site + " in " + sources(set)).hasSize(1);
        return found.get(0);
    }

    static List<String> sources(RecordingSet set) {
        return set.recordings().stream()
                .map(r -> r.source().trial() + " " + r.source().site())
                .toList();
    }

    /** A row of values. */
    static double[] row(Recording recording, int sample) {
        int width = recording.channels().size();
        return Arrays.copyOfRange(recording.values(), sample * width, (sample + 1) * width);
    }

    /** Labels as text, times in hundredths of a second. */
    static List<String> labels(Recording recording) {
        return recording.labels().stream()
                .map(
                        span ->
                                Math.round(100 * span.startS())
                                        + "–"
                                        + Math.round(100 * span.endS())
                                        + " "
                                        + span.activity())
                .toList();
    }

    static DeviceSite device(RecordingSet set, String site) {
        return set.sites().stream()
                .filter(device -> device.site().equals(site))
                .findFirst()
                .orElseThrow();
    }
}
