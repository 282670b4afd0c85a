package kinescribe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kinescribe.base.KinescribeException;
import kinescribe.prompt.PromptFiles;

/** Text files of prompts, also all of a folder; a file's name is its activity. */
final class PromptInputs {
    /**
     * The prompts of a file.
     *
     * @param file the file
     * @param activity its name without the ending
     * @param prompts what it holds
     */
    record Group(Path file, String activity, List<String> prompts) {}

    private PromptInputs() {}

    /** Reads files, and the .txt files in folders by name; notices go to standard error. */
    static List<Group> read(List<Path> paths, Verb verb) throws KinescribeException {
        List<Group> groups = new ArrayList<>();
        for (Path path : paths) {
            for (Path file : Files.isDirectory(path) ? texts(path) : List.of(path)) {
                groups.add(new Group(file, activity(file), verb.told(PromptFiles.read(file))));
            }
        }
        return groups;
    }

    /** All prompts, file by file. */
    static List<String> all(List<Group> groups) {
        return groups.stream().flatMap(group -> group.prompts().stream()).toList();
    }

    private static String activity(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
    }

    private static List<Path> texts(Path folder) throws KinescribeException {
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> texts =
                    found.filter(file -> file.toString().endsWith(".txt"))
                            .filter(Files::isRegularFile)
                            .sorted()
                            .toList();
            if (texts.isEmpty()) {
                throw new KinescribeException(
                        "The folder " + folder + " holds no .txt file.",
                        "Put one text file for each activity into it.");
            }
            return texts;
        } catch (IOException e) {
            throw new KinescribeException(
                    "The folder " + folder + " cannot be read.", "Check that you may read it.", e);
        }
    }
}
