package kinescribe.app.fx;

import java.util.List;
import java.util.function.Predicate;
import javafx.collections.ObservableList;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.project.Project;

/** Where a project's recordings sit. */
public final class Sites {
    private Sites() {}

    /** The sites with recordings of an origin, by name. */
    public static List<String> of(Project project, Predicate<Origin> wanted) {
        return project.recordings().stream()
                .map(r -> r.value().source())
                .filter(source -> wanted.test(source.origin()))
                .map(Recording.Source::site)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Shows sites in a list, which stays untouched, and what is chosen in it, if they are there.
     */
    public static void show(List<String> sites, ObservableList<String> shown) {
        if (!sites.equals(shown)) {
            shown.setAll(sites);
        }
    }
}
