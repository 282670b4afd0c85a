package kinescribe.app.signals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.format.SidecarFile;
import kinescribe.format.imu.SimulationFacts;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.Recording;
import kinescribe.project.Entry;

/**
 * What exported numbers and pictures of signals cannot say: what is simulated and what measured,
 * how it came about, in which units and frame. It lies beside the file, called as the file with
 * {@code .meta.json} added.
 */
final class SignalSidecar {
    private static final int SCHEMA = 1;

    private SignalSidecar() {}

    /** Describes what was exported to a file. */
    static void write(SignalExport export, Path file) throws KinescribeException {
        Map<String, Object> content = SidecarFile.header("kinescribe signals", SCHEMA, file);
        content.put("view", export.view().toString());
        content.put("fromS", export.range().fromS());
        content.put("toS", export.range().toS());
        content.put("frame", frame(export));
        content.put("units", units());
        content.put("lagS", export.lagS());
        content.put("motion", entry(export.subject().motion()));
        content.put("sensor", export.subject().sensor().placement());
        content.put("device", SimulationFacts.device(
                        export.subject().sensor().device(export.project().sensorModel())));
        content.put("outOfDate", export.subject().stale());
        if (!export.live().isEmpty()) {
            content.put("livePreview", export.live());
            content.put("previewSeed", Preview.SEED);
        }
        List<Object> sides = new ArrayList<>();
        export.stretches().forEach(stretch -> sides.add(side(export, stretch)));
        content.put("sides", sides);
        SidecarFile.write(content, file);
    }

    private static String frame(SignalExport export) {
        return export.view() == ChartView.PARTS
                ? export.frame().name().toLowerCase(Locale.ROOT)
                : "sensor's own frame; at rest the accelerometer reads +g upwards";
    }

    private static Map<String, String> units() {
        Map<String, String> units = new LinkedHashMap<>();
        units.put("time", "s");
        for (ImuChannel channel : ImuChannel.NINE_AXIS) {
            units.put(channel.columnName(), channel.unit());
        }
        return units;
    }

    private static Map<String, Object> side(SignalExport export, Stretch stretch) {
        Recording recording = stretch.recording();
        Map<String, Object> side = new LinkedHashMap<>();
        side.put("origin", recording.source().origin().label());
        side.put("subject", recording.source().subject());
        side.put("trial", recording.source().trial());
        side.put("site", recording.source().site());
        side.put("rateHz", recording.rateHz());
        Optional<Entry<Recording>> stored =
                export.project().recordings().stream()
                        .filter(entry -> entry.value() == recording)
                        .findFirst();
        side.put("stored", stored.isPresent());
        stored.ifPresent(
                entry -> side.put("provenance", SidecarFile.provenance(entry.provenance())));
        return side;
    }

    private static Map<String, Object> entry(Entry<?> entry) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("name", entry.name());
        content.put("provenance", SidecarFile.provenance(entry.provenance()));
        return content;
    }
}
