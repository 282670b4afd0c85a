package kinescribe.format.dataset;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kinescribe.dataset.Benchmark;
import kinescribe.dataset.SplitPart;
import kinescribe.format.NpyWriter;
import kinescribe.imu.ImuChannel;
import kinescribe.job.JobContext;

/**
 * The arrays that UniMTS takes for data of one's own (README and {@code load_custom_data} in {@code
 * data.py} of github.com/xiyuanzh/UniMTS at 3d27af0; Zhang et al., NeurIPS 2024): {@code X_….npy}
 * float32 {@code [windows, samples, 6 × joints]} with accelerometer in m/s² then gyroscope in rad/s
 * of joint after joint, {@code y_….npy} int64, and a JSON with the texts of the labels. The rate is
 * an argument there, for it resamples to 20 Hz itself, uses the first 10 s and repeats shorter
 * windows. Windows that not all sensors have are left out.
 */
final class BenchmarkUnimts implements BenchmarkFormat {
    private static final String FOLDER = "unimts";
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Override
    public String id() {
        return "unimts";
    }

    @Override
    public String layout(Benchmark benchmark) {
        JointWindows joined = JointWindows.of(benchmark);
        if (joined.joints().isEmpty()) {
            return "`unimts/` has no windows: it takes six channels at sites that have names of"
                    + " Kinescribe's, such as left_wrist.";
        }
        return "`unimts/`: `X_train.npy`, `X_validation.npy`, `X_test.npy` float32 [windows,"
                + " samples, 6 × sensors] (acc m/s², gyro rad/s), `y_….npy` int64, `labels.json`;"
                + " "
                + joined.size()
                + " windows that all its sensors have ("
                + String.join(", ", joined.sites())
                + "; one for a joint). For `evaluate_custom.py`: `--joint_list "
                + joined.joints().stream().map(String::valueOf).collect(Collectors.joining(" "))
                + " --original_sampling_rate "
                + plain(benchmark.spec().rateHz())
                + "` with `--config_path unimts/labels.json`.";
    }

    @Override
    public String loader(Benchmark benchmark) {
        return """
               def load_unimts(folder, split="train"):
                   "X [windows, samples, 6 x joints], y and the label texts."
                   with open(folder / "unimts" / "labels.json", encoding="utf-8") as file:
                       texts = json.load(file)["label_dictionary"]
                   return (np.load(folder / "unimts" / f"X_{split}.npy"),
                           np.load(folder / "unimts" / f"y_{split}.npy"), texts)
               """;
    }

    @Override
    public void write(Benchmark benchmark, Path folder, JobContext context) throws IOException {
        JointWindows joined = JointWindows.of(benchmark);
        Path own = Files.createDirectory(folder.resolve(FOLDER));
        int samples = benchmark.spec().samples();
        int width = ImuChannel.SIX_AXIS.size() * joined.joints().size();
        for (SplitPart part : SplitPart.values()) {
            List<JointWindows.Joined> windows = joined.of(part);
            try (OutputStream out = open(own, "X_" + part.id())) {
                NpyWriter.floats(
                        out,
                        () ->
                                windows.stream()
                                        .map(
                                                w -> {
                                                    context.checkCancelled();
                                                    return w.values();
                                                })
                                        .iterator(),
                        windows.size(),
                        samples,
                        width);
            }
            try (OutputStream out = open(own, "y_" + part.id())) {
                NpyWriter.integers(
                        out,
                        windows.stream()
                                .mapToLong(w -> benchmark.classes().indexOf(w.label()))
                                .toArray());
            }
        }
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (int i = 0; i < benchmark.classes().size(); i++) {
            texts.put(String.valueOf(i), List.of(text(benchmark.classes().get(i))));
        }
        Files.writeString(
                own.resolve("labels.json"),
                JSON.writeValueAsString(Map.of("label_dictionary", texts)) + "\n");
    }

    /** A label as a sentence's words, which its text encoder reads. */
    private static String text(String label) {
        return label.replace('_', ' ').strip();
    }

    private static String plain(double rateHz) {
        return rateHz == Math.rint(rateHz)
                ? String.valueOf(Math.round(rateHz))
                : String.valueOf(rateHz);
    }

    private static OutputStream open(Path folder, String name) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(folder.resolve(name + ".npy")));
    }
}
