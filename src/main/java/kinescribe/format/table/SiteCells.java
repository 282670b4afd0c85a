package kinescribe.format.table;

import java.util.ArrayList;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.format.table.TableSample.Row;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.check.SensorUnit.Kind;

/** The columns of one site and what becomes of their numbers. */
final class SiteCells {
    private final String site;
    private final List<ImuChannel> channels = new ArrayList<>();
    private final List<Integer> columns = new ArrayList<>();
    private final List<Integer> gravity = new ArrayList<>();
    private final ImportRecipe recipe;

    /**
     * @throws KinescribeException if a sensor lacks an axis
     */
    SiteCells(ImportRecipe recipe, String site) throws KinescribeException {
        this.recipe = recipe;
        this.site = site;
        for (Kind kind : Kind.values()) {
            add(ColumnRole.valueOf(kind + "_X"), columns);
            if (kind == Kind.ACC) {
                add(ColumnRole.GRAVITY_X, gravity);
            }
        }
        for (int column : columns) {
            ImuChannel channel = recipe.columns().get(column).role().channel();
            if (channel != null) {
                channels.add(channel);
            }
        }
        if (!gravity.isEmpty() && (channels.isEmpty() || !channels.get(0).isAcceleration())) {
            throw new KinescribeException(
                    "Site \"" + site + "\" has gravity but no acceleration to add it to.",
                    "Take the gravity columns for the acceleration.");
        }
    }

    String site() {
        return site;
    }

    List<ImuChannel> channels() {
        return channels;
    }

    /**
     * The sample of a row in SI units and the sensor's axes; NaN where missing.
     *
     * @throws KinescribeException if a cell holds something else than a number
     */
    double[] sample(Row row, RowFaults faults) throws KinescribeException {
        double[] sample = new double[columns.size()];
        for (int c = 0; c < sample.length; c++) {
            ImuChannel channel = channels.get(c);
            Kind kind = Kind.valueOf(channel.name().substring(0, 3));
            double value = number(row, columns.get(c), faults);
            if (channel.isAcceleration()) {
                value += gravity.isEmpty() ? 0 : number(row, gravity.get(c), faults);
                value = recipe.mounting().gravityDown() ? -value : value;
            }
            sample[c] = value * recipe.units().of(kind).si();
        }
        for (int triad = 0; triad < sample.length; triad += 3) {
            recipe.mounting().axes().apply(sample, triad);
        }
        return sample;
    }

    private double number(Row row, int column, RowFaults faults) throws KinescribeException {
        String cell = row.cell(column);
        if (Cells.isMissing(cell)) {
            return Double.NaN;
        }
        double value = Cells.number(cell, recipe.layout().decimalComma());
        if (Double.isNaN(value)) {
            throw faults.at(row, column, "which is no number");
        }
        return value;
    }

    private void add(ColumnRole x, List<Integer> found) throws KinescribeException {
        for (int axis = 0; axis < 3; axis++) {
            recipe.column(site, x.onAxis(axis)).ifPresent(found::add);
        }
        if (found.size() % 3 != 0) {
            throw new KinescribeException(
                    "Site \""
                            + site
                            + "\" has not all three axes of "
                            + x.label().replace(" x", "")
                            + ".",
                    "Give three columns its roles x, y and z, or none.");
        }
    }
}
