package kinescribe.format.prompt;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.format.FolderFiles;
import kinescribe.format.WholeFiles;
import kinescribe.job.JobContext;

/**
 * The captions of HumanML3D (Guo et al. 2022): {@code texts/ID.txt}, a {@link CaptionLine} each
 * line. That layout knows no activities: they are written beside it, in {@code activities.csv}, and
 * read from there if it is there.
 */
final class HumanMl3dPrompts extends PromptFormat {
    private static final String FOLDER = "texts";

    /** How many files are looked at to know the layout. */
    private static final int PROBED = 3;

    HumanMl3dPrompts() {
        super("humanml3d", "HumanML3D texts, a file for each motion", "", false);
    }

    @Override
    double recognise(Path source, String head) throws KinescribeException {
        if (!Files.isDirectory(source)) {
            return head.lines().limit(PROBED).allMatch(CaptionLine::isOne) && !head.isBlank()
                    ? 0.8
                    : 0;
        }
        List<Path> files = texts(source);
        for (Path file : files.subList(0, Math.min(PROBED, files.size()))) {
            if (!CaptionLine.isOne(Utf8Lines.first(file))) {
                return 0;
            }
        }
        return files.isEmpty() ? 0 : 0.8;
    }

    @Override
    Noticed<List<FiledPrompt>> read(Path source, JobContext context) throws KinescribeException {
        boolean folder = Files.isDirectory(source);
        List<Path> files = folder ? texts(source) : List.of(source);
        Map<String, String> activities =
                folder ? CaptionActivities.read(source.resolve(CaptionActivities.FILE)) : Map.of();
        Map<FiledPrompt, Integer> prompts = new LinkedHashMap<>();
        int parts = 0;
        int repeated = 0;
        for (int i = 0; i < files.size(); i++) {
            context.checkCancelled();
            Path file = files.get(i);
            String activity = activities.getOrDefault(CaptionActivities.id(file), "");
            List<String> lines = Utf8Lines.of(file);
            for (int line = 0; line < lines.size(); line++) {
                if (lines.get(line).isBlank()) {
                    continue;
                }
                String place = "Line " + (line + 1) + " of " + file;
                CaptionLine caption = CaptionLine.read(lines.get(line), place);
                parts += caption.isPart() ? 1 : 0;
                String text = FiledPrompt.clean(caption.caption(), place);
                repeated +=
                        prompts.merge(FiledPrompt.plain(activity, text), 1, Integer::sum) > 1
                                ? 1
                                : 0;
            }
            context.progress(i + 1L, files.size());
        }
        return new Noticed<>(new ArrayList<>(prompts.keySet()), notices(parts, repeated));
    }

    private static List<Notice> notices(int parts, int repeated) {
        List<Notice> notices = new ArrayList<>();
        if (parts > 0) {
            notices.add(
                    Notice.info(
                            Counted.of(parts, "caption")
                                    + " for a part of a motion only; the part is not kept."));
        }
        if (repeated > 0) {
            notices.add(Notice.info(Counted.of(repeated, "repeated caption") + " skipped."));
        }
        return notices;
    }

    @Override
    List<Notice> write(PromptSet set, Path target) throws KinescribeException {
        Path folder = target.resolve(FOLDER);
        NewFiles.require(folder);
        WholeFiles.makeFolder(folder);
        Map<String, String> activities = new HashMap<>();
        int number = 0;
        int changed = 0;
        for (FiledPrompt prompt : set.prompts()) {
            String id = String.format(Locale.ROOT, "%06d", ++number);
            activities.put(id, prompt.activity());
            CaptionLine line = CaptionLine.of(prompt.text());
            changed += line.caption().equals(prompt.text()) ? 0 : 1;
            TextPrompts.writeLines(List.of(line.text()), folder.resolve(id + ".txt"));
        }
        CaptionActivities.write(activities, target.resolve(CaptionActivities.FILE));
        return changed == 0
                ? List.of()
                : List.of(
                        Notice.warning(
                                "The sign # was left out of "
                                        + Counted.of(changed, "caption")
                                        + ", where it ends the caption."));
    }

    private static List<Path> texts(Path folder) throws KinescribeException {
        Path inner = folder.resolve(FOLDER);
        return FolderFiles.below(
                Files.isDirectory(inner) ? inner : folder,
                1,
                file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".txt"));
    }
}
