package kinescribe.format.table;

import kinescribe.imu.SiteMatch;

/**
 * A column of a table.
 *
 * @param name its name in the header; {@code column 3} where the table has no header
 * @param role what it is taken for
 * @param site where the sensor sat; only of sensor columns, else empty
 */
public record TableColumn(String name, ColumnRole role, String site) {
    /** The site of sensor columns whose names tell none. */
    public static final String NO_SITE = SiteMatch.UNKNOWN;

    public TableColumn {
        if (role.isSensor() == site.isEmpty()) {
            throw new IllegalArgumentException(
                    "Expected a site for sensor columns only, got "
                            + role
                            + " and \""
                            + site
                            + '"');
        }
    }

    /** A column without a sensor's numbers. */
    static TableColumn plain(String name, ColumnRole role) {
        return new TableColumn(name, role, "");
    }

    /** The column in another role; a sensor's keeps its site or gets {@link #NO_SITE}. */
    TableColumn as(ColumnRole changed) {
        if (!changed.isSensor()) {
            return plain(name, changed);
        }
        return new TableColumn(name, changed, site.isEmpty() ? NO_SITE : site);
    }
}
