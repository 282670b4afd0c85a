package kinescribe.pipeline;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.stream.Collectors;
import kinescribe.base.Digests;
import kinescribe.imu.Recording;

/** Names recordings by what they hold, wherever they were read from. */
final class RecordingContent {
    private RecordingContent() {}

    /** 16 hexadecimal digits of a recording's times, values and labels. */
    static String digest(Recording recording) {
        double[] times = recording.times();
        double[] values = recording.values();
        byte[] bytes = new byte[(times.length + values.length) * Double.BYTES];
        ByteBuffer.wrap(bytes).asDoubleBuffer().put(times).put(values);
        return Digests.shortDigest(Digests.shortDigest(bytes) + recording.labels());
    }

    /** 16 hexadecimal digits of all recordings and of whom they are, in whatever order. */
    static String digest(Collection<Recording> recordings) {
        return Digests.shortDigest(
                recordings.stream()
                        .map(r -> r.source() + " " + r.rateHz() + r.channels() + digest(r))
                        .sorted()
                        .collect(Collectors.joining("\n")));
    }
}
