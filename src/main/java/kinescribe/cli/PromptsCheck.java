package kinescribe.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.prompt.PromptFiles;
import kinescribe.prompt.diversity.PromptCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts duplicates and faults of prompts and measures their diversity. */
@Command(name = "check", description = "Count duplicates and faults; measure diversity.")
final class PromptsCheck extends Verb {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Text files, a prompt a line.")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    void work(JobContext context) throws KinescribeException {
        List<String> prompts = new ArrayList<>();
        for (Path file : files) {
            prompts.addAll(told(PromptFiles.read(file)));
        }
        PromptCheck check = PromptCheck.of(prompts, context);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("prompts", check.prompts());
        facts.put("distinct", check.distinct());
        facts.put("nearDuplicates", check.nearDuplicates());
        facts.put("vendi", check.vendi());
        facts.put("faults", check.faults());
        print(facts, json);
    }
}
