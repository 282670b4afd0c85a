package kinescribe.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.format.FolderFiles;
import kinescribe.job.JobContext;
import kinescribe.project.Edit;
import kinescribe.project.Project;
import kinescribe.prompt.PromptFiles;

/**
 * Reads prompts, one a line, from a text file, or from every text file of a folder; the file's name
 * is the activity where none is given (empty text). Prompts that the activity has already are left
 * out.
 */
public record ImportPrompts(Path source, String activityName) implements Step {
    private static final String ENDING = ".txt";

    @Override
    public String title() {
        return "Import prompts from " + source.getFileName();
    }

    @Override
    public Noticed<Edit> execute(Project project, JobContext context) throws KinescribeException {
        List<Path> files = files();
        List<NewPrompts> all = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (Path file : files) {
            context.checkCancelled();
            context.message(String.valueOf(file.getFileName()));
            Noticed<List<String>> read = PromptFiles.read(file);
            notices.addAll(read.notices());
            Provenance provenance =
                    Provenance.of(
                            StepIds.IMPORT_PROMPTS,
                            Map.of("file", String.valueOf(file.getFileName())),
                            0,
                            List.of());
            all.add(new NewPrompts(activity(file), read.value(), provenance));
            context.progress(all.size(), files.size());
        }
        int count = all.stream().mapToInt(prompts -> prompts.texts().size()).sum();
        return new Noticed<>(
                new Edit("Import " + Counted.of(count, "prompt"), p -> addAll(p, all)), notices);
    }

    private static Project addAll(Project project, List<NewPrompts> all) {
        Project result = project;
        for (NewPrompts prompts : all) {
            result = prompts.addTo(result);
        }
        return result;
    }

    private String activity(Path file) {
        if (!activityName.isBlank()) {
            return activityName;
        }
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING)
                ? name.substring(0, name.length() - ENDING.length())
                : name;
    }

    private List<Path> files() throws KinescribeException {
        if (!Files.isDirectory(source)) {
            return List.of(source);
        }
        List<Path> texts =
                FolderFiles.below(
                        source,
                        Integer.MAX_VALUE,
                        f -> f.toString().toLowerCase(Locale.ROOT).endsWith(ENDING));
        if (texts.isEmpty()) {
            throw new KinescribeException(
                    "The folder " + source + " holds no text file.",
                    "Choose a folder with .txt files, one prompt a line.");
        }
        return texts;
    }
}
