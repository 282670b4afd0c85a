package kinescribe.project;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.Window;
import kinescribe.dataset.WindowSpec;
import kinescribe.format.NpyArray;
import kinescribe.imu.ImuChannel;

/** Data sets as JSON with one array: values [windows × samples × channels], 32-bit. */
final class DatasetJson implements EntryJson.Codec<Dataset> {
    private static final TypeReference<List<String>> CLASSES = new TypeReference<>() {};
    private static final TypeReference<List<ImuChannel>> CHANNELS = new TypeReference<>() {};
    private static final TypeReference<WindowSpec> SPEC = new TypeReference<>() {};
    private static final TypeReference<Window.Source> SOURCE = new TypeReference<>() {};

    @Override
    public void write(Entry<Dataset> entry, ObjectNode node, ArraySink arrays) throws IOException {
        Dataset dataset = entry.value();
        int size = dataset.spec().samples() * dataset.channels().size();
        int count = dataset.windows().size();
        float[] values = new float[Math.multiplyExact(count, size)];
        node.set("classes", ProjectJson.tree(dataset.classes()));
        node.set("channels", ProjectJson.tree(dataset.channels()));
        node.set("spec", ProjectJson.tree(dataset.spec()));
        ArrayNode windows = node.putArray("windows");
        for (int i = 0; i < count; i++) {
            Window window = dataset.windows().get(i);
            System.arraycopy(window.values(), 0, values, i * size, size);
            ObjectNode about = windows.addObject();
            about.put("label", window.label());
            about.set("source", ProjectJson.tree(window.source()));
        }
        byte[] file =
                NpyArray.ofFloats(
                        values, count, dataset.spec().samples(), dataset.channels().size());
        node.put("values", arrays.put("datasets/" + entry.id() + ".values", file));
    }

    @Override
    public Dataset read(JsonNode node, ArrayFolder arrays) throws KinescribeException {
        WindowSpec spec = ProjectJson.value(node.path("spec"), SPEC, "spec");
        List<ImuChannel> channels = ProjectJson.value(node.path("channels"), CHANNELS, "channels");
        JsonNode about = node.path("windows");
        int size = spec.samples() * channels.size();
        float[] values =
                arrays.floats(node, "values", about.size(), spec.samples(), channels.size());
        List<Window> windows = new ArrayList<>();
        for (JsonNode one : about) {
            int from = windows.size() * size;
            windows.add(
                    new Window(
                            EntryJson.text(one, "label", "windows"),
                            ProjectJson.value(one.path("source"), SOURCE, "windows"),
                            Arrays.copyOfRange(values, from, from + size)));
        }
        return new Dataset(
                ProjectJson.value(node.path("classes"), CLASSES, "classes"),
                channels,
                spec,
                windows);
    }
}
