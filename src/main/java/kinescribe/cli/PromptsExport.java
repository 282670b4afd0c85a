package kinescribe.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.format.prompt.PromptFormat;
import kinescribe.format.prompt.PromptFormats;
import kinescribe.job.JobContext;
import kinescribe.pipeline.ExportPrompts;
import kinescribe.project.Project;
import kinescribe.prompt.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a project's prompts. */
@Command(
        name = "export",
        description = "Write a project's prompts as text, CSV, JSON lines or folders.")
final class PromptsExport extends ProjectVerb {
    @Option(names = "--out", required = true, description = "The file or folder to write.")
    private Path target = Path.of("");

    @Option(
            names = "--format",
            description =
                    "txt, csv, jsonl, humanml3d or imugpt; without it the file's name says so.")
    private String format = "";

    @Option(
            names = "--verdict",
            description =
                    "Which prompts: open, accepted or rejected, more than once if need be. Without"
                            + " it all, but no rejected ones where the format keeps no verdicts.")
    private List<String> verdicts = List.of();

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    void work(JobContext context) throws KinescribeException {
        PromptFormat chosen =
                format.isEmpty() ? PromptFormats.forFile(target) : PromptFormats.byId(format);
        Set<Verdict> wanted = wanted(chosen);
        Project project = load(context);
        Noticed<Integer> written =
                ExportPrompts.write(project, ExportPrompts.of(project, wanted), chosen, target);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("file", target.toString());
        facts.put("format", chosen.id());
        facts.put("prompts", written.value());
        print(facts, written.notices(), json);
    }

    private Set<Verdict> wanted(PromptFormat chosen) throws KinescribeException {
        Set<Verdict> wanted = EnumSet.noneOf(Verdict.class);
        for (String verdict : verdicts) {
            wanted.add(
                    Verdict.of(verdict)
                            .orElseThrow(
                                    () ->
                                            new KinescribeException(
                                                    "There is no verdict \"" + verdict + "\".",
                                                    "Use open, accepted or rejected.")));
        }
        return wanted.isEmpty() ? ExportPrompts.usual(chosen) : wanted;
    }
}
