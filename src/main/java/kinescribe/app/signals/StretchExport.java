package kinescribe.app.signals;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.format.WholeFiles;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;

/**
 * Writes what the charts show as CSV: one row a sample, first the simulated side, then the other,
 * each with the times of its own samples, so that nothing is resampled.
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
                        csv.writeRecord(header());
                        for (Stretch stretch : stretches) {
                            write(stretch, csv, context);
                        }
                    }
                });
    }

    private static List<String> header() {
        List<String> header = new ArrayList<>(List.of("origin", "subject", "site", "time_s"));
        ImuChannel.SIX_AXIS.forEach(channel -> header.add(channel.columnName()));
        return header;
    }

    private static void write(Stretch stretch, CsvWriter csv, JobContext context) {
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
            row.add(Double.toString(recording.timeS(i) - stretch.startS()));
            for (ImuChannel channel : ImuChannel.SIX_AXIS) {
                int column = recording.channels().indexOf(channel);
                row.add(column < 0 ? "" : Double.toString(recording.value(i, column)));
            }
            csv.writeRecord(row);
        }
    }
}
