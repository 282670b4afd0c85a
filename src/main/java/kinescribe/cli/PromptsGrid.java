package kinescribe.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kinescribe.base.KinescribeException;
import kinescribe.base.Seeds;
import kinescribe.job.JobContext;
import kinescribe.prompt.OfflineWriter;
import kinescribe.prompt.attribute.Attribute;
import kinescribe.prompt.attribute.AttributeValue;
import kinescribe.prompt.diversity.AttributeGrid;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts which attributes prompts say together and fills what is missing. */
@Command(name = "grid", description = "Count attributes, such as age by speed; fill the gaps.")
final class PromptsGrid extends Verb {
    @Parameters(paramLabel = "FILE", description = "A text file, named as its activity.")
    private Path file = Path.of("");

    @Option(
            names = "--down",
            defaultValue = "AGE",
            description = "One of ${COMPLETION-CANDIDATES}.")
    private Attribute down = Attribute.AGE;

    @Option(
            names = "--across",
            defaultValue = "SPEED",
            description = "One of ${COMPLETION-CANDIDATES}.")
    private Attribute across = Attribute.SPEED;

    @Option(
            names = "--fill",
            defaultValue = "0",
            description = "How many prompts the offline writer writes for each gap.")
    private int fill;

    @Option(names = "--seed", defaultValue = "1", description = "The offline writer's seed.")
    private long seed;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    void work(JobContext context) throws KinescribeException {
        Arguments.within("--fill", fill, 0, 1000);
        PromptInputs.Group group = PromptInputs.read(List.of(file), this).get(0);
        AttributeGrid grid = AttributeGrid.of(group.prompts(), down, across);
        List<String> filled = new ArrayList<>();
        List<String> untold = new ArrayList<>();
        for (AttributeGrid.Gap gap : fill > 0 ? grid.gaps() : List.<AttributeGrid.Gap>of()) {
            context.checkCancelled();
            try {
                String cell = gap.row().name() + ", " + gap.column().name();
                filled.addAll(
                        OfflineWriter.fill(
                                group.activity(),
                                Set.of(gap.row(), gap.column()),
                                fill,
                                Seeds.derive(seed, cell)));
            } catch (KinescribeException e) {
                untold.add(e.getMessage());
            }
        }
        if (json) {
            printJson(facts(grid, filled, untold));
        } else {
            table(grid);
            filled.forEach(out()::println);
            untold.forEach(out()::println);
        }
    }

    private static Map<String, Object> facts(
            AttributeGrid grid, List<String> filled, List<String> untold) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("rows", names(grid.rows()));
        facts.put("columns", names(grid.columns()));
        facts.put("counts", Arrays.stream(grid.counts()).map(int[]::clone).toList());
        facts.put("filled", filled);
        facts.put("notFilled", untold);
        return facts;
    }

    private static List<String> names(List<AttributeValue> values) {
        return values.stream().map(AttributeValue::name).toList();
    }

    private void table(AttributeGrid grid) {
        out().printf("%-14s", "");
        names(grid.columns()).forEach(name -> out().printf(" %11s", name));
        out().println();
        for (int r = 0; r < grid.counts().length; r++) {
            out().printf("%-14s", grid.rows().get(r).name());
            for (int count : grid.counts()[r]) {
                out().printf(Locale.ROOT, " %11d", count);
            }
            out().println();
        }
    }
}
