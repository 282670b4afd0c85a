package kinescribe.calibration;

import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Recording;

/** Where a calibration's channels stand in a recording. */
final class ChannelColumns {
    private ChannelColumns() {}

    /**
     * The columns of channels.
     *
     * @throws KinescribeException if the recording lacks one
     */
    static int[] of(Recording recording, List<ImuChannel> channels) throws KinescribeException {
        int[] columns = new int[channels.size()];
        for (int c = 0; c < columns.length; c++) {
            columns[c] = recording.channels().indexOf(channels.get(c));
            if (columns[c] < 0) {
                throw new KinescribeException(
                        "The recording "
                                + recording.source().trial()
                                + " at "
                                + recording.source().site()
                                + " has no "
                                + channels.get(c).label()
                                + ", which the calibration needs.",
                        "Choose a recording of the kind the calibration was fitted on.");
            }
        }
        return columns;
    }

    /** A recording with other values; nothing else changes. */
    static Recording with(Recording recording, double[] values) {
        return new Recording(
                recording.source(),
                recording.rateHz(),
                recording.channels(),
                recording.times(),
                values,
                recording.labels(),
                recording.levels());
    }
}
