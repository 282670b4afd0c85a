package kinescribe.app.signals;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.format.WholeFiles;
import kinescribe.format.imu.SimulatedMark;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;

/**
 * Writes what the charts show as CSV: one row a sample, first the simulated side, then the other,
 * each with the times of its own samples, so that nothing is resampled. Where one of them is
 * simulated, the last column says of each row whether it is.
 */
final class StretchExport {
    private static final int CHECK_EVERY = 4096;

    private StretchExport() {}

    /**
     * Writes stretches to a file; an existing one is replaced.
     *
     * @throws KinescribeException if the file cannot be written
     */
    static void write(List<Stretch> stretches, Path file, JobContext context)
            throws KinescribeException {
        WholeFiles.replace(
                file,
                temporary -> {
                    try (CsvWriter csv = CsvWriter.builder().build(temporary)) {
                        List<ImuChannel> channels = channels(stretches);
                        boolean marked = stretches.stream().anyMatch(s -> origin(s).isSimulated());
                        csv.writeRecord(header(channels, marked));
                        for (Stretch stretch : stretches) {
                            write(stretch, channels, marked, csv, context);
                        }
                    }
                });
    }

    /** The channels that any side has. */
    private static List<ImuChannel> channels(List<Stretch> stretches) {
        return ImuChannel.NINE_AXIS.stream()
                .filter(
                        channel ->
                                stretches.stream()
                                        .anyMatch(s -> s.recording().channels().contains(channel)))
                .toList();
    }

    private static Origin origin(Stretch stretch) {
        return stretch.recording().source().origin();
    }

    private static List<String> header(List<ImuChannel> channels, boolean marked) {
        List<String> header = new ArrayList<>(List.of("origin", "subject", "site", "time_s"));
        channels.forEach(channel -> header.add(channel.columnName()));
        if (marked) {
            header.add(SimulatedMark.COLUMN);
        }
        return header;
    }

    private static void write(
            Stretch stretch,
            List<ImuChannel> channels,
            boolean marked,
            CsvWriter csv,
            JobContext context) {
        Recording recording = stretch.recording();
        Recording.Source source = recording.source();
        int end = stretch.endSample();
        for (int i = stretch.firstSample(); i < end; i++) {
            if (i % CHECK_EVERY == 0) {
                context.checkCancelled();
            }
            List<String> row =
                    new ArrayList<>(
                            List.of(source.origin().label(), source.subject(), source.site()));
            row.add(Double.toString(recording.timeS(i) - stretch.zeroS()));
            for (ImuChannel channel : channels) {
                int column = recording.channels().indexOf(channel);
                double value = column < 0 ? Double.NaN : recording.value(i, column);
                row.add(Double.isNaN(value) ? "" : Double.toString(value));
            }
            if (marked) {
                row.add(SimulatedMark.cell(source.origin()));
            }
            csv.writeRecord(row);
        }
    }
}
