package kinescribe.project;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.format.NpyArray;
import kinescribe.imu.ImuChannel;
import kinescribe.imu.LabelLevel;
import kinescribe.imu.LabelSpan;
import kinescribe.imu.Recording;

/** Recordings as JSON with two arrays: time [samples] and values [samples × channels]. */
final class RecordingJson implements EntryJson.Codec<Recording> {
    private static final TypeReference<Recording.Source> SOURCE = new TypeReference<>() {};
    private static final TypeReference<List<ImuChannel>> CHANNELS = new TypeReference<>() {};
    private static final TypeReference<List<LabelSpan>> LABELS = new TypeReference<>() {};
    private static final TypeReference<List<LabelLevel>> LEVELS = new TypeReference<>() {};

    @Override
    public void write(Entry<Recording> entry, ObjectNode node, ArraySink arrays)
            throws IOException {
        Recording recording = entry.value();
        int samples = recording.samples();
        String name = "recordings/" + entry.id();
        node.set("source", ProjectJson.tree(recording.source()));
        node.put("rateHz", recording.rateHz());
        node.put("samples", samples);
        node.set("channels", ProjectJson.tree(recording.channels()));
        node.set("labels", ProjectJson.tree(recording.labels()));
        if (!recording.levels().isEmpty()) {
            node.set("levels", ProjectJson.tree(recording.levels()));
        }
        node.put(
                "time", arrays.put(name + ".time", NpyArray.ofDoubles(recording.times(), samples)));
        node.put(
                "values",
                arrays.put(
                        name + ".values",
                        NpyArray.ofDoubles(
                                recording.values(), samples, recording.channels().size())));
    }

    @Override
    public Recording read(JsonNode node, ArrayFolder arrays) throws KinescribeException {
        List<ImuChannel> channels = ProjectJson.value(node.path("channels"), CHANNELS, "channels");
        int samples = node.path("samples").asInt();
        return new Recording(
                ProjectJson.value(node.path("source"), SOURCE, "source"),
                node.path("rateHz").asDouble(),
                channels,
                arrays.doubles(node, "time", samples),
                arrays.doubles(node, "values", samples, channels.size()),
                ProjectJson.value(node.path("labels"), LABELS, "labels"),
                node.has("levels")
                        ? ProjectJson.value(node.path("levels"), LEVELS, "levels")
                        : List.of());
    }
}
