package kinescribe.format.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kinescribe.format.FileFaults;
import kinescribe.imu.check.SensorUnit;

/** The sensor that only a file's name tells, because its columns are called x, y and z. */
final class NamedSensor {
    private NamedSensor() {}

    /** The sensor of a file with columns of these names; empty if a column or nothing tells it. */
    static Optional<SensorUnit.Kind> of(Path file, List<String> columns) {
        String stem = FileFaults.name(file).replaceFirst("\\.[^.]*$", "");
        return areBare(columns)
                ? Optional.ofNullable(ColumnWords.of(stem + " x").kind().quantity())
                : Optional.empty();
    }

    /** Whether no name of a column tells a sensor. */
    static boolean areBare(List<String> columns) {
        return columns.stream()
                .map(ColumnWords::of)
                .noneMatch(words -> words.axis() >= 0 && words.kind().quantity() != null);
    }
}
