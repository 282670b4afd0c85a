package kinescribe.format.table;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;
import kinescribe.format.imu.CsvFindings;
import kinescribe.format.imu.CsvOrigin;
import kinescribe.format.imu.SampleSeries;
import kinescribe.format.imu.SimulatedMark;
import kinescribe.format.table.TableSample.Row;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import org.jspecify.annotations.Nullable;

/** Makes recordings of the rows of one table: one for each subject, trial and site in it. */
final class TableRows {
    private static final int MOST_RECORDINGS = 5_000;

    private final Path file;
    private final String name;
    private final ImportRecipe recipe;
    private final RowFaults faults;
    private final RowClock clock;
    private final List<SiteCells> sites = new ArrayList<>();
    private final Map<Recording.Source, SampleSeries> series = new LinkedHashMap<>();
    private final CsvFindings findings;
    private final Optional<Origin> described;
    private final int originColumn;
    private final int simulatedColumn;
    private @Nullable Row pending;
    private double lastS = Double.NEGATIVE_INFINITY;
    private int part = 1;
    private long averaged;
    private long dropped;
    private long emptyCells;
    private long unlabelled;
    private long cutOff;
    private long contradicted;
    private final Set<String> unused = new TreeSet<>();

    /**
     * @throws KinescribeException if the recipe cannot be followed
     */
    TableRows(Path file, ImportRecipe recipe, CsvFindings findings) throws KinescribeException {
        this.file = file;
        this.name = FileFaults.name(file);
        this.recipe = recipe;
        this.findings = findings;
        this.described = CsvOrigin.told(file);
        this.originColumn = named(name -> name.equalsIgnoreCase("origin"));
        // By its name, too: whoever does not use the column takes no label off.
        this.simulatedColumn =
                recipe.column(ColumnRole.SIMULATED).orElse(named(SimulatedMark::isName));
        this.faults = new RowFaults(file, recipe);
        this.clock = new RowClock(recipe, faults);
        for (String site : recipe.sites()) {
            sites.add(new SiteCells(recipe, site));
        }
        if (sites.isEmpty()) {
            throw new KinescribeException(
                    "No column is a sensor's.", "Choose the columns of the accelerometer.");
        }
    }

    private int named(Predicate<String> is) {
        return IntStream.range(0, recipe.columns().size())
                .filter(c -> is.test(recipe.columns().get(c).name()))
                .findFirst()
                .orElse(-1);
    }

    /** Takes the next row. */
    void take(Row row) throws KinescribeException {
        if (pending != null) {
            use(pending);
        }
        pending = row;
    }

    /**
     * The recordings, after the last row.
     *
     * @param whole whether that was the file's last row, which may have been cut off
     */
    List<Recording> recordings(boolean whole) throws KinescribeException {
        if (pending != null) {
            if (whole && pending.cells().size() < recipe.columns().size() && !series.isEmpty()) {
                cutOff++;
            } else {
                use(pending);
            }
            pending = null;
        }
        if (series.isEmpty()) {
            throw new KinescribeException(
                    name + " has no samples under its header.",
                    "Leave it out, or export it again.");
        }
        List<Recording> recordings = new ArrayList<>();
        for (Map.Entry<Recording.Source, SampleSeries> entry : series.entrySet()) {
            recordings.add(recording(entry.getKey(), entry.getValue()));
        }
        note();
        return recordings;
    }

    private Recording recording(Recording.Source source, SampleSeries samples)
            throws KinescribeException {
        SiteCells columns =
                sites.stream()
                        .filter(s -> s.site().equals(source.site()))
                        .findFirst()
                        .orElseThrow();
        Recording made = samples.recording(source, columns.channels(), name);
        Double stated = recipe.time().rateHz();
        return stated == null
                ? made
                : new Recording(
                        source,
                        stated,
                        made.channels(),
                        made.times(),
                        made.values(),
                        made.labels());
    }

    private void use(Row row) throws KinescribeException {
        int columns = recipe.columns().size();
        int cells = row.cells().size();
        if (cells < columns
                || !row.cells().subList(columns, cells).stream().allMatch(String::isEmpty)) {
            throw faults.at(
                    row, "the row has " + cells + " columns, but the header has " + columns);
        }
        for (int c = 0; c < columns; c++) {
            TableColumn column = recipe.columns().get(c);
            if (column.role() == ColumnRole.IGNORE
                    && c != simulatedColumn
                    && !unused.contains(column.name())
                    && !Double.isNaN(Cells.number(row.cell(c), recipe.layout().decimalComma()))) {
                unused.add(column.name());
            }
        }
        double timeS = clock.timeS(row);
        if (timeS < lastS && recipe.time().newTrialAtReset()) {
            part++;
        }
        lastS = timeS;
        String label = text(row, ColumnRole.LABEL, recipe.whose().label());
        unlabelled += label.isEmpty() ? 1 : 0;
        List<Origin> told = told(row);
        Optional<Boolean> mark =
                simulatedColumn < 0
                        ? Optional.empty()
                        : SimulatedMark.read(row.cell(simulatedColumn));
        contradicted += SimulatedMark.contradicts(told, mark) ? 1 : 0;
        Origin origin = SimulatedMark.settle(told, mark);
        boolean shared = false;
        boolean late = false;
        for (SiteCells site : sites) {
            double[] sample = site.sample(row, faults);
            int empty = 0;
            for (double value : sample) {
                empty += Double.isNaN(value) ? 1 : 0;
            }
            emptyCells += empty;
            if (empty < sample.length) {
                SampleSeries samples = series(row, site, origin, sample.length);
                int sharedBefore = samples.duplicates();
                int lateBefore = samples.backwards();
                samples.add(timeS, sample, label);
                shared |= samples.duplicates() > sharedBefore;
                late |= samples.backwards() > lateBefore;
            }
        }
        averaged += shared ? 1 : 0;
        dropped += late ? 1 : 0;
    }

    /** What the row and the file's description say of the origin. */
    private List<Origin> told(Row row) {
        Optional<Origin> inRow =
                originColumn < 0 ? Optional.empty() : CsvOrigin.word(row.cell(originColumn));
        return Stream.concat(inRow.stream(), described.stream()).toList();
    }

    private SampleSeries series(Row row, SiteCells site, Origin origin, int width)
            throws KinescribeException {
        String trial = text(row, ColumnRole.TRIAL, filled(recipe.whose().trial()));
        Recording.Source source =
                new Recording.Source(
                        text(row, ColumnRole.SUBJECT, filled(recipe.whose().subject())),
                        part == 1 ? trial : trial + " part " + part,
                        site.site(),
                        origin);
        SampleSeries samples = series.computeIfAbsent(source, s -> new SampleSeries(width));
        if (series.size() > MOST_RECORDINGS) {
            throw faults.at(
                    row,
                    "subject, trial and resets of time make more than "
                            + MOST_RECORDINGS
                            + " recordings");
        }
        return samples;
    }

    private String text(Row row, ColumnRole role, String otherwise) {
        int column = recipe.column(role).orElse(-1);
        String text = column < 0 ? "" : row.cell(column);
        return text.isEmpty() ? otherwise : text;
    }

    private String filled(String pattern) {
        Path folder = file.toAbsolutePath().getParent();
        String text =
                pattern.replace(TrialName.PATTERN, TrialName.of(file))
                        .replace("{file}", name.replaceFirst("\\.[^.]*$", ""))
                        .replace("{folder}", folder == null ? "" : FileFaults.name(folder));
        return text.isBlank() ? name : text;
    }

    private void note() {
        boolean someLabels = recipe.column(ColumnRole.LABEL).isPresent();
        boolean none = !someLabels && recipe.whose().label().isEmpty();
        findings.add(CsvFindings.Kind.AVERAGED, name, averaged);
        findings.add(CsvFindings.Kind.DROPPED, name, dropped);
        findings.add(CsvFindings.Kind.EMPTY_CELLS, name, emptyCells);
        findings.add(CsvFindings.Kind.CUT_OFF, name, cutOff);
        findings.add(CsvFindings.Kind.ORIGIN_CONTRADICTED, name, contradicted);
        findings.add(CsvFindings.Kind.NO_LABEL, name, none ? 1 : 0);
        findings.add(CsvFindings.Kind.UNLABELLED, name, someLabels ? unlabelled : 0);
        findings.addUnused(name, List.copyOf(unused));
    }
}
