package kinescribe.format.prompt;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.format.WholeFiles;
import kinescribe.job.JobContext;
import kinescribe.prompt.PromptFiles;

/** A text file with one prompt a line; its name is the activity. */
final class TextPrompts extends PromptFormat {
    TextPrompts() {
        super("txt", "Text, one prompt a line", "txt", false);
    }

    @Override
    double recognise(Path source, String head) {
        return Files.isDirectory(source) ? 0 : 0.1; // whatever nobody else knows
    }

    @Override
    Noticed<List<FiledPrompt>> read(Path source, JobContext context) throws KinescribeException {
        Noticed<List<String>> lines = PromptFiles.read(source);
        String activity = ActivityFiles.activity(source);
        return new Noticed<>(
                lines.value().stream().map(text -> FiledPrompt.plain(activity, text)).toList(),
                lines.notices());
    }

    @Override
    List<Notice> write(PromptSet set, Path target) throws KinescribeException {
        WholeFiles.makeFolderOf(target);
        writeLines(set.prompts().stream().map(FiledPrompt::text).toList(), target);
        List<Notice> lost = new ArrayList<>();
        int activities = set.byActivity().size();
        if (activities > 1) {
            lost.add(
                    Notice.warning(
                            "Prompts of "
                                    + activities
                                    + " activities stand in one file, which does not say which is"
                                    + " of which."));
        }
        return lost;
    }

    /** Writes sentences, one a line. */
    static void writeLines(List<String> lines, Path file) throws KinescribeException {
        WholeFiles.replaceText(
                file,
                out -> {
                    for (String line : lines) {
                        out.write(line);
                        out.write('\n');
                    }
                });
    }
}
