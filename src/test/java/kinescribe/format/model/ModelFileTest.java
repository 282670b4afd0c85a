package kinescribe.format.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.onnx.proto.OnnxMl.ModelProto;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import kinescribe.base.KinescribeException;
import kinescribe.learn.model.ModelCard;
import kinescribe.learn.model.ToyModels;
import kinescribe.learn.model.TrainedModel;
import kinescribe.learn.network.Checkpoint;
import kinescribe.learn.network.Epoch;
import kinescribe.learn.network.Learnt;
import kinescribe.learn.network.Weights;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {
    private static TrainedModel forest;

    @TempDir Path folder;

    @BeforeAll
    static void train() throws KinescribeException {
        forest = ToyModels.trained("forest");
    }

    @Test
    void whatIsWrittenIsReadBack() throws Exception {
        for (TrainedModel model : List.of(forest, ToyModels.trained("cnn"))) {
            Path file = folder.resolve("m.onnx");
            ModelFile.write(model, file);
            TrainedModel read = ModelFile.read(file);
            assertThat(read.card()).isEqualTo(model.card());
            assertThat(read.graph()).isEqualTo(model.graph());
            assertThat(ModelFile.bytes(read)).isEqualTo(Files.readAllBytes(file));
        }
    }

    @Test
    void aFlippedBitIsFound() {
        byte[] bytes = ModelFile.bytes(forest);
        bytes[bytes.length / 2] ^= 1;
        refused(bytes, "damaged");
    }

    @Test
    void whatIsNotOursIsRefused() {
        refused("time,acc\n".getBytes(StandardCharsets.UTF_8), "no ONNX file");
        refused(forest.graph(), "no model of Kinescribe");
        refused(new byte[0], "no model of Kinescribe");
        byte[] bytes = ModelFile.bytes(forest);
        refused(Arrays.copyOf(bytes, bytes.length / 3), "damaged");
        assertThatThrownBy(() -> ModelFile.read(folder.resolve("none.onnx")))
                .hasMessageContaining("There is no file");
    }

    @Test
    void aCardThatDoesNotFitTheGraphIsRefused() {
        ModelCard card = forest.card();
        ModelCard other =
                new ModelCard(
                        card.kind(),
                        List.of("a", "b", "c"),
                        card.window(),
                        card.channels(),
                        card.site(),
                        card.mean(),
                        card.scale(),
                        card.training());
        refused(
                ModelFile.bytes(new TrainedModel(other, forest.graph(), forest.state())),
                "its graph is made for others");
    }

    @Test
    void anUnreadableCardIsRefused() throws Exception {
        ModelProto.Builder file = ModelProto.parseFrom(ModelFile.bytes(forest)).toBuilder();
        file.getMetadataPropsBuilder(0).setValue("{\"kind\":1}");
        refused(file.build().toByteArray(), "description is unreadable");
    }

    @Test
    void checkpointsAreReadBack() throws Exception {
        Weights weights = new Weights(Map.of("a.b", new float[] {1, -2}));
        Epoch epoch = new Epoch(1, 0.5, 0.75, Double.NaN, Double.NaN, 1e-3);
        Checkpoint state =
                new Checkpoint(
                        new Learnt(weights, weights, List.of(epoch)),
                        new byte[] {4, 5},
                        Map.of("seed", "7"));
        byte[] bytes = CheckpointBytes.of(state);
        Checkpoint read = CheckpointBytes.parse("state", bytes);
        assertThat(read.learnt().epochs()).containsExactly(epoch);
        assertThat(read.learnt().best().values().get("a.b")).containsExactly(1, -2);
        assertThat(read.optimiser()).containsExactly(4, 5);
        assertThat(read.basis()).isEqualTo(Map.of("seed", "7"));
        bytes[bytes.length - 1]++;
        assertThatThrownBy(() -> CheckpointBytes.parse("state", bytes))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("damaged");
        assertThatThrownBy(() -> CheckpointBytes.parse("state", new byte[3]))
                .isInstanceOf(KinescribeException.class);
    }

    @Test
    void aCheckpointOfAnEarlierVersionTellsNoBasis() throws Exception {
        Weights weights = new Weights(Map.of("a", new float[] {1}));
        byte[] now =
                CheckpointBytes.of(
                        new Checkpoint(
                                new Learnt(weights, weights, List.of()), new byte[] {3}, Map.of()));
        byte[] before = Arrays.copyOf(now, now.length - Integer.BYTES);
        before[3] = '1';
        CRC32 checksum = new CRC32();
        checksum.update(before, 12, before.length - 12);
        ByteBuffer.wrap(before).putLong(4, checksum.getValue());
        Checkpoint read = CheckpointBytes.parse("state", before);
        assertThat(read.optimiser()).containsExactly(3);
        assertThat(read.basis()).isEmpty();
    }

    private static void refused(byte[] bytes, String why) {
        assertThatThrownBy(() -> ModelFile.parse("m.onnx", bytes))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("m.onnx")
                .hasMessageContaining(why);
    }
}
