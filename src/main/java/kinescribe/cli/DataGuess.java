package kinescribe.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.format.table.RecipeCheck;
import kinescribe.format.table.RecipeFinding;
import kinescribe.format.table.TableGuess;
import kinescribe.job.JobContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells how a table of samples would be read, and why. */
@Command(
        name = "guess",
        description = "Tell how a table of samples would be read, why, and what is doubtful.")
final class DataGuess extends Verb {
    @Parameters(paramLabel = "FILE", description = "The table: CSV or other text.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Print one JSON object, with the recipe.")
    private boolean json;

    @Override
    void work(JobContext context) throws KinescribeException {
        TableGuess guess = TableGuess.of(file);
        RecipeCheck check = RecipeCheck.of(guess.sample(), guess.recipe());
        Map<String, Object> facts = new LinkedHashMap<>();
        if (json) {
            facts.put("recipe", TableFacts.recipe(guess.recipe()));
            facts.put("guesses", TableFacts.guesses(guess.guesses()));
            facts.put("findings", TableFacts.findings(check.findings()));
            facts.put("readable", check.readable());
            facts.put("sure", guess.sure());
            printJson(facts);
            return;
        }
        guess.guesses().forEach(g -> out().println(g.sentence()));
        out().println("Columns used: " + TableFacts.columns(guess.recipe()) + ".");
        for (RecipeFinding finding : check.findings()) {
            RecipeFinding.Fix fix = finding.fix();
            out().println(
                            (finding.notice().level() == Notice.Level.WARNING
                                            ? "Doubt: "
                                            : "Note: ")
                                    + (fix == null
                                            ? NoticeWords.of(finding.notice())
                                            : finding.notice().text()
                                                    + " (--fix: "
                                                    + fix.label()
                                                    + ")"));
        }
        List<RecipeFinding> doubts =
                check.findings().stream()
                        .filter(f -> f.notice().level() == Notice.Level.WARNING)
                        .toList();
        out().println(
                        doubts.isEmpty()
                                ? "Nothing speaks against reading it so."
                                : "Look at the doubts before you read it so.");
    }
}
