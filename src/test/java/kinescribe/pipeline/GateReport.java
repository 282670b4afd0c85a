package kinescribe.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;
import kinescribe.format.SharedData;
import kinescribe.format.motion.MotionReadOptions;
import kinescribe.job.JobContext;
import kinescribe.math.Statistics;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.quality.Measure;
import kinescribe.motion.quality.QualityReport;
import kinescribe.motion.quality.QualityRules;
import kinescribe.synthesis.KinematicSynthesizer;
import kinescribe.synthesis.SynthesisRequest;

/**
 * What the gate measures of CMU trials and of every activity that is generated, one JSON line a
 * measure that has a limit: the figures of {@code methods.md}. Needs the recordings beside the
 * project. The system property {@code kinescribe.captures} names a folder of further sets of BVH
 * files, such as {@code unpack_clips.py} writes them.
 */
public final class GateReport {
    private static final double SECONDS = 6;
    private static final double RATE_HZ = 60;
    private static final int SEEDS = 5;
    private static final List<Body.Preset> BODIES =
            List.of(Body.Preset.ADULT, Body.Preset.CHILD, Body.Preset.TALL);

    private final Map<Measure, List<Double>> values = new EnumMap<>(Measure.class);
    private int motions;
    private int accepted;

    private GateReport() {}

    /** Measures and hands over each line. */
    public static void write(Consumer<String> out) throws Exception {
        captured("cmu_bvh", SharedData.folder("mocap/cmu_bvh"), out);
        String more = System.getProperty("kinescribe.captures", "");
        if (!more.isEmpty()) {
            try (Stream<Path> sets = Files.list(Path.of(more))) {
                for (Path set : sets.sorted().toList()) {
                    captured(String.valueOf(set.getFileName()), set, out);
                }
            }
        }
        GateReport generated = new GateReport();
        for (String activity : KinematicSynthesizer.activities()) {
            for (Body.Preset body : BODIES) {
                for (int seed = 1; seed <= SEEDS; seed++) {
                    generated.add(made("A person is " + activity, body.body(), seed));
                }
            }
        }
        generated.write("generated", out);
    }

    private static void captured(String name, Path folder, Consumer<String> out) throws Exception {
        GateReport report = new GateReport();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(f -> f.toString().endsWith(".bvh")).sorted().toList()) {
                report.add(
                        MotionReading.read(file, MotionReadOptions.NONE, JobContext.silent())
                                .value());
            }
        }
        report.write(name, out);
    }

    private static Motion made(String prompt, Body body, long seed) throws KinescribeException {
        return new KinematicSynthesizer()
                .synthesize(
                        new SynthesisRequest(prompt, SECONDS, RATE_HZ, body, seed),
                        JobContext.silent())
                .value();
    }

    private void add(Motion motion) {
        QualityReport report = QualityReport.of(motion, QualityRules.STANDARD);
        motions++;
        accepted += report.accepted() ? 1 : 0;
        for (Measure measure : QualityRules.STANDARD.limits().keySet()) {
            double value = report.measurements().value(measure);
            if (Double.isFinite(value)) {
                values.computeIfAbsent(measure, m -> new ArrayList<>()).add(value);
            }
        }
    }

    private void write(String name, Consumer<String> out) {
        out.accept(
                String.format(
                        Locale.ROOT,
                        "{\"bench\":\"motion.gate.%s\",\"params\":{\"motions\":%d},"
                                + "\"value\":%d,\"unit\":\"accepted\"}",
                        name,
                        motions,
                        accepted));
        values.forEach(
                (measure, all) -> {
                    double[] sorted = all.stream().mapToDouble(Double::doubleValue).toArray();
                    out.accept(
                            String.format(
                                    Locale.ROOT,
                                    "{\"bench\":\"motion.gate.%s.%s\",\"params\":{\"p95\":%.4g,"
                                            + "\"p99\":%.4g},\"value\":%.4g,\"unit\":\"greatest\"}",
                                    name,
                                    measure.id(),
                                    Statistics.quantile(sorted, 0.95),
                                    Statistics.quantile(sorted, 0.99),
                                    Statistics.quantile(sorted, 1)));
                });
    }
}
