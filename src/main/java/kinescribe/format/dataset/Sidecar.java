package kinescribe.format.dataset;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Provenance;
import kinescribe.dataset.DatasetCard;
import kinescribe.dataset.WindowSpec;
import kinescribe.format.FileFaults;
import kinescribe.format.SidecarFile;
import kinescribe.imu.ImuChannel;

/** The description beside a data set: what the numbers are, where they came from, how to load. */
final class Sidecar {
    private static final int SCHEMA = 1;

    private final WindowTable table;
    private final Provenance provenance;
    private final DatasetWriter writer;
    private final Path file;

    Sidecar(WindowTable table, Provenance provenance, DatasetWriter writer, Path file) {
        this.table = table;
        this.provenance = provenance;
        this.writer = writer;
        this.file = file;
    }

    void write() throws KinescribeException {
        SidecarFile.write(content(), file);
    }

    private Map<String, Object> content() {
        WindowSpec spec = table.data().spec();
        String fileName = FileFaults.name(file);
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("schema", SCHEMA);
        content.put("file", fileName);
        content.put("layout", writer.layout());
        content.put("classes", table.data().classes());
        content.put("channels", table.data().channels().stream().map(Sidecar::channel).toList());
        content.put("frame", "sensor's own frame; at rest the accelerometer reads +g upwards");
        content.put("rateHz", spec.rateHz());
        content.put("samples", spec.samples());
        content.put("windows", windows(spec));
        content.put("counts", DatasetCard.of(table.data()));
        content.put("subjects", table.subjects());
        content.put("trials", table.trials());
        content.put("sites", table.sites());
        content.put("origins", table.origins());
        content.put("provenance", SidecarFile.provenance(provenance));
        content.put(
                "licence",
                "Windows stay under the terms of the recordings they were cut from; see their"
                        + " source. Windows whose origin is \"simulated\" or \"simulated stand-in\""
                        + " were not measured on a person.");
        content.put("loader", writer.loader(fileName).lines().toList());
        return content;
    }

    private static Map<String, Object> channel(ImuChannel channel) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", channel.columnName());
        entry.put("unit", channel.unit());
        return entry;
    }

    private static Map<String, Object> windows(WindowSpec spec) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("lengthS", spec.lengthS());
        entry.put("stepS", spec.stepS());
        entry.put("majorityShare", spec.majorityShare());
        return entry;
    }
}
