package kinescribe.format.prompt;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.format.FolderFiles;
import kinescribe.format.WholeFiles;
import kinescribe.job.JobContext;

/**
 * The folders of IMUGPT (Leng, Kwon and Plötz 2023): {@code prompts/DATASET/ACTIVITY.txt}, one
 * prompt a line. Any folder with text files is read so.
 */
final class ImugptPrompts extends PromptFormat {
    private static final String FOLDER = "prompts";

    ImugptPrompts() {
        super("imugpt", "IMUGPT folders, a text file for each activity", "", false);
    }

    @Override
    double recognise(Path source, String head) throws KinescribeException {
        return Files.isDirectory(source) && !texts(source).isEmpty() ? 0.3 : 0;
    }

    @Override
    Noticed<List<FiledPrompt>> read(Path source, JobContext context) throws KinescribeException {
        List<Path> files = texts(source);
        List<FiledPrompt> prompts = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            context.checkCancelled();
            context.message(String.valueOf(files.get(i).getFileName()));
            Noticed<List<FiledPrompt>> read = new TextPrompts().read(files.get(i), context);
            prompts.addAll(read.value());
            notices.addAll(read.notices());
            context.progress(i + 1L, files.size());
        }
        return new Noticed<>(prompts, notices);
    }

    @Override
    List<Notice> write(PromptSet set, Path target) throws KinescribeException {
        String name = ActivityFiles.fileName(set.name().isBlank() ? "project" : set.name());
        Path folder = target.resolve(FOLDER).resolve(name.replaceFirst("\\.txt$", ""));
        NewFiles.require(folder);
        WholeFiles.makeFolder(folder);
        for (Map.Entry<String, List<String>> activity : set.byActivity().entrySet()) {
            TextPrompts.writeLines(
                    activity.getValue(), folder.resolve(ActivityFiles.fileName(activity.getKey())));
        }
        return List.of();
    }

    private static List<Path> texts(Path folder) throws KinescribeException {
        return FolderFiles.below(
                folder,
                Integer.MAX_VALUE,
                file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".txt"));
    }
}
