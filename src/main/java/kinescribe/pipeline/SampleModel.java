package kinescribe.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import kinescribe.base.KinescribeException;
import kinescribe.format.model.ModelFile;
import kinescribe.learn.model.TrainedModel;
import kinescribe.project.Edit;
import kinescribe.project.Edits;

/**
 * The trained model of the sample. It learnt from the stand-in people of the sample itself, by
 * {@code kinescribe project model SAMPLE --model tiny --real-site left_wrist --seed 345 --out
 * sample-model.onnx}; its file is part of the program, so that the sample opens without libtorch.
 */
final class SampleModel {
    private static final String FILE = "sample-model.onnx";

    private SampleModel() {}

    /** Puts the model into a project. */
    static Edit added() throws KinescribeException {
        TrainedModel model = ModelFile.parse(FILE, bytes());
        return Edits.addModel(
                TrainModel.usualName(model.card().kind(), model.card().site(), ""), model);
    }

    private static byte[] bytes() {
        try (InputStream in = SampleModel.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("Expected the resource " + FILE);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
