package kinescribe.format.imu;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.format.FileFaults;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;

/** The recordings of one CSV file: one for each subject, trial and site in it. */
final class CsvRecordingFile {
    private final Path file;
    private final String name;
    private final String stem;
    private final CsvColumns columns;
    private final Map<Recording.Source, SampleSeries> series = new LinkedHashMap<>();
    private final List<Notice> notices = new ArrayList<>();
    private long unlabelled;

    CsvRecordingFile(Path file, List<String> header) throws KinescribeException {
        this.file = file;
        this.name = FileFaults.name(file);
        this.stem = name.replaceFirst("\\.[^.]*$", "");
        if (header.isEmpty()) {
            throw new KinescribeException("The file " + name + " is empty.", "Leave it out.");
        }
        this.columns = CsvColumns.of(header, name);
    }

    List<Recording> read(JobContext context) throws KinescribeException {
        CsvTable.read(file, context, this::take);
        if (series.isEmpty()) {
            throw new KinescribeException(
                    name + " has a header but no samples.", "Leave it out, or export it again.");
        }
        List<Recording> recordings = new ArrayList<>();
        int averaged = 0;
        int dropped = 0;
        for (Map.Entry<Recording.Source, SampleSeries> entry : series.entrySet()) {
            CsvColumns.Site site = site(entry.getKey());
            recordings.add(entry.getValue().recording(entry.getKey(), site.channels(), name));
            averaged += entry.getValue().duplicates();
            dropped += entry.getValue().backwards();
        }
        notices.addAll(SampleSeries.notices(name, averaged, dropped));
        noteMissing();
        return recordings;
    }

    List<Notice> notices() {
        return notices;
    }

    private void take(CsvTable.Row row) throws KinescribeException {
        double time = row.number(columns.time()) * columns.timeFactor();
        String label = columns.label() < 0 ? "" : row.text(columns.label());
        unlabelled += label.isEmpty() ? 1 : 0;
        String subject = textOr(row, columns.subject());
        String trial = textOr(row, columns.trial());
        for (Map.Entry<String, CsvColumns.Site> site : columns.sites().entrySet()) {
            int[] from = site.getValue().columns();
            double[] sample = new double[from.length];
            boolean any = false;
            for (int c = 0; c < from.length; c++) {
                sample[c] = row.numberOrNan(from[c]) * site.getValue().factors()[c];
                any |= !Double.isNaN(sample[c]);
            }
            if (any) {
                var source = new Recording.Source(subject, trial, site.getKey(), Origin.REAL);
                series.computeIfAbsent(source, s -> new SampleSeries(from.length))
                        .add(time, sample, label);
            }
        }
    }

    private String textOr(CsvTable.Row row, int column) {
        String text = column < 0 ? "" : row.text(column);
        return text.isEmpty() ? stem : text;
    }

    private CsvColumns.Site site(Recording.Source source) {
        CsvColumns.Site site = columns.sites().get(source.site());
        if (site == null) {
            throw new IllegalStateException("Expected one of the file's sites, got " + source);
        }
        return site;
    }

    private void noteMissing() {
        if (columns.subject() < 0) {
            notices.add(
                    Notice.warning(
                            name
                                    + " has no subject column; \""
                                    + stem
                                    + "\" was taken as the subject."));
        }
        if (columns.label() < 0) {
            notices.add(Notice.warning(name + " has no label column; it is not labelled."));
        } else if (unlabelled > 0) {
            notices.add(Notice.warning(name + " has " + unlabelled + " rows without a label."));
        }
        if (!columns.ignored().isEmpty()) {
            notices.add(
                    Notice.info(
                            name
                                    + ": columns not used: "
                                    + String.join(", ", columns.ignored())
                                    + "."));
        }
    }
}
