package kinescribe.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.language.MiniLmEncoder;
import kinescribe.prompt.OfflineWriter;
import kinescribe.prompt.diversity.Coverage;
import kinescribe.prompt.diversity.OffTopic;
import kinescribe.prompt.diversity.PromptMeasures;
import kinescribe.prompt.diversity.Saturation;
import kinescribe.prompt.lint.LintContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how varied the meanings of prompts are, activity by activity. */
@Command(
        name = "measure",
        description = "Measure duplicates, spread, saturation and faults by sentence vectors.")
final class PromptsMeasure extends Verb {
    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Text files, a prompt a line, named as their activity; or folders.")
    private List<Path> files = List.of();

    @Option(
            names = "--against-writer",
            description = "Also measure as many prompts of the offline writer.")
    private boolean againstWriter;

    @Option(names = "--seed", defaultValue = "1", description = "The offline writer's seed.")
    private long seed;

    @Option(
            names = "--batch",
            defaultValue = "10",
            description = "Prompts in a batch of the saturation curve (default ${DEFAULT-VALUE}).")
    private int batch;

    @Option(names = "--threads", defaultValue = "1", description = "Threads for the encoder.")
    private int threads;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    void work(JobContext context) throws KinescribeException {
        Arguments.within("--threads", threads, 1, 64);
        Arguments.within("--batch", batch, 1, 10_000);
        List<PromptInputs.Group> groups = PromptInputs.read(files, this);
        MiniLmEncoder encoder = new MiniLmEncoder(threads);
        List<Map<String, Object>> rows = new ArrayList<>();
        List<float[][]> vectors = new ArrayList<>();
        for (PromptInputs.Group group : groups) {
            context.message(group.activity());
            float[][] own = encoder.encode(group.prompts(), context);
            Map<String, Object> row = row(group, own, lintContext(group, groups), context);
            if (againstWriter) {
                compare(row, group, own, lintContext(group, groups), encoder, context);
            }
            rows.add(row);
            vectors.add(own);
        }
        List<Map<String, Object>> off = offTopic(groups, vectors, context);
        if (json) {
            printJson(Map.of("encoder", encoder.id(), "activities", rows, "offTopic", off));
        } else {
            MeasureTable.print(rows, off.size(), out());
        }
    }

    /** The rules with the list of the activities in the same folder. */
    private static LintContext lintContext(
            PromptInputs.Group group, List<PromptInputs.Group> groups) {
        List<String> list =
                groups.stream()
                        .filter(g -> Objects.equals(g.file().getParent(), group.file().getParent()))
                        .map(PromptInputs.Group::activity)
                        .toList();
        return new LintContext(Optional.of(group.activity()), list, List.of());
    }

    private Map<String, Object> row(
            PromptInputs.Group group, float[][] vectors, LintContext rules, JobContext context) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("activity", group.activity());
        row.put("file", group.file().toString());
        put(row, "", PromptMeasures.of(group.prompts(), vectors, rules, context));
        Saturation curve = Saturation.of(vectors, batch, context);
        row.put(
                "curve",
                curve.points().stream()
                        .map(
                                p ->
                                        Map.of(
                                                "prompts", p.prompts(),
                                                "toCentroid", p.spread().toCentroid(),
                                                "vendi", p.spread().vendi(),
                                                "coverage", p.coverage()))
                        .toList());
        curve.stop().ifPresent(stop -> row.put("stopAfter", stop));
        return row;
    }

    private void compare(
            Map<String, Object> row,
            PromptInputs.Group group,
            float[][] vectors,
            LintContext rules,
            MiniLmEncoder encoder,
            JobContext context)
            throws KinescribeException {
        List<String> written = OfflineWriter.write(group.activity(), group.prompts().size(), seed);
        float[][] others = encoder.encode(written, context);
        put(row, "writer.", PromptMeasures.of(written, others, rules, context));
        row.put("coveredByWriter", new Coverage(vectors, context).by(others, context));
        row.put("writer.coveredByFile", new Coverage(others, context).by(vectors, context));
    }

    private static void put(Map<String, Object> row, String whose, PromptMeasures measures) {
        row.put(whose + "prompts", measures.prompts());
        row.put(whose + "exact", measures.exact());
        row.put(whose + "near", measures.near());
        row.put(whose + "toCentroid", measures.spread().toCentroid());
        row.put(whose + "vendi", measures.spread().vendi());
        row.put(whose + "coverage", measures.coverage());
        row.put(whose + "faulty", measures.faulty());
    }

    /** Each prompt against the activities in its own folder. */
    private static List<Map<String, Object>> offTopic(
            List<PromptInputs.Group> groups, List<float[][]> vectors, JobContext context) {
        Map<Optional<Path>, List<Integer>> folders = new LinkedHashMap<>();
        for (int g = 0; g < groups.size(); g++) {
            Optional<Path> folder = Optional.ofNullable(groups.get(g).file().getParent());
            folders.computeIfAbsent(folder, f -> new ArrayList<>()).add(g);
        }
        List<Map<String, Object>> found = new ArrayList<>();
        for (List<Integer> folder : folders.values()) {
            List<String> names = new ArrayList<>();
            List<String> prompts = new ArrayList<>();
            List<float[]> all = new ArrayList<>();
            for (int g : folder) {
                PromptInputs.Group group = groups.get(g);
                prompts.addAll(group.prompts());
                names.addAll(Collections.nCopies(group.prompts().size(), group.activity()));
                all.addAll(List.of(vectors.get(g)));
            }
            for (OffTopic off : OffTopic.of(all.toArray(float[][]::new), names, context)) {
                found.add(
                        Map.of(
                                "prompt", prompts.get(off.prompt()),
                                "activity", names.get(off.prompt()),
                                "nearer", off.nearer(),
                                "margin", off.margin()));
            }
        }
        return found;
    }
}
