package kinescribe.format.prompt;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.format.FileFaults;
import kinescribe.job.JobContext;

/** The one list of ways to keep prompts. What a file holds beats what its name says. */
public final class PromptFormats {
    private static final int HEAD_BYTES = 16_384;

    private static final List<PromptFormat> ALL =
            List.of(
                    new JsonLinesPrompts(),
                    new CsvPrompts(),
                    new HumanMl3dPrompts(),
                    new ImugptPrompts(),
                    new TextPrompts());

    private PromptFormats() {}

    /** All formats. */
    public static List<PromptFormat> all() {
        return ALL;
    }

    /** The format of an id. */
    public static PromptFormat byId(String id) throws KinescribeException {
        return ALL.stream()
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                new KinescribeException(
                                        "There is no prompt format \"" + id + "\".",
                                        "Choose one of: " + ids(f -> true) + "."));
    }

    /** The format that a file's name asks for. */
    public static PromptFormat forFile(Path file) throws KinescribeException {
        String name = FileFaults.name(file).toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(format -> !format.isFolder() && name.endsWith("." + format.extension()))
                .findFirst()
                .orElseThrow(
                        () ->
                                new KinescribeException(
                                        "\""
                                                + FileFaults.name(file)
                                                + "\" names no kind of prompt"
                                                + " file.",
                                        "End it in .txt, .csv or .jsonl, or choose a folder layout:"
                                                + " "
                                                + ids(PromptFormat::isFolder)
                                                + "."));
    }

    /** The format of what is there, by what it holds. */
    public static PromptFormat of(Path source) throws KinescribeException {
        FileFaults.requireName(source);
        String head = Files.isDirectory(source) ? "" : head(source);
        PromptFormat best = null;
        double most = 0;
        for (PromptFormat format : ALL) {
            double sure = format.recognise(source, head);
            if (sure > most) {
                most = sure;
                best = format;
            }
        }
        return Optional.ofNullable(best)
                .orElseThrow(
                        () ->
                                new KinescribeException(
                                        Files.isDirectory(source)
                                                ? "The folder " + source + " holds no text file."
                                                : "The file " + source + " holds no prompts.",
                                        "Choose a .txt, .csv or .jsonl file, or a folder with .txt"
                                                + " files, one prompt a line."));
    }

    /**
     * The prompts of a file or folder of any of the formats.
     *
     * @throws KinescribeException with file and line, if they cannot be read or there are none
     */
    public static Noticed<List<FiledPrompt>> read(Path source, JobContext context)
            throws KinescribeException {
        Noticed<List<FiledPrompt>> read = of(source).read(source, context);
        if (read.value().isEmpty()) {
            throw new KinescribeException(
                    source + " holds no prompt.", "Choose a file with prompts.");
        }
        return read;
    }

    /**
     * Writes prompts.
     *
     * @return what the format cannot keep
     * @throws KinescribeException if there are none or they cannot be written
     */
    public static List<Notice> write(PromptFormat format, PromptSet set, Path target)
            throws KinescribeException {
        FileFaults.requireName(target);
        if (set.prompts().isEmpty()) {
            throw new KinescribeException(
                    "There is no prompt to write.", "Write or import some prompts first.");
        }
        return format.write(set, target);
    }

    private static String ids(Predicate<PromptFormat> which) {
        return ALL.stream()
                .filter(which)
                .map(PromptFormat::id)
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.joining(", "));
    }

    private static String head(Path file) throws KinescribeException {
        try (InputStream in = Files.newInputStream(file)) {
            String text = new String(in.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8);
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (IOException e) {
            throw FileFaults.cannotRead(file, e);
        }
    }
}
