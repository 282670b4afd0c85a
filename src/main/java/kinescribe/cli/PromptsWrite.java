package kinescribe.cli;

import java.nio.file.Path;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.format.WholeFiles;
import kinescribe.job.JobContext;
import kinescribe.prompt.OfflineWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes prompts with the offline writer. */
@Command(name = "write", description = "Write prompts for an activity, one a line.")
final class PromptsWrite extends Verb {
    @Option(names = "--activity", required = true, description = "What the person does.")
    private String activity = "";

    @Option(names = "--count", required = true, description = "How many prompts.")
    private int count;

    @Option(
            names = "--writer",
            defaultValue = "offline",
            description = "Who writes: offline (default).")
    private String writer = "";

    @Option(names = "--seed", defaultValue = "1", description = "Another seed, other prompts.")
    private long seed;

    @Option(names = "--out", description = "The file to write; standard output without it.")
    private @Nullable Path file;

    @Override
    void work(JobContext context) throws KinescribeException {
        if (!writer.equals("offline")) {
            throw new KinescribeException(
                    "There is no prompt writer \"" + writer + "\".", "Use --writer offline.");
        }
        Arguments.within("--count", count, 1, 100_000);
        List<String> prompts = OfflineWriter.write(activity, count, seed);
        if (file == null) {
            prompts.forEach(out()::println);
        } else {
            WholeFiles.makeFolderOf(file);
            WholeFiles.replaceText(file, out -> out.write(String.join("\n", prompts) + "\n"));
        }
    }
}
