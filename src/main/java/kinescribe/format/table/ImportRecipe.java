package kinescribe.format.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import kinescribe.imu.check.SensorUnit;

/**
 * Everything that has to be said to read a table of sensor samples.
 *
 * @param name what people call it
 * @param layout how text becomes cells
 * @param columns every column of the table, in order
 * @param time how rows get their times
 * @param units the units of the numbers
 * @param mounting how the file's axes lie
 * @param whose whose recording it is where no column says so
 */
public record ImportRecipe(
        String name,
        TableLayout layout,
        List<TableColumn> columns,
        TimeRule time,
        TableUnits units,
        Mounting mounting,
        Whose whose) {

    /**
     * The units of all columns of a kind.
     *
     * @param acc of acceleration and gravity
     * @param gyr of angular velocity
     * @param mag of the magnetic field
     */
    public record TableUnits(SensorUnit acc, SensorUnit gyr, SensorUnit mag) {
        /** SI throughout. */
        public static final TableUnits SI =
                new TableUnits(SensorUnit.MPS2, SensorUnit.RADPS, SensorUnit.MICROTESLA);

        /** The unit of a kind. */
        public SensorUnit of(SensorUnit.Kind kind) {
            return switch (kind) {
                case ACC -> acc;
                case GYR -> gyr;
                case MAG -> mag;
            };
        }

        /** With one of them changed: that of its own kind. */
        public TableUnits with(SensorUnit unit) {
            return switch (unit.kind()) {
                case ACC -> new TableUnits(unit, gyr, mag);
                case GYR -> new TableUnits(acc, unit, mag);
                case MAG -> new TableUnits(acc, gyr, unit);
            };
        }
    }

    /**
     * How the file's axes lie.
     *
     * @param axes which of them become the sensor's
     * @param gravityDown whether an accelerometer at rest reads −1 g along the axis that points up,
     *     as Apple's do; it is turned round then
     */
    public record Mounting(AxisMap axes, boolean gravityDown) {
        /** As they are. */
        public static final Mounting PLAIN = new Mounting(AxisMap.SAME, false);
    }

    /**
     * Whose recording it is where no column says so. {@code {file}} stands for the file's name
     * without its ending, {@code {folder}} for its folder's, {@code {trial}} for what is left of
     * the file's name without the words for a sensor, or for the folder's where that is nothing.
     *
     * @param subject the person
     * @param trial the session
     * @param label the activity of the whole file; empty for none
     */
    public record Whose(String subject, String trial, String label) {
        /** By the file's name, without an activity. */
        public static final Whose FILE = new Whose("{file}", "{file}", "");

        /** As {@link #FILE}, but alike for sensors that wrote files of their own. */
        static final Whose TRIAL = new Whose(TrialName.PATTERN, TrialName.PATTERN, "");
    }

    public ImportRecipe {
        columns = List.copyOf(columns);
    }

    /** Whether a table is of the recipe's kind; never without a header. */
    boolean fits(TableSample table) {
        TableLayout other = table.layout();
        return layout.headerLines() > 0
                && other.headerLines() == layout.headerLines()
                && other.delimiter() == layout.delimiter()
                && hasNames(table.names())
                && NamedSensor.of(table.file(), table.names()).stream().allMatch(this::has);
    }

    /** Whether there are columns of a sensor. */
    public boolean has(SensorUnit.Kind kind) {
        return column(ColumnRole.valueOf(kind + "_X")).isPresent();
    }

    /** Whether names are those of the columns, whatever the case of their letters. */
    boolean hasNames(List<String> names) {
        return names.size() == columns.size()
                && IntStream.range(0, names.size())
                        .allMatch(c -> plain(names.get(c)).equals(plain(columns.get(c).name())));
    }

    /** The column in a role, for roles that only one column may have. */
    public OptionalInt column(ColumnRole role) {
        return IntStream.range(0, columns.size())
                .filter(c -> columns.get(c).role() == role)
                .findFirst();
    }

    /** The sites in the order of their columns. */
    public List<String> sites() {
        return columns.stream()
                .map(TableColumn::site)
                .filter(site -> !site.isEmpty())
                .distinct()
                .toList();
    }

    /** The sensor column of a site in a role. */
    Optional<Integer> column(String site, ColumnRole role) {
        return IntStream.range(0, columns.size())
                .filter(c -> columns.get(c).role() == role && columns.get(c).site().equals(site))
                .boxed()
                .findFirst();
    }

    /** The recipe with another name. */
    public ImportRecipe withName(String changed) {
        return new ImportRecipe(changed, layout, columns, time, units, mounting, whose);
    }

    /** The recipe with other columns. */
    public ImportRecipe withColumns(List<TableColumn> changed) {
        return new ImportRecipe(name, layout, changed, time, units, mounting, whose);
    }

    /** The recipe with another time rule. */
    public ImportRecipe withTime(TimeRule changed) {
        return new ImportRecipe(name, layout, columns, changed, units, mounting, whose);
    }

    /** The recipe with another unit. */
    public ImportRecipe withUnit(SensorUnit changed) {
        return new ImportRecipe(name, layout, columns, time, units.with(changed), mounting, whose);
    }

    /** The recipe with another mounting. */
    public ImportRecipe withMounting(Mounting changed) {
        return new ImportRecipe(name, layout, columns, time, units, changed, whose);
    }

    /** The recipe for another person, session or activity. */
    public ImportRecipe withWhose(Whose changed) {
        return new ImportRecipe(name, layout, columns, time, units, mounting, changed);
    }

    /**
     * The recipe with a column in another role. Whoever had a role before that only one column may
     * have is not used any more.
     */
    public ImportRecipe withRole(int column, ColumnRole role) {
        List<TableColumn> changed = new ArrayList<>(columns);
        TableColumn now = columns.get(column).as(role);
        for (int c = 0; c < changed.size(); c++) {
            TableColumn other = changed.get(c);
            if (role != ColumnRole.IGNORE
                    && other.role() == role
                    && other.site().equals(now.site())) {
                changed.set(c, other.as(ColumnRole.IGNORE));
            }
        }
        changed.set(column, now);
        return withColumns(changed);
    }

    /** The recipe with another word for a site. */
    public ImportRecipe withSite(String before, String after) {
        return withColumns(
                columns.stream()
                        .map(
                                c ->
                                        c.role().isSensor() && c.site().equals(before)
                                                ? new TableColumn(c.name(), c.role(), after)
                                                : c)
                        .toList());
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
