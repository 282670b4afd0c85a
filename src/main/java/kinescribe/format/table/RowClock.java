package kinescribe.format.table;

import kinescribe.base.KinescribeException;
import kinescribe.format.table.TableSample.Row;

/** Tells the time of one row after the other, as a recipe says. */
final class RowClock {
    private static final double DAY_S = 86_400;

    private final TimeRule rule;
    private final RowFaults faults;
    private final int column;
    private final boolean decimalComma;
    private final double rateHz;
    private long rows;
    private double lastClockS = Double.NaN;
    private double daysS;

    /**
     * @throws KinescribeException if the recipe lacks the column or the rate that it needs
     */
    RowClock(ImportRecipe recipe, RowFaults faults) throws KinescribeException {
        this.rule = recipe.time();
        this.faults = faults;
        this.column = recipe.column(ColumnRole.TIME).orElse(-1);
        this.decimalComma = recipe.layout().decimalComma();
        Double stated = rule.rateHz();
        if (rule.code().needsRate() && stated == null) {
            throw new KinescribeException(
                    "The samples a second have to be told: "
                            + (rule.code() == TimeCode.NONE
                                    ? "no column holds times."
                                    : "the time column counts samples."),
                    "Give the rate in Hz, or say what else the column holds.");
        }
        if (rule.code() != TimeCode.NONE && column < 0) {
            throw new KinescribeException(
                    "No column is the time.",
                    "Choose the column that holds times, or say that there is none.");
        }
        this.rateHz = stated == null ? Double.NaN : stated;
    }

    /** The time of the next row in seconds. */
    double timeS(Row row) throws KinescribeException {
        return switch (rule.code()) {
            case NONE -> rows++ / rateHz;
            case SAMPLES -> number(row) / rateHz;
            case DATE_TIME -> known(row, DateTimes.seconds(row.cell(column)), "a date with time");
            case CLOCK ->
                    clock(known(row, DateTimes.clockSeconds(row.cell(column)), "a time of day"));
            default -> number(row) * rule.code().seconds();
        };
    }

    private double number(Row row) throws KinescribeException {
        return known(row, Cells.number(row.cell(column), decimalComma), "a number");
    }

    private double known(Row row, double value, String wanted) throws KinescribeException {
        if (Double.isNaN(value)) {
            throw faults.at(row, column, "where " + wanted + " is needed for the time");
        }
        return value;
    }

    private double clock(double clockS) {
        if (clockS < lastClockS - DAY_S / 2) {
            daysS += DAY_S;
        }
        lastClockS = clockS;
        return clockS + daysS;
    }
}
