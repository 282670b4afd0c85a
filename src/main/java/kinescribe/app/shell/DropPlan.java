package kinescribe.app.shell;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kinescribe.base.KinescribeException;
import kinescribe.format.FileFaults;
import kinescribe.format.imu.RecordingFormats;
import kinescribe.format.motion.MotionFormats;
import kinescribe.format.table.TableGuess;

/**
 * What is to be done with files and folders that were dropped on the window. What has no other use
 * is taken for a motion, whose reader says best what is wrong with it.
 *
 * @param projects project files and folders
 * @param motions motion files, also those that lie in dropped folders
 * @param recordings tables and folders of recordings
 * @param prompts texts with prompts
 */
record DropPlan(
        List<Path> projects, List<Path> motions, List<Path> recordings, List<Path> prompts) {

    /**
     * The plan for what was dropped.
     *
     * @throws KinescribeException if a folder cannot be looked into
     */
    static DropPlan of(List<Path> dropped) throws KinescribeException {
        DropPlan plan =
                new DropPlan(
                        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Path path : dropped) {
            plan.add(path);
        }
        return plan;
    }

    private void add(Path path) throws KinescribeException {
        String name = FileFaults.name(path).toLowerCase(Locale.ROOT);
        if (name.endsWith(ProjectChoosers.EXTENSION)) {
            projects.add(path);
        } else if (Files.isDirectory(path)) {
            addFolder(path);
        } else if (name.endsWith(".csv")
                || name.endsWith(".tsv")
                || RecordingFormats.recognises(path)) {
            recordings.add(path);
        } else if (name.endsWith(".txt")) {
            (isTable(path) ? recordings : prompts).add(path);
        } else {
            motions.add(path);
        }
    }

    /** Whether a text holds a sensor's samples instead of sentences. */
    private static boolean isTable(Path text) {
        try {
            return !TableGuess.of(text).recipe().sites().isEmpty();
        } catch (KinescribeException e) {
            return false; // what is wrong with it, the reader of prompts says
        }
    }

    private void addFolder(Path folder) throws KinescribeException {
        if (Files.exists(folder.resolve("project.json"))) {
            projects.add(folder);
            return;
        }
        List<Path> inside = motionsIn(folder);
        if (inside.isEmpty()) {
            recordings.add(folder);
        } else {
            motions.addAll(inside);
        }
    }

    private static List<Path> motionsIn(Path folder) throws KinescribeException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (Files.isRegularFile(file) && isNamedAsMotion(file)) {
                    found.add(file);
                }
            }
        } catch (IOException e) {
            throw FileFaults.cannotRead(folder, e);
        }
        found.sort(null);
        return found;
    }

    private static boolean isNamedAsMotion(Path file) {
        String name = FileFaults.name(file).toLowerCase(Locale.ROOT);
        return MotionFormats.readableExtensions().stream()
                .anyMatch(extension -> name.endsWith("." + extension));
    }
}
