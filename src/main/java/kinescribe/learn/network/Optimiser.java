package kinescribe.learn.network;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bytedeco.pytorch.AdamW;
import org.bytedeco.pytorch.AdamWOptions;
import org.bytedeco.pytorch.InputArchive;
import org.bytedeco.pytorch.OutputArchive;
import org.bytedeco.pytorch.TensorVector;

/** libtorch's AdamW, with a memory that can be kept. */
final class Optimiser {
    private final AdamW adam;

    Optimiser(TensorVector learned, TrainingOptions options) {
        AdamWOptions settings = new AdamWOptions(options.learningRate());
        settings.weight_decay().put(options.weightDecay());
        adam = new AdamW(learned, settings);
    }

    void zeroGradients() {
        adam.zero_grad();
    }

    void step(double learningRate) {
        adam.param_groups().get(0).options().set_lr(learningRate);
        adam.step();
    }

    byte[] memory() {
        return throughFile(
                file -> {
                    try (OutputArchive archive = new OutputArchive()) {
                        adam.save(archive);
                        archive.save_to(file.toString());
                    }
                    return bytes(file);
                });
    }

    void remember(byte[] memory) {
        throughFile(
                file -> {
                    write(file, memory);
                    try (InputArchive archive = new InputArchive()) {
                        archive.load_from(file.toString());
                        adam.load(archive);
                    }
                    return memory;
                });
    }

    /** libtorch reads and writes archives as files only. */
    private static byte[] throughFile(FileWork work) {
        try {
            Path file = Files.createTempFile("kinescribe-optimiser", ".pt");
            try {
                return work.on(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Plain streams: a cancel's interrupt would close the channels of Files in the middle of it.
    private static byte[] bytes(Path file) throws IOException {
        try (FileInputStream in = new FileInputStream(file.toFile())) {
            return in.readAllBytes();
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileOutputStream out = new FileOutputStream(file.toFile())) {
            out.write(bytes);
        }
    }

    private interface FileWork {
        byte[] on(Path file) throws IOException;
    }
}
