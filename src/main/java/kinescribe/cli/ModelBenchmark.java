package kinescribe.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.learn.model.ModelCard;
import kinescribe.learn.model.ModelCheck;
import kinescribe.learn.model.TrainedModel;
import kinescribe.learn.onnx.OnnxSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Times a model. */
@Command(name = "benchmark", description = "Time a model with ONNX Runtime on one thread.")
final class ModelBenchmark extends ModelVerb {
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e3;

    @Option(names = "--seconds", defaultValue = "2", description = "How long (default: 2).")
    private double seconds;

    @Override
    void work(JobContext context) throws KinescribeException {
        Arguments.within("--seconds", seconds, 0.1, 600);
        TrainedModel model = model();
        ModelCard card = model.card();
        double[][] windows = ModelCheck.windows(card.window().samples() * card.channels().size());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", card.kind());
        facts.put("bytes", model.graph().length);
        try (OnnxSession session =
                new OnnxSession(model.graph(), card.window().samples(), card.channels().size())) {
            facts.put("windowsPerSecond", windows.length / medianS(session, windows));
            double[][] one = Arrays.copyOf(windows, 1);
            facts.put("millisecondsAWindowAlone", MILLIS * medianS(session, one));
        }
        print(facts, json());
    }

    /** The median time of a call; the first calls do not count. */
    private double medianS(OnnxSession session, double[][] windows) throws KinescribeException {
        double[] times = new double[1 << 16];
        int calls = 0;
        long end = System.nanoTime() + (long) (seconds / 2 * NANOS);
        while (calls < 3 || (System.nanoTime() < end && calls < times.length)) {
            long from = System.nanoTime();
            session.probabilities(windows);
            times[calls++] = (System.nanoTime() - from) / NANOS;
        }
        double[] counted = Arrays.copyOfRange(times, calls / 4, calls);
        Arrays.sort(counted);
        return counted[counted.length / 2];
    }
}
