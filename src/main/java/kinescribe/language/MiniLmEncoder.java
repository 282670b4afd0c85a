package kinescribe.language;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import kinescribe.job.JobContext;

/**
 * Sentence vectors of 384 values by all-MiniLM-L6-v2 (Wang et al. 2020, "MiniLM"; trained on
 * sentence pairs as Reimers and Gurevych 2019 describe), quantised, its weights in the program's
 * own jar: needs no network. Tokens are averaged over the sentence.
 *
 * <p>Each sentence runs alone: the weights' activations are quantised as they come, so in a common
 * batch a sentence's vector would depend on its neighbours. May be used by several threads at once.
 */
public final class MiniLmEncoder implements SentenceEncoder {
    /** How many values a vector has. */
    public static final int LENGTH = 384;

    private static final String WEIGHTS = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

    private final Model model;

    /** Loads the weights, about 0.3 s; calculates on one thread. */
    public MiniLmEncoder() {
        this(1);
    }

    /** Loads the weights; calculates on so many threads, at least one. */
    public MiniLmEncoder(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("At least 1 thread is expected, got " + threads);
        }
        this.model = new Model(encoder(threads));
    }

    @Override
    public String id() {
        return "all-MiniLM-L6-v2, 8 bit";
    }

    @Override
    public float[][] encode(List<String> sentences, JobContext context) {
        float[][] vectors = new float[sentences.size()][];
        for (int i = 0; i < vectors.length; i++) {
            context.checkCancelled();
            context.progress(i, vectors.length);
            String sentence = sentences.get(i);
            vectors[i] = model.embed(sentence.isBlank() ? "." : sentence).content().vector();
        }
        context.progress(vectors.length, vectors.length);
        return vectors;
    }

    private static OnnxBertBiEncoder encoder(int threads) {
        try (InputStream weights = resource(WEIGHTS);
                InputStream tokenizer = resource(TOKENIZER);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            OrtSession session = environment.createSession(weights.readAllBytes(), options);
            return new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.MEAN);
        } catch (IOException e) {
            throw new UncheckedIOException("The program's own sentence encoder cannot be read", e);
        } catch (OrtException e) {
            throw new IllegalStateException("The program's own sentence encoder does not start", e);
        }
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(MiniLmEncoder.class.getResourceAsStream(path), path);
    }

    /** The library's model with our session, in the caller's thread. */
    private static final class Model extends AbstractInProcessEmbeddingModel {
        private final OnnxBertBiEncoder encoder;

        Model(OnnxBertBiEncoder encoder) {
            super(Runnable::run);
            this.encoder = encoder;
        }

        @Override
        protected OnnxBertBiEncoder model() {
            return encoder;
        }
    }
}
