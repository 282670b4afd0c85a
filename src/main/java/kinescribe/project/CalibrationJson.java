package kinescribe.project;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import kinescribe.base.KinescribeException;
import kinescribe.calibration.Calibration;
import kinescribe.format.calibration.CalibrationFile;

/** Calibrations as JSON, just as in files of their own. */
final class CalibrationJson implements EntryJson.Codec<Calibration> {
    @Override
    public void write(Entry<Calibration> entry, ObjectNode node, ArraySink arrays) {
        node.set("calibration", CalibrationFile.tree(entry.value()));
    }

    @Override
    public Calibration read(JsonNode node, ArrayFolder arrays) throws KinescribeException {
        return CalibrationFile.calibration(node.path("calibration"), "calibrations");
    }
}
