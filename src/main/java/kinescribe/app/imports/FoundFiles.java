package kinescribe.app.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.base.Remedy;
import kinescribe.format.imu.RecordingFormats;
import kinescribe.format.imu.RecordingSet;
import kinescribe.format.table.ImportRecipe;
import kinescribe.format.table.TableFiles;
import kinescribe.format.table.TableKinds;
import kinescribe.job.JobContext;
import kinescribe.pipeline.ImportRecordings;

/**
 * What is to be imported.
 *
 * @param described the imports of files and folders in formats that say themselves what they hold
 * @param tables the others, by their columns
 */
record FoundFiles(List<ImportRecordings> described, TableKinds tables) {

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
        List<ImportRecordings> described = new ArrayList<>();
        List<Path> tables = new ArrayList<>();
        for (Path path : paths) {
            Optional<ImportRecordings> known = described(path, askAll, context);
            if (known.isPresent()) {
                described.add(known.get());
            } else {
                tables.addAll(TableFiles.in(List.of(path)));
            }
        }
        boolean alone = tables.size() == 1 && paths.stream().noneMatch(Files::isDirectory);
        return new FoundFiles(described, TableKinds.of(tables, alone, recipes, context));
    }

    /**
     * The import of what says itself what it holds. Tables that do so are asked about nevertheless
     * where their units may be wrong; to know that they are read, and not again by the import.
     */
    private static Optional<ImportRecordings> described(
            Path path, boolean askAll, JobContext context) throws KinescribeException {
        if (!RecordingFormats.knows(path)) {
            return Optional.empty();
        }
        if (!RecordingFormats.isDescribedTable(path)) {
            return Optional.of(new ImportRecordings(path));
        }
        if (askAll) {
            return Optional.empty();
        }
        try {
            Noticed<RecordingSet> read = RecordingFormats.read(path, context);
            boolean doubtful =
                    read.notices().stream().anyMatch(n -> n.remedy() == Remedy.TABLE_UNITS);
            return doubtful
                    ? Optional.empty()
                    : Optional.of(new ImportRecordings(path, Optional.of(read)));
        } catch (KinescribeException e) {
            return Optional.of(new ImportRecordings(path)); // which tells it
        }
    }
}
