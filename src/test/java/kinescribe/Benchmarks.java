package kinescribe;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import kinescribe.app.signals.DragReport;
import kinescribe.app.signals.PanelReport;
import kinescribe.calibration.ValidationReport;
import kinescribe.learn.network.LearningReport;
import kinescribe.pipeline.GateReport;
import kinescribe.synthesis.GaitReport;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the JMH benchmarks and prints one JSON line a figure: {@code packaging/bench.sh}. What needs
 * a display runs only when asked for by its name.
 */
final class Benchmarks {
    private static final String GAIT = "motion.gait";
    private static final String VALIDATION = "imu.validation";
    private static final String GATE = "motion.gate";
    private static final String LEARN = "learn";
    private static final String PAN = "signals.pan";
    private static final String DRAG = "sensors.drag";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        String name = arguments.length == 0 ? "" : arguments[0];
        if (name.isEmpty() || name.equals(GAIT)) {
            GaitReport.write(System.out::println);
        }
        if (name.isEmpty() || name.equals(VALIDATION)) {
            ValidationReport.write(System.out::println);
        }
        if (name.isEmpty() || name.equals(GATE)) {
            GateReport.write(System.out::println);
        }
        if (name.isEmpty() || name.equals(LEARN)) {
            LearningReport.write(System.out::println);
        }
        if (name.isEmpty() || name.equals(DRAG)) {
            DragReport.write(System.out::println);
        }
        if (name.equals(PAN)) {
            PanelReport.write(System.out::println);
        }
        if (Set.of(PAN, DRAG, GAIT, GATE, VALIDATION, LEARN).contains(name)) {
            return;
        }
        String pattern = "(?i)kinescribe\\..*" + name.replace(".", ".*") + ".*";
        Collection<RunResult> results =
                new Runner(new OptionsBuilder().include(pattern).build()).run();
        for (RunResult result : results) {
            System.out.println(line(result));
        }
    }

    private static ObjectNode line(RunResult result) throws ReflectiveOperationException {
        BenchmarkParams run = result.getParams();
        Figure figure = figure(run.getBenchmark());
        ObjectNode line = JSON.createObjectNode();
        line.put("bench", figure.name());
        ObjectNode parameters = line.putObject("params");
        run.getParamsKeys().forEach(key -> parameters.put(key, run.getParam(key)));
        Result<?> work = result.getSecondaryResults().get(CpuTime.WORK);
        Result<?> seconds = result.getSecondaryResults().get(CpuTime.SECONDS);
        line.put(
                "value",
                work == null || seconds == null
                        ? result.getPrimaryResult().getScore()
                        : work.getScore() / seconds.getScore());
        line.put("unit", figure.unit());
        return line;
    }

    private static Figure figure(String benchmark) throws ReflectiveOperationException {
        int dot = benchmark.lastIndexOf('.');
        String method = benchmark.substring(dot + 1);
        return Arrays.stream(Class.forName(benchmark.substring(0, dot)).getMethods())
                .filter(m -> m.getName().equals(method))
                .map(m -> m.getAnnotation(Figure.class))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(benchmark + " with a @Figure"));
    }
}
