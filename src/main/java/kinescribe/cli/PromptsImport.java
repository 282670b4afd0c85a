package kinescribe.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.job.JobContext;
import kinescribe.pipeline.ImportPrompts;
import kinescribe.project.Edit;
import kinescribe.project.Project;
import kinescribe.project.PromptDates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads prompts into a project. */
@Command(
        name = "import",
        description =
                "Read prompts into a project: text, CSV, JSON lines, HumanML3D texts or a folder of"
                        + " text files.")
final class PromptsImport extends ProjectVerb {
    @Parameters(index = "1", paramLabel = "SOURCE", description = "The file or folder to read.")
    private Path source = Path.of("");

    @Option(
            names = "--activity",
            description = "The activity of all of them; without it what the file says.")
    private String activity = "";

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    void work(JobContext context) throws KinescribeException {
        Project before = load(context);
        Noticed<Edit> read = new ImportPrompts(source, activity).execute(before, context);
        Project after = read.value().change().apply(before);
        save(PromptDates.noted(before, after, Instant.now()), context);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("prompts", after.prompts().size() - before.prompts().size());
        facts.put("activities", after.activities().size() - before.activities().size());
        print(facts, read.notices(), json);
    }
}
