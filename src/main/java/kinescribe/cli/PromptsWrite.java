package kinescribe.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.format.WholeFiles;
import kinescribe.job.JobContext;
import kinescribe.language.Connection;
import kinescribe.language.Connections;
import kinescribe.prompt.ModelWriter;
import kinescribe.prompt.OfflineWriter;
import kinescribe.prompt.PromptFiles;
import kinescribe.prompt.WritingTask;
import kinescribe.prompt.WrittenPrompts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes prompts with the offline writer or a language model. */
@Command(name = "write", description = "Write prompts for an activity, one a line.")
final class PromptsWrite extends Verb {
    @Option(names = "--activity", required = true, description = "What the person does.")
    private String activity = "";

    @Option(names = "--count", required = true, description = "How many prompts.")
    private int count;

    @Option(
            names = "--writer",
            defaultValue = OfflineWriter.ID,
            description =
                    "Who writes: offline (default), or the name of a connection to a language"
                            + " model.")
    private String writer = "";

    @Option(names = "--seed", defaultValue = "1", description = "Another seed, other prompts.")
    private long seed;

    @Option(names = "--out", description = "The file to write; standard output without it.")
    private @Nullable Path file;

    @Option(
            names = "--description",
            defaultValue = "",
            description = "How one moves in it, for a language model.")
    private String description = "";

    @Option(
            names = "--others",
            split = ",",
            description = "Other activities that no prompt may mix in, for a language model.")
    private List<String> others = List.of();

    @Option(
            names = "--known",
            description = "A file of prompts that new ones must differ from, for a language model.")
    private @Nullable Path known;

    @Option(
            names = "--temperature",
            defaultValue = "" + WritingTask.USUAL_TEMPERATURE,
            description = "How freely a language model writes, 0 to 2 (default: 1).")
    private double temperature;

    @Mixin private ChosenConnection chosen = new ChosenConnection();

    @Override
    void work(JobContext context) throws KinescribeException {
        Arguments.within("--count", count, 1, 100_000);
        List<String> prompts =
                writer.equals(OfflineWriter.ID)
                        ? OfflineWriter.write(activity, count, seed)
                        : byModel(context);
        if (file == null) {
            prompts.forEach(out()::println);
        } else {
            WholeFiles.makeFolderOf(file);
            WholeFiles.replaceText(file, out -> out.write(String.join("\n", prompts) + "\n"));
        }
    }

    private List<String> byModel(JobContext context) throws KinescribeException {
        Arguments.within("--temperature", temperature, 0, 2);
        List<String> there = known == null ? List.of() : told(PromptFiles.read(known));
        WritingTask task =
                new WritingTask(activity, description, others, there, count, temperature, seed);
        Connection connection = chosen.agreed(writer, ModelWriter.sent(), err());
        Noticed<WrittenPrompts> written =
                ModelWriter.write(task, Connections.ofSystem().model(connection), context);
        List<Notice> notices = new ArrayList<>(written.notices());
        notices.add(Notice.info(connection.price().told(written.value().usage()) + "."));
        return told(new Noticed<>(written.value().texts(), notices));
    }
}
