package kinescribe.learn.network;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import kinescribe.base.KinescribeException;
import kinescribe.base.Seeds;
import kinescribe.dataset.Dataset;
import kinescribe.dataset.WindowSpec;
import kinescribe.dataset.Windowing;
import kinescribe.evaluate.EvaluationMode;
import kinescribe.evaluate.EvaluationSettings;
import kinescribe.evaluate.Evaluator;
import kinescribe.format.imu.RecordingFormats;
import kinescribe.imu.Recording;
import kinescribe.job.JobContext;
import kinescribe.learn.EcdfFeatures;
import kinescribe.learn.Examples;
import kinescribe.learn.ForestTrainer;
import kinescribe.learn.onnx.OnnxClassifier;
import kinescribe.learn.onnx.OnnxSession;

/**
 * How fast models are trained and used, one JSON line a figure, in processor time of one thread: of
 * two networks beside PyTorch, in turns, where {@code /usr/bin/python3} has it (Debian's
 * python3-torch); use with ONNX Runtime; features and a forest of 4,142 windows, as many as GeoTec
 * has at both sites.
 */
public final class LearningReport {
    private static final int SAMPLES = 40;
    private static final int CHANNELS = 6;
    private static final int CLASSES = 5;
    private static final int WINDOWS = 1280;
    private static final int MANY = 4142;
    private static final int BATCH = 64;
    private static final int EPOCHS = 2;
    private static final int ROUNDS = 4;
    private static final double NANOS = 1e9;
    private static final JobContext CONTEXT = JobContext.silent();

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Consumer<String> out;

    private LearningReport(Consumer<String> out) {
        this.out = out;
    }

    /** Measures and hands over each line. */
    public static void write(Consumer<String> out)
            throws KinescribeException, IOException, InterruptedException {
        LearningReport report = new LearningReport(out);
        for (Networks kind : Networks.values()) {
            report.training(kind);
        }
        for (Networks kind : Networks.values()) {
            report.inference(kind);
        }
        report.features();
        report.forest();
        report.leaveOneOut();
    }

    private void training(Networks kind) throws IOException, InterruptedException {
        boolean compared = kind == Networks.CNN || kind == Networks.DEEP_CONV_LSTM;
        Examples examples = windows(WINDOWS);
        NetworkSpec network = kind.of(CHANNELS, SAMPLES, CLASSES);
        TrainingOptions options = new TrainingOptions(EPOCHS, BATCH, 1e-3, 1e-2, EPOCHS, true, 1);
        NetworkTrainer trainer = new NetworkTrainer(network, options, 1);
        Examples none = Examples.of(new double[0][], new int[0], CLASSES);
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            double seconds =
                    seconds(
                            () ->
                                    trainer.train(
                                            examples,
                                            none,
                                            Optional.empty(),
                                            TrainingWatch.NOBODY,
                                            CONTEXT));
            if (round > 0) { // the first warms up
                ours.add(EPOCHS * WINDOWS / seconds);
                theirs.addAll(compared ? pytorch(kind) : List.of());
            }
        }
        line("learn.training", kind.id(), median(ours), "windows/cpu-s");
        if (!theirs.isEmpty()) {
            line("learn.training.pytorch", kind.id(), median(theirs), "windows/cpu-s");
            line("learn.training.ratio", kind.id(), median(ours) / median(theirs), "");
        }
    }

    /** What PyTorch does in two rounds, of which the first warms up; nothing without it. */
    private static List<Double> pytorch(Networks kind) throws IOException, InterruptedException {
        List<String> words =
                new ArrayList<>(List.of("/usr/bin/python3", "packaging/bench-torch.py"));
        words.add(kind.id());
        for (int size : new int[] {WINDOWS, SAMPLES, CHANNELS, CLASSES, BATCH, EPOCHS, 2}) {
            words.add(String.valueOf(size));
        }
        Process process =
                new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        List<String> lines;
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines = reader.lines().toList();
        }
        process.waitFor();
        return lines.size() < 2 ? List.of() : List.of(Double.parseDouble(lines.get(1)));
    }

    private void inference(Networks kind) throws KinescribeException {
        Examples examples = windows(BATCH);
        NetworkSpec network = kind.of(CHANNELS, SAMPLES, CLASSES);
        OnnxClassifier file =
                new OnnxClassifier(
                        OnnxModel.bytes(network, Weights.initial(network, 1), examples.features()),
                        SAMPLES,
                        CHANNELS);
        List<Double> rates = new ArrayList<>();
        try (OnnxSession session = new OnnxSession(file.model(), SAMPLES, CHANNELS)) {
            for (int round = 0; round < 50; round++) {
                double seconds = seconds(() -> session.probabilities(examples.features()));
                rates.add(BATCH / seconds);
            }
        }
        line("learn.inference", kind.id(), median(rates.subList(25, 50)), "windows/cpu-s");
    }

    private void features() throws KinescribeException {
        float[][] windows = new float[MANY][SAMPLES * CHANNELS];
        double[][] values = windows(MANY).features();
        for (int i = 0; i < MANY; i++) {
            for (int k = 0; k < windows[i].length; k++) {
                windows[i][k] = (float) values[i][k];
            }
        }
        EcdfFeatures features = new EcdfFeatures();
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < 20; round++) {
            times.add(
                    seconds(
                            () ->
                                    Arrays.stream(windows)
                                            .map(w -> features.extract(w, CHANNELS))
                                            .toArray(double[][]::new)));
        }
        line("learn.ecdf", MANY + " windows", median(times.subList(10, 20)), "cpu-s");
    }

    private void forest() throws KinescribeException {
        Examples raw = windows(MANY);
        EcdfFeatures features = new EcdfFeatures();
        double[][] rows = new double[MANY][];
        for (int i = 0; i < MANY; i++) {
            float[] window = new float[SAMPLES * CHANNELS];
            for (int k = 0; k < window.length; k++) {
                window[k] = (float) raw.features()[i][k];
            }
            rows[i] = features.extract(window, CHANNELS);
        }
        Examples examples = Examples.of(rows, raw.classes(), CLASSES);
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < 6; round++) {
            times.add(seconds(() -> new ForestTrainer().train(examples, 1, CONTEXT)));
        }
        line("learn.forest", MANY + " windows", median(times.subList(2, 6)), "cpu-s");
    }

    /** The wall time of leaving each person out, forests and one seed; only beside GeoTec. */
    private void leaveOneOut() throws KinescribeException {
        Path geotec =
                Path.of(
                        System.getProperty("kinescribe.data", "../shared/data"),
                        "imu/geotec_pocket_wrist");
        if (!Files.isDirectory(geotec)) {
            return;
        }
        List<Recording> wrist =
                RecordingFormats.read(geotec, CONTEXT).value().recordings().stream()
                        .filter(r -> r.source().site().equals("wrist"))
                        .toList();
        Dataset windows = Windowing.cut(wrist, WindowSpec.DEFAULT, CONTEXT).value();
        EvaluationSettings settings = EvaluationSettings.standard(EvaluationMode.REAL);
        long from = System.nanoTime();
        Evaluator.evaluate(windows, Optional.empty(), settings, CONTEXT);
        double seconds = (System.nanoTime() - from) / NANOS / settings.repeats();
        line("evaluate.loso", "forest, GeoTec wrist, a seed", seconds, "s");
    }

    private interface Work {
        Object done() throws KinescribeException;
    }

    /** Processor time of this thread. */
    private double seconds(Work work) {
        long from = threads.getCurrentThreadCpuTime();
        try {
            work.done();
        } catch (KinescribeException e) {
            throw new IllegalStateException(e);
        }
        return (threads.getCurrentThreadCpuTime() - from) / NANOS;
    }

    /** Noise around a mean that tells the class. */
    private static Examples windows(int count) {
        RandomGenerator chance = Seeds.generator(1);
        double[][] windows = new double[count][SAMPLES * CHANNELS];
        int[] classes = new int[count];
        for (int i = 0; i < count; i++) {
            classes[i] = i % CLASSES;
            int label = classes[i];
            Arrays.setAll(windows[i], k -> chance.nextGaussian() + 0.3 * label);
        }
        return Examples.of(windows, classes, CLASSES);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private void line(String bench, String of, double value, String unit) {
        out.accept(
                String.format(
                        Locale.ROOT,
                        "{\"bench\":\"%s\",\"params\":{\"of\":\"%s\"},\"value\":%.4g,\"unit\":\"%s\"}",
                        bench,
                        of,
                        value,
                        unit));
    }
}
