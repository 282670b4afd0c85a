package kinescribe.format.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.base.Remedy;
import kinescribe.format.FileFaults;
import kinescribe.format.imu.CsvFindings;
import kinescribe.imu.AlikePeople;
import kinescribe.imu.JoinedSensors;
import kinescribe.imu.Recording;
import kinescribe.imu.check.RecordingDoubts;
import kinescribe.job.JobContext;

/** Reads tables as an {@link ImportRecipe} says. */
public final class TableReader {
    private static final int CANCEL_EVERY = 2000;

    private TableReader() {}

    /**
     * The recordings of files of one kind. Of several, those with other columns are left out, which
     * a notice tells.
     *
     * @throws KinescribeException if something cannot be read, with file, line and column, or if no
     *     file has the recipe's columns
     */
    public static Noticed<List<Recording>> read(
            List<Path> files, ImportRecipe recipe, JobContext context) throws KinescribeException {
        List<Recording> recordings = new ArrayList<>();
        CsvFindings findings = new CsvFindings();
        for (int i = 0; i < files.size(); i++) {
            context.checkCancelled();
            context.progress(i, files.size());
            Path file = files.get(i);
            TableHead head = TableHead.read(file, recipe.layout().encoding());
            int firstRow;
            try {
                firstRow = TableSample.firstRow(head, recipe);
            } catch (KinescribeException e) {
                boolean last = i == files.size() - 1;
                if (files.size() == 1 || (last && recordings.isEmpty())) {
                    throw e;
                }
                findings.add(CsvFindings.Kind.OTHER_COLUMNS, FileFaults.name(file), 1);
                continue;
            }
            recordings.addAll(read(file, firstRow, recipe, findings, context));
        }
        return new Noticed<>(recordings, findings.notices());
    }

    /**
     * The recordings of tables of several kinds; sensors of one person, session and site that have
     * files of their own are joined. What speaks against numbers and names is told.
     *
     * @throws KinescribeException as {@link #read(List, ImportRecipe, JobContext)}
     */
    public static Noticed<List<Recording>> read(List<TableSet> sets, JobContext context)
            throws KinescribeException {
        List<Recording> recordings = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (TableSet set : sets) {
            Noticed<List<Recording>> read = read(set.files(), set.recipe(), context);
            recordings.addAll(read.value());
            notices.addAll(read.notices());
        }
        Noticed<List<Recording>> joined = JoinedSensors.of(recordings);
        notices.addAll(joined.notices());
        notices.addAll(RecordingDoubts.of(joined.value(), Remedy.TABLE_UNITS, context));
        notices.addAll(AlikePeople.in(joined.value()).notices());
        return new Noticed<>(joined.value(), notices);
    }

    /**
     * What the first rows alone give.
     *
     * @throws KinescribeException if they cannot be read so
     */
    static Noticed<List<Recording>> read(TableSample sample, ImportRecipe recipe)
            throws KinescribeException {
        CsvFindings findings = new CsvFindings();
        TableRows rows = new TableRows(sample.file(), recipe, findings);
        for (TableSample.Row row : sample.rows()) {
            rows.take(row);
        }
        List<Recording> recordings = rows.recordings(sample.whole());
        return new Noticed<>(recordings, findings.notices());
    }

    private static List<Recording> read(
            Path file, int firstRow, ImportRecipe recipe, CsvFindings findings, JobContext context)
            throws KinescribeException {
        FileFaults.checkSize(file);
        TableLayout layout = recipe.layout();
        TableRows rows = new TableRows(file, recipe, findings);
        try (TableLines lines = TableLines.open(file, layout.encoding())) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (lines.number() % CANCEL_EVERY == 0) {
                    context.checkCancelled();
                }
                if (lines.number() >= firstRow && !layout.isAside(line)) {
                    rows.take(new TableSample.Row(lines.number(), layout.cells(line)));
                }
            }
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
        return rows.recordings(true);
    }
}
