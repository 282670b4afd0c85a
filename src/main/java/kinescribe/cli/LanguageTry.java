package kinescribe.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import kinescribe.base.Digits;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.language.Connection;
import kinescribe.language.Connections;
import kinescribe.language.Trial;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tries whether a language model answers. */
@Command(name = "test", description = "Ask a language model one small question.")
final class LanguageTry extends Verb {
    @Parameters(paramLabel = "NAME", description = "The connection's name.")
    private String name = "";

    @Mixin private ChosenConnection chosen = new ChosenConnection();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    void work(JobContext context) throws KinescribeException {
        Connection connection = chosen.agreed(name, Trial.SENT, err());
        Trial trial = Connections.ofSystem().test(connection, context);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("model", connection.model());
        facts.put("seconds", Digits.rounded(trial.seconds(), 3));
        facts.put("took", connection.price().told(trial.usage()));
        print(facts, json);
    }
}
