package kinescribe.format.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kinescribe.base.Counted;
import kinescribe.format.FileFaults;
import kinescribe.imu.check.SensorUnit;

/**
 * Tables with the same columns.
 *
 * @param files them, at least one
 * @param guess how to read the first
 * @param known the recipe that was used before for such tables, if there is one
 */
public record TableKind(List<Path> files, TableGuess guess, Optional<ImportRecipe> known) {
    public TableKind {
        files = List.copyOf(files);
    }

    /** What people call them. */
    public String title() {
        String first = FileFaults.name(files.get(0));
        if (files.size() == 1) {
            return first;
        }
        Set<String> names = files.stream().map(FileFaults::name).collect(Collectors.toSet());
        return names.size() == 1
                ? first + " in " + Counted.of(files.size(), "folder")
                : first + " and " + (files.size() - 1) + " more with the same columns";
    }

    /** The recipe that was used before, or else the guess. */
    public ImportRecipe recipe() {
        return known.orElse(guess.recipe());
    }

    /** Whether these files and others are of the same recordings, by their names and sensors. */
    boolean completes(TableKind other) {
        boolean sameSensor = false;
        for (SensorUnit.Kind kind : SensorUnit.Kind.values()) {
            sameSensor |= guess.recipe().has(kind) && other.guess.recipe().has(kind);
        }
        Set<String> trials = trials();
        trials.retainAll(other.trials());
        return !sameSensor && !trials.isEmpty();
    }

    /** These tables, whose recordings have other sensors' files, too. */
    TableKind asParts() {
        return new TableKind(files, guess.asPart(), known);
    }

    private Set<String> trials() {
        Set<String> trials = new TreeSet<>();
        files.forEach(f -> trials.add(f.toAbsolutePath().getParent() + "/" + TrialName.of(f)));
        return trials;
    }
}
