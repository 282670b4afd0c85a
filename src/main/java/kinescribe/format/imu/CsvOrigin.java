package kinescribe.format.imu;

import java.nio.file.Path;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;

/** Whether the numbers of a CSV file were measured, as far as a description beside it tells. */
public final class CsvOrigin {
    private CsvOrigin() {}

    /**
     * The origin that a description of ours tells; none where no such description lies there.
     *
     * @throws KinescribeException if the description is broken
     */
    public static Optional<Origin> told(Path csv) throws KinescribeException {
        return RecordingSidecar.beside(csv).sources().values().stream()
                .map(Recording.Source::origin)
                .findFirst();
    }

    /** The origin that a cell of a column called {@code origin} tells, if it tells one. */
    public static Optional<Origin> word(String cell) {
        return Origins.of(cell);
    }
}
