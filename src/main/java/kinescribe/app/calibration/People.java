package kinescribe.app.calibration;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kinescribe.imu.Recording;
import kinescribe.project.Entry;

/** The people of the real side: who is fitted on and who is kept for the test. */
final class People {
    private final ObservableList<PersonRow> rows =
            FXCollections.observableArrayList(
                    row -> new Observable[] {row.fitProperty(), row.testProperty()});

    /** By name; the list tells when somebody changes sides. */
    ObservableList<PersonRow> rows() {
        return rows;
    }

    /** Who may be fitted on. */
    SortedSet<String> fit() {
        return names(row -> row.fitProperty().get());
    }

    /** Who is kept for the test. */
    SortedSet<String> test() {
        return names(row -> row.testProperty().get());
    }

    /** Puts the first half, by name, on the fitting side and all others on the test's. */
    void halve() {
        int half = (rows.size() + 1) / 2;
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).testProperty().set(i >= half);
            rows.get(i).fitProperty().set(i < half);
        }
    }

    /**
     * Shows the people of recordings. Those who were there keep their sides; the first are halved,
     * and who comes later is kept for the test.
     */
    void show(List<Entry<Recording>> measured) {
        Map<String, Integer> counts = new TreeMap<>();
        measured.forEach(r -> counts.merge(r.value().source().subject(), 1, Integer::sum));
        boolean same =
                rows.size() == counts.size()
                        && rows.stream()
                                .allMatch(
                                        row ->
                                                row.recordings()
                                                        == counts.getOrDefault(row.name(), 0));
        if (same) {
            return;
        }
        SortedSet<String> fitted = fit();
        SortedSet<String> left =
                names(row -> !row.fitProperty().get() && !row.testProperty().get());
        boolean anybodyStays = rows.stream().anyMatch(row -> counts.containsKey(row.name()));
        rows.setAll(
                counts.entrySet().stream()
                        .map(count -> new PersonRow(count.getKey(), count.getValue()))
                        .toList());
        if (!anybodyStays) {
            halve();
            return;
        }
        for (PersonRow row : rows) {
            row.testProperty().set(!fitted.contains(row.name()) && !left.contains(row.name()));
            row.fitProperty().set(fitted.contains(row.name()));
        }
    }

    private SortedSet<String> names(Predicate<PersonRow> which) {
        SortedSet<String> names = new TreeSet<>();
        rows.stream().filter(which).forEach(row -> names.add(row.name()));
        return names;
    }
}
