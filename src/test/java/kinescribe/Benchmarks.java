package kinescribe;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the JMH benchmarks and prints one JSON line a figure: {@code packaging/bench.sh}. */
final class Benchmarks {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Benchmarks() {}

    public static void main(String[] arguments) throws RunnerException {
        String name = arguments.length == 0 ? "" : arguments[0];
        String pattern = "(?i)kinescribe\\..*" + name.replace(".", ".*") + ".*";
        Collection<RunResult> results =
                new Runner(new OptionsBuilder().include(pattern).build()).run();
        for (RunResult result : results) {
            System.out.println(line(result));
        }
    }

    private static ObjectNode line(RunResult result) {
        BenchmarkParams run = result.getParams();
        String[] path = run.getBenchmark().split("\\.");
        String owner = path[path.length - 2].replace("Benchmark", "").toLowerCase(Locale.ROOT);
        ObjectNode line = JSON.createObjectNode();
        line.put("bench", owner + "." + path[path.length - 1]);
        ObjectNode parameters = line.putObject("params");
        run.getParamsKeys().forEach(key -> parameters.put(key, run.getParam(key)));
        line.put("value", result.getPrimaryResult().getScore());
        line.put("unit", result.getPrimaryResult().getScoreUnit());
        return line;
    }
}
