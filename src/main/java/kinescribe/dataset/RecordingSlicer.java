package kinescribe.dataset;

import java.util.ArrayList;
import java.util.List;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Recording;
import kinescribe.math.Resampling;
import org.jspecify.annotations.Nullable;

/**
 * Resamples recordings and takes them apart into windows, whatever their labels.
 *
 * @param channels the columns of a window
 * @param spec how windows are cut
 */
public record RecordingSlicer(List<ImuChannel> channels, WindowSpec spec) {
    /** Longer gaps between samples are not bridged, in seconds: our own choice. */
    private static final double MAX_GAP_S = 0.25;

    /** Nor gaps of more than this many nominal sample periods, where that is longer: our own. */
    private static final double MAX_GAP_SAMPLES = 3;

    public RecordingSlicer {
        channels = List.copyOf(channels);
    }

    /**
     * The windows of a recording in order of time; none where it is shorter than one.
     *
     * @param recording that has the channels
     */
    public List<WindowSlice> slices(Recording recording) {
        int length = spec.samples();
        Resampling.@Nullable Uniform series = resampled(recording);
        List<WindowSlice> slices = new ArrayList<>();
        int first = 0;
        while (series != null && first + length <= series.samples()) {
            double startS = series.startS() + first / spec.rateHz();
            slices.add(new WindowSlice(startS, values(series, first)));
            first = (int) Math.round(slices.size() * spec.stepS() * spec.rateHz());
        }
        return slices;
    }

    private Resampling.@Nullable Uniform resampled(Recording recording) {
        if (recording.samples() == 0) {
            return null;
        }
        int width = channels.size();
        double[] values = new double[recording.samples() * width];
        for (int c = 0; c < width; c++) {
            int column = recording.channels().indexOf(channels.get(c));
            for (int i = 0; i < recording.samples(); i++) {
                values[i * width + c] = recording.value(i, column);
            }
        }
        double maxGapS = Math.max(MAX_GAP_S, MAX_GAP_SAMPLES / recording.rateHz());
        return Resampling.toRate(recording.times(), values, width, spec.rateHz(), maxGapS);
    }

    /** The samples of a window, or null where one is missing. */
    private float @Nullable [] values(Resampling.Uniform series, int first) {
        float[] values = new float[spec.samples() * channels.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) series.values()[first * channels.size() + i];
            if (Float.isNaN(values[i])) {
                return null;
            }
        }
        return values;
    }
}
