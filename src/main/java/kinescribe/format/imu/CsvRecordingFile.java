package kinescribe.format.imu;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;
import kinescribe.format.imu.CsvFindings.Kind;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;

/** The recordings of one CSV file: one for each subject, trial, origin and site in it. */
final class CsvRecordingFile {
    private final Path file;
    private final String name;
    private final String stem;
    private final CsvColumns columns;
    private final Map<Recording.Source, SampleSeries> series = new LinkedHashMap<>();
    private final RecordingSidecar sidecar;
    private final CsvFindings findings;
    private long averaged;
    private long dropped;
    private long emptyCells;
    private long unlabelled;
    private long contradicted;

    CsvRecordingFile(Path file, List<String> header, CsvFindings findings)
            throws KinescribeException {
        this.file = file;
        this.name = FileFaults.name(file);
        this.stem = name.replaceFirst("\\.[^.]*$", "");
        if (header.isEmpty()) {
            throw new KinescribeException("The file " + name + " is empty.", "Leave it out.");
        }
        this.columns = CsvColumns.of(header, name);
        this.sidecar = RecordingSidecar.beside(file);
        this.findings = findings;
    }

    List<Recording> read(JobContext context) throws KinescribeException {
        CsvTable.read(file, context, this::take);
        if (series.isEmpty()) {
            throw new KinescribeException(
                    name + " has a header but no samples.", "Leave it out, or export it again.");
        }
        List<Recording> recordings = new ArrayList<>();
        for (Map.Entry<Recording.Source, SampleSeries> entry : series.entrySet()) {
            CsvColumns.Site site = site(entry.getKey());
            recordings.add(entry.getValue().recording(entry.getKey(), site.channels(), name));
        }
        note();
        return recordings;
    }

    private void take(CsvTable.Row row) throws KinescribeException {
        double time = row.number(columns.time()) * columns.timeFactor();
        String label = columns.label() < 0 ? "" : row.text(columns.label());
        unlabelled += label.isEmpty() ? 1 : 0;
        List<Origin> inRow = columns.origin() < 0 ? List.of() : List.of(origin(row));
        Optional<Boolean> mark =
                columns.simulated() < 0
                        ? Optional.empty()
                        : SimulatedMark.read(row.text(columns.simulated()));
        boolean shared = false;
        boolean late = false;
        boolean contradicts = false;
        for (Map.Entry<String, CsvColumns.Site> site : columns.sites().entrySet()) {
            int[] from = site.getValue().columns();
            double[] sample = new double[from.length];
            int empty = 0;
            for (int c = 0; c < from.length; c++) {
                sample[c] = row.numberOrNan(from[c]) * site.getValue().factors()[c];
                empty += Double.isNaN(sample[c]) ? 1 : 0;
            }
            emptyCells += empty;
            if (empty < from.length) {
                List<Origin> told = told(inRow, site.getKey());
                contradicts |= SimulatedMark.contradicts(told, mark);
                SampleSeries samples =
                        series.computeIfAbsent(
                                source(row, site.getKey(), SimulatedMark.settle(told, mark)),
                                s -> new SampleSeries(from.length));
                int sharedBefore = samples.duplicates();
                int lateBefore = samples.backwards();
                samples.add(time, sample, label);
                shared |= samples.duplicates() > sharedBefore;
                late |= samples.backwards() > lateBefore;
            }
        }
        // A row counts once, however many sites it has.
        averaged += shared ? 1 : 0;
        dropped += late ? 1 : 0;
        contradicted += contradicts ? 1 : 0;
    }

    /** Who and what a row is of: by its columns, else by the sidecar, else by the file's name. */
    private Recording.Source source(CsvTable.Row row, String site, Origin origin) {
        Recording.Source told =
                sidecar.sources()
                        .getOrDefault(site, new Recording.Source(stem, stem, site, Origin.REAL));
        return new Recording.Source(
                textOr(row, columns.subject(), told.subject()),
                textOr(row, columns.trial(), told.trial()),
                site,
                origin);
    }

    /** What the row and the description of its site say of the origin. */
    private List<Origin> told(List<Origin> inRow, String site) {
        Recording.Source described = sidecar.sources().get(site);
        return described == null
                ? inRow
                : Stream.concat(inRow.stream(), Stream.of(described.origin())).toList();
    }

    private Origin origin(CsvTable.Row row) throws KinescribeException {
        String word = row.text(columns.origin());
        return Origins.of(word)
                .orElseThrow(
                        () ->
                                row.fault(
                                        columns.origin(),
                                        "holds "
                                                + CsvTable.shown(word)
                                                + ", but an origin is one of "
                                                + Origins.allowed()));
    }

    private static String textOr(CsvTable.Row row, int column, String otherwise) {
        String text = column < 0 ? "" : row.text(column);
        return text.isEmpty() ? otherwise : text;
    }

    private CsvColumns.Site site(Recording.Source source) {
        CsvColumns.Site site = columns.sites().get(source.site());
        if (site == null) {
            throw new IllegalStateException("Expected one of the file's sites, got " + source);
        }
        return site;
    }

    private void note() {
        boolean unknownSubject = columns.subject() < 0 && sidecar.sources().isEmpty();
        findings.add(Kind.AVERAGED, name, averaged);
        findings.add(Kind.DROPPED, name, dropped);
        findings.add(Kind.EMPTY_CELLS, name, emptyCells);
        findings.add(Kind.ORIGIN_CONTRADICTED, name, contradicted);
        findings.add(Kind.NO_SUBJECT, name, unknownSubject ? 1 : 0);
        findings.add(Kind.NO_LABEL, name, columns.label() < 0 ? 1 : 0);
        findings.add(Kind.UNLABELLED, name, columns.label() < 0 ? 0 : unlabelled);
        findings.addUnused(name, columns.ignored());
    }
}
