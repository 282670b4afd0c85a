package kinescribe.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.format.dataset.BenchmarkCheck;
import kinescribe.job.JobContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a benchmark data set: its files against their checksums, its split for leaks. */
@Command(
        name = "verify",
        description = "Check a benchmark data set's checksums, and that nobody is in two parts.")
final class DataVerify extends Verb {
    @Parameters(paramLabel = "FOLDER", description = "The data set's folder.")
    private Path folder = Path.of("");

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    void work(JobContext context) throws KinescribeException {
        BenchmarkCheck check = BenchmarkCheck.of(folder, context);
        if (json) {
            Map<String, Object> facts = new LinkedHashMap<>();
            facts.put("folder", folder.toString());
            facts.put("windows", check.windows());
            facts.put("faults", check.faults());
            printJson(facts);
        } else {
            check.faults().forEach(out()::println);
        }
        if (!check.faults().isEmpty()) {
            throw new KinescribeException(
                    folder + " has " + check.faults().size() + " faults.",
                    "Do not use it; get the data set again.");
        }
        if (!json) {
            out().println("All is well with " + check.windows() + " windows in " + folder + ".");
        }
    }
}
