package kinescribe.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.format.prompt.UserRulesFile;
import kinescribe.job.JobContext;
import kinescribe.prompt.lint.Finding;
import kinescribe.prompt.lint.Lint;
import kinescribe.prompt.lint.LintContext;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what prompts break which rule, where, and what would mend it. */
@Command(name = "lint", description = "Tell where prompts break rules, with quick fixes.")
final class PromptsLint extends Verb {
    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Text files, a prompt a line; or folders of such.")
    private List<Path> files = List.of();

    @Option(
            names = "--activities",
            split = ",",
            paramLabel = "NAME",
            description = "The list of which a prompt describes one; else the files' names.")
    private List<String> activities = List.of();

    @Option(names = "--rules", description = "A JSON file with rules of your own.")
    private @Nullable Path rules;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    void work(JobContext context) throws KinescribeException {
        List<PromptInputs.Group> groups = PromptInputs.read(files, this);
        List<String> list =
                activities.isEmpty()
                        ? groups.stream().map(PromptInputs.Group::activity).distinct().toList()
                        : activities;
        LintContext all =
                new LintContext(
                        Optional.empty(),
                        list,
                        rules == null ? List.of() : UserRulesFile.read(rules));
        List<Map<String, Object>> findings = new ArrayList<>();
        int prompts = 0;
        for (PromptInputs.Group group : groups) {
            LintContext own = list.contains(group.activity()) ? all.about(group.activity()) : all;
            for (String prompt : group.prompts()) {
                context.checkCancelled();
                prompts++;
                Lint.of(prompt, own).forEach(finding -> findings.add(fact(group, prompt, finding)));
            }
        }
        if (json) {
            printJson(Map.of("prompts", prompts, "findings", findings));
        } else {
            findings.forEach(this::tell);
            out().println(
                            Counted.of(findings.size(), "finding")
                                    + " in "
                                    + Counted.of(prompts, "prompt")
                                    + ".");
        }
    }

    private static Map<String, Object> fact(
            PromptInputs.Group group, String prompt, Finding finding) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("file", group.file().toString());
        fact.put("prompt", prompt);
        fact.put("rule", finding.rule());
        fact.put("from", finding.from());
        fact.put("to", finding.to());
        fact.put("message", finding.message());
        finding.fix().ifPresent(fix -> fact.put("fixed", fix.applyTo(prompt)));
        return fact;
    }

    private void tell(Map<String, Object> fact) {
        out().println(fact.get("file") + ": " + fact.get("prompt"));
        out().println("  " + fact.get("rule") + ": " + fact.get("message"));
        if (fact.containsKey("fixed")) {
            out().println("  better: " + fact.get("fixed"));
        }
    }
}
