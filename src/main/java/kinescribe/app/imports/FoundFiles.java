package kinescribe.app.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Remedy;
import kinescribe.format.imu.RecordingFormats;
import kinescribe.format.table.ImportRecipe;
import kinescribe.format.table.TableFiles;
import kinescribe.format.table.TableKinds;
import kinescribe.job.JobContext;

/**
 * What is to be imported.
 *
 * @param described files and folders in formats that say themselves what they hold
 * @param tables the others, by their columns
 */
record FoundFiles(List<Path> described, TableKinds tables) {

    /**
     * Looks at files and folders.
     *
     * @param recipes those that are known, best first
     * @param askAll whether tables are asked about that describe themselves, too
     * @throws KinescribeException if something cannot be read, or a single file is no table
     */
    static FoundFiles in(
            List<Path> paths, List<ImportRecipe> recipes, boolean askAll, JobContext context)
            throws KinescribeException {
        List<Path> described = new ArrayList<>();
        List<Path> tables = new ArrayList<>();
        for (Path path : paths) {
            if (RecordingFormats.knows(path) && !isAsked(path, askAll, context)) {
                described.add(path);
            } else {
                tables.addAll(TableFiles.in(List.of(path)));
            }
        }
        boolean alone = tables.size() == 1 && paths.stream().noneMatch(Files::isDirectory);
        return new FoundFiles(described, TableKinds.of(tables, alone, recipes, context));
    }

    /** Whether tables that describe themselves are asked about: their units may be wrong. */
    private static boolean isAsked(Path path, boolean askAll, JobContext context)
            throws KinescribeException {
        if (!RecordingFormats.isDescribedTable(path)) {
            return false;
        }
        if (askAll) {
            return true;
        }
        try {
            return RecordingFormats.read(path, context).notices().stream()
                    .anyMatch(notice -> notice.remedy() == Remedy.TABLE_UNITS);
        } catch (KinescribeException e) {
            // The import tells it.
            return false;
        }
    }
}
