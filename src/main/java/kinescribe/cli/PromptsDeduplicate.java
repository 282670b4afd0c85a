package kinescribe.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kinescribe.base.KinescribeException;
import kinescribe.format.WholeFiles;
import kinescribe.job.JobContext;
import kinescribe.language.MiniLmEncoder;
import kinescribe.prompt.diversity.Duplicates;
import kinescribe.prompt.diversity.NearDuplicates;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds prompts that say the same as earlier ones and writes the others. */
@Command(name = "deduplicate", description = "Leave out prompts that repeat earlier ones.")
final class PromptsDeduplicate extends Verb {
    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Text files, a prompt a line; or folders of such.")
    private List<Path> files = List.of();

    @Option(
            names = "--cosine",
            defaultValue = "" + NearDuplicates.COSINE,
            description = "How alike meanings may be, 0 to 1 (default ${DEFAULT-VALUE}).")
    private double cosine;

    @Option(names = "--threads", defaultValue = "1", description = "Threads for the encoder.")
    private int threads;

    @Option(names = "--out", description = "The file for the prompts that are left.")
    private @Nullable Path file;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    void work(JobContext context) throws KinescribeException {
        Arguments.within("--cosine", cosine, 0, 1);
        Arguments.within("--threads", threads, 1, 64);
        List<String> prompts = PromptInputs.all(PromptInputs.read(files, this));
        float[][] vectors = new MiniLmEncoder(threads).encode(prompts, context);
        List<Duplicates.Duplicate> found = Duplicates.of(prompts, vectors, cosine, context);
        Set<Integer> gone =
                found.stream().map(Duplicates.Duplicate::prompt).collect(Collectors.toSet());
        List<String> left =
                IntStream.range(0, prompts.size())
                        .filter(i -> !gone.contains(i))
                        .mapToObj(prompts::get)
                        .toList();
        if (file != null) {
            WholeFiles.makeFolderOf(file);
            WholeFiles.replaceText(file, out -> out.write(String.join("\n", left) + "\n"));
        }
        tell(prompts, left, found);
    }

    private void tell(List<String> prompts, List<String> left, List<Duplicates.Duplicate> found) {
        long exact = found.stream().filter(Duplicates.Duplicate::exact).count();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("prompts", prompts.size());
        facts.put("left", left.size());
        facts.put("exact", exact);
        facts.put("near", found.size() - exact);
        if (json) {
            List<Map<String, Object>> pairs = new ArrayList<>();
            for (Duplicates.Duplicate d : found) {
                pairs.add(
                        Map.of(
                                "prompt", prompts.get(d.prompt()),
                                "original", prompts.get(d.original()),
                                "exact", d.exact(),
                                "cosine", d.cosine()));
            }
            facts.put("duplicates", pairs);
        } else if (file == null) {
            left.forEach(out()::println);
            return;
        }
        print(facts, json);
    }
}
