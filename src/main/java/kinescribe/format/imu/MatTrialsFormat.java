package kinescribe.format.imu;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;

/**
 * A data set with a MATLAB file for each trial of one device: rows of acceleration in g and angular
 * velocity in °/s at a known rate, without time stamps.
 */
abstract class MatTrialsFormat extends DataSetFormat {
    private static final int COLUMNS = 6;

    private final String readings;
    private final double rateHz;

    /**
     * @param file what the files' names look like
     * @param activities names by number
     * @param devices where devices sit
     * @param readings the variable with the rows
     * @param rateHz rows per second
     */
    MatTrialsFormat(
            String id,
            String name,
            String file,
            Map<Integer, String> activities,
            List<DeviceSite> devices,
            String readings,
            double rateHz) {
        super(id, name, file, activities, devices);
        this.readings = readings;
        this.rateHz = rateHz;
    }

    @Override
    boolean looksRight(Path file) throws KinescribeException {
        return MatVariables.recognise(file, readings);
    }

    @Override
    double memoryShare() {
        return MatVariables.MEMORY_SHARE;
    }

    /** The rows of a file, {@code [samples × 6]}. */
    final double[] rows(MatVariables variables) throws KinescribeException {
        return variables.matrix(readings, COLUMNS);
    }

    /** Adds the recording of a file: all of it has one label. */
    final void add(
            Path file,
            double[] rows,
            Reading reading,
            String site,
            String activity,
            String subject,
            String trial)
            throws KinescribeException {
        Session session =
                new Session(
                        List.of(
                                SiteColumns.acceleration(site, 0, SiteColumns.G)
                                        .turnRate(3, SiteColumns.DEGREE)));
        session.addAll(rows, COLUMNS, rateHz, activity);
        session.finish(reading, subject, trial, rateHz, FileFaults.name(file));
    }
}
