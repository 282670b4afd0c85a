package kinescribe.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.prompt.diversity.PromptCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts duplicates and faults of prompts and measures their diversity by words. */
@Command(
        name = "check",
        description = "Count duplicates and faults; measure diversity by words (see measure).")
final class PromptsCheck extends Verb {
    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Text files, a prompt a line; or folders of such.")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    void work(JobContext context) throws KinescribeException {
        List<PromptInputs.Group> groups = PromptInputs.read(files, this);
        Map<String, Object> facts = facts(PromptInputs.all(groups), context);
        if (groups.size() > 1 && json) {
            Map<String, Object> each = new LinkedHashMap<>();
            for (PromptInputs.Group group : groups) {
                each.put(group.file().toString(), facts(group.prompts(), context));
            }
            facts.put("files", each);
        }
        print(facts, json);
        if (groups.size() > 1 && !json) {
            table(groups, context);
        }
    }

    private static Map<String, Object> facts(List<String> prompts, JobContext context) {
        PromptCheck check = PromptCheck.of(prompts, context);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("prompts", check.prompts());
        facts.put("distinct", check.distinct());
        facts.put("nearDuplicates", check.nearDuplicates());
        facts.put("vendi", check.vendi());
        facts.put("faults", check.faults());
        return facts;
    }

    private void table(List<PromptInputs.Group> groups, JobContext context) {
        out().printf(
                        "%n%-28s %8s %9s %5s %7s %7s%n",
                        "file", "prompts", "distinct", "near", "vendi", "faults");
        for (PromptInputs.Group group : groups) {
            PromptCheck check = PromptCheck.of(group.prompts(), context);
            int faults = check.faults().values().stream().mapToInt(Integer::intValue).sum();
            out().printf(
                            Locale.ROOT,
                            "%-28s %8d %9d %5d %7.1f %7d%n",
                            group.activity(),
                            check.prompts(),
                            check.distinct(),
                            check.nearDuplicates(),
                            check.vendi(),
                            faults);
        }
    }
}
