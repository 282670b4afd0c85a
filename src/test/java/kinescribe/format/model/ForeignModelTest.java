package kinescribe.format.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import kinescribe.base.KinescribeException;
import kinescribe.learn.model.TrainedModel;
import kinescribe.learn.onnx.ForeignModels;
import kinescribe.learn.onnx.OnnxSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignModelTest {
    /** Four samples of two channels, acc x and acc z. */
    private static final String TOLD =
            "{\"kind\": \"kinescribe model description\", \"classes\": [\"up\", \"down\"],"
                    + " \"channels\": [\"acc_x\", \"acc_z\"], \"windowS\": 2, \"rateHz\": 2";

    private final Path file;
    private final Path description;

    ForeignModelTest(@TempDir Path folder) {
        file = folder.resolve("net.onnx");
        description = folder.resolve("net.json");
    }

    private TrainedModel read(ModelProto model, String more) throws Exception {
        Files.write(file, model.toByteArray());
        Files.writeString(description, TOLD + more + "}");
        return ForeignModel.readAny(file);
    }

    /** What the model says of a window whose channels mean 1 and 3. */
    private static double[] said(TrainedModel model) throws KinescribeException {
        double[] window = {0, 2, 2, 4, 0, 2, 2, 4};
        try (OnnxSession session = new OnnxSession(model.graph(), 4, 2)) {
            return session.probabilities(new double[][] {window})[0];
        }
    }

    private static double sigmoid(double difference) {
        return 1 / (1 + Math.exp(-difference));
    }

    @Test
    void bothLayoutsAreTakenAsTheFilesShapeTells() throws Exception {
        // The mean of each channel, with the matrix [[1, 0], [0, 1]] for logits: 1 and 3.
        double up = sigmoid(1 - 3);
        for (boolean channelsFirst : new boolean[] {true, false}) {
            TrainedModel model = read(ForeignModels.mean(channelsFirst, 4, 2), "");
            assertThat(said(model)[0]).isEqualTo(up, within(1e-6));
            assertThat(said(model)[1]).isEqualTo(1 - up, within(1e-6));
            assertThat(model.card().kind()).isEqualTo("foreign");
            assertThat(model.card().classes()).containsExactly("up", "down");
            assertThat(model.card().window().stepS()).isEqualTo(1);
            assertThat(model.card().training().version()).isEqualTo("a test 1.0");
        }
    }

    @Test
    void unitsOfTheModelAreItsOwn() throws Exception {
        TrainedModel model = read(ForeignModels.mean(true, 4, 2), ", \"accUnit\": \"g\"");
        assertThat(said(model)[0]).isEqualTo(sigmoid((1 - 3) / 9.80665), within(1e-6));
    }

    @Test
    void logitsGoThroughSoftmaxWhereThatIsSaid() throws Exception {
        ModelProto logits = ForeignModels.withoutSoftmax(ForeignModels.mean(true, 4, 2));
        assertThatThrownBy(() -> read(logits, ""))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining("no probabilities");
        assertThat(said(read(logits, ", \"output\": \"logits\""))[0])
                .isEqualTo(sigmoid(1 - 3), within(1e-6));
    }

    @Test
    void anOpenShapeNeedsALayout() throws Exception {
        ModelProto open = ForeignModels.mean(true, 0, 0);
        assertThatThrownBy(() -> read(open, ""))
                .isInstanceOfSatisfying(
                        KinescribeException.class,
                        e -> assertThat(e.text()).contains("first", "layout", "net.onnx"));
        TrainedModel model = read(open, ", \"layout\": \"channels-samples\"");
        assertThat(said(model)[0]).isEqualTo(sigmoid(1 - 3), within(1e-6));
    }

    @Test
    void onceInItIsAModelLikeAnyOther() throws Exception {
        TrainedModel model = read(ForeignModels.mean(true, 4, 2), ", \"site\": \"left_wrist\"");
        Path ours = file.resolveSibling("ours.onnx");
        ModelFile.write(model, ours);
        TrainedModel again = ForeignModel.readAny(ours);
        assertThat(again.card()).isEqualTo(model.card());
        assertThat(said(again)).isEqualTo(said(model));
    }

    @Test
    void whatIsMoreThanAGraphIsRefused() throws Exception {
        refused(m -> m.getGraphBuilder().addInput(m.getGraph().getInput(0)), "2 inputs");
        refused(m -> m.getGraphBuilder().addOutput(m.getGraph().getOutput(0)), "2 outputs");
        refused(m -> m.addFunctionsBuilder().setName("f"), "functions of its own");
        refused(
                m -> m.getGraphBuilder().getNodeBuilder(0).setDomain("my.own"),
                "operator my.own.ReduceMean");
        refused(
                m ->
                        m.getGraphBuilder()
                                .getInitializerBuilder(0)
                                .setDataLocation(TensorProto.DataLocation.EXTERNAL),
                "weights in other files");
        refused(
                m ->
                        m.getGraphBuilder()
                                .getNodeBuilder(0)
                                .addAttributeBuilder()
                                .setName("inner")
                                .getGBuilder()
                                .addInitializerBuilder()
                                .setDataLocation(TensorProto.DataLocation.EXTERNAL),
                "weights in other files");
        refused(m -> type(m).setElemType(TensorProto.DataType.DOUBLE.getNumber()), "32-bit");
        refused(m -> type(m).getShapeBuilder().getDimBuilder(0).setDimValue(1), "exactly 1");
        refused(m -> type(m).getShapeBuilder().getDimBuilder(2).setDimValue(9), "2 × 9 numbers");
        refused(m -> m.getGraphBuilder().getNodeBuilder(0).setOpType("Nonsense"), "cannot be run");
        Files.writeString(file, "hello");
        assertThatThrownBy(() -> ForeignModel.read(file, description))
                .hasMessageContaining("no ONNX file");
    }

    private static ai.onnx.proto.OnnxMl.TypeProto.Tensor.Builder type(ModelProto.Builder model) {
        return model.getGraphBuilder().getInputBuilder(0).getTypeBuilder().getTensorTypeBuilder();
    }

    private void refused(Consumer<ModelProto.Builder> change, String why) {
        ModelProto.Builder changed = ForeignModels.mean(true, 4, 2).toBuilder();
        change.accept(changed);
        assertThatThrownBy(() -> read(changed.build(), ""))
                .isInstanceOf(KinescribeException.class)
                .hasMessageContaining(why);
    }

    @Test
    void aDescriptionMustFitAndTellTheClasses() throws Exception {
        ModelProto model = ForeignModels.mean(true, 4, 2);
        for (String wrong :
                List.of(
                        ", \"layout\": \"sideways\"",
                        ", \"accUnit\": \"stone\"",
                        ", \"rate\": 3",
                        ", \"stepS\": -1")) {
            assertThatThrownBy(() -> read(model, wrong))
                    .as(wrong)
                    .isInstanceOf(KinescribeException.class);
        }
        Files.writeString(description, TOLD.replace("\"down\"", "\"down\", \"still\"") + "}");
        assertThatThrownBy(() -> ForeignModel.readAny(file))
                .hasMessageContaining("tells 2 classes apart, but its description names 3");
        Files.writeString(description, "{}");
        assertThatThrownBy(() -> ForeignModel.readAny(file)).hasMessageContaining("no model");
        Files.delete(description);
        assertThatThrownBy(() -> ForeignModel.readAny(file))
                .isInstanceOfSatisfying(
                        KinescribeException.class,
                        e -> assertThat(e.text()).contains("does not say its classes", ".json"));
    }
}
