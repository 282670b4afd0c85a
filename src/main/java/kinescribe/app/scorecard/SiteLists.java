package kinescribe.app.scorecard;

import java.util.Comparator;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kinescribe.app.fx.Sites;
import kinescribe.imu.Origin;
import kinescribe.project.Project;

/** The sites of both sides, as a project has them, and the ones chosen. */
final class SiteLists {
    private final ObservableList<String> real = FXCollections.observableArrayList();
    private final ObservableList<String> virtual = FXCollections.observableArrayList();
    private final CardSettings settings;

    SiteLists(CardSettings settings) {
        this.settings = settings;
        settings.realSiteProperty().addListener((o, before, after) -> match());
    }

    /** Sites with recordings that act as real. */
    ObservableList<String> real() {
        return real;
    }

    /** Sites with simulated recordings. */
    ObservableList<String> virtual() {
        return virtual;
    }

    /** Shows what a project has. */
    void show(Project project) {
        Sites.show(Sites.of(project, Origin::actsAsReal), real);
        Sites.show(Sites.of(project, origin -> !origin.actsAsReal()), virtual);
        if (!real.contains(text(settings.realSiteProperty()))) {
            settings.realSiteProperty().set(real.isEmpty() ? "" : real.get(0));
        }
        if (!virtual.contains(text(settings.virtualSiteProperty()))) {
            match();
        }
    }

    /** Prefers a simulated site that has the real site's word in it: pocket, right_pocket. */
    private void match() {
        String wanted = text(settings.realSiteProperty());
        settings.virtualSiteProperty()
                .set(
                        virtual.stream()
                                .filter(site -> !wanted.isEmpty() && site.contains(wanted))
                                .min(Comparator.comparing(String::length))
                                .or(() -> virtual.stream().findFirst())
                                .orElse(""));
    }

    private static String text(StringProperty property) {
        return property.get() == null ? "" : property.get();
    }
}
