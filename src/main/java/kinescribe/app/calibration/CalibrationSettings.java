package kinescribe.app.calibration;

import java.util.Map;
import java.util.TreeMap;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import kinescribe.base.KinescribeException;
import kinescribe.calibration.Calibration;
import kinescribe.calibration.CalibrationSubjects;
import kinescribe.pipeline.CalibrationPlan;
import kinescribe.pipeline.FitCalibration;
import kinescribe.pipeline.MotionPairs;
import kinescribe.project.Project;

/** What a person sets before a fit. */
final class CalibrationSettings {
    private final StringProperty realSite = new SimpleStringProperty(this, "realSite", "");
    private final StringProperty virtualSite = new SimpleStringProperty(this, "virtualSite", "");
    private final ObjectProperty<Calibration.Method> method =
            new SimpleObjectProperty<>(this, "method", Calibration.Method.QUANTILE);
    private final BooleanProperty perActivity =
            new SimpleBooleanProperty(
                    this, "perActivity", FitCalibration.Options.STANDARD.perActivity());
    private final BooleanProperty sharedOnly =
            new SimpleBooleanProperty(
                    this, "sharedOnly", FitCalibration.Options.STANDARD.sharedOnly());
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final People people = new People();
    private final FitBounds bounds = new FitBounds();
    private final ObservableMap<String, String> pairs =
            FXCollections.observableMap(new TreeMap<>());

    /** The site of the real recordings. */
    StringProperty realSiteProperty() {
        return realSite;
    }

    /** The site of the simulated recordings. */
    StringProperty virtualSiteProperty() {
        return virtualSite;
    }

    /** How to fit. */
    ObjectProperty<Calibration.Method> methodProperty() {
        return method;
    }

    /** Whether activities get quantile maps of their own. */
    BooleanProperty perActivityProperty() {
        return perActivity;
    }

    /** Whether only what both sides do is used. */
    BooleanProperty sharedOnlyProperty() {
        return sharedOnly;
    }

    /** What it will be called; the usual name where empty. */
    StringProperty nameProperty() {
        return name;
    }

    /** Who is fitted on and who is kept for the test. */
    People people() {
        return people;
    }

    /** How far a sensor's fit may go. */
    FitBounds bounds() {
        return bounds;
    }

    /** Which motion a recording is of, by ids, where somebody said so; empty for none. */
    ObservableMap<String, String> pairs() {
        return pairs;
    }

    /** Everything that {@link #fault} depends on, besides the project. */
    Observable[] observables() {
        return new Observable[] {realSite, virtualSite, method, people.rows(), pairs};
    }

    /** All pairs, those that names tell and those that somebody said. */
    MotionPairs allPairs(Project project) {
        return MotionPairs.of(project).with(Map.copyOf(pairs));
    }

    /** What it will be called. */
    String chosenName() {
        String typed = String.valueOf(name.get()).strip();
        return name.get() == null || typed.isEmpty()
                ? CalibrationPlan.usualName(method.get(), String.valueOf(realSite.get()))
                : typed;
    }

    /** What stands in the way of a fit, in one sentence; empty if nothing does. */
    String fault(Project project) {
        if (isEmpty(realSite)) {
            return "Import real recordings first: simulated signals are brought nearer to them.";
        }
        if (isEmpty(virtualSite)) {
            return "Simulate a sensor first: there is nothing to calibrate yet.";
        }
        if (people.fit().isEmpty()) {
            return "Tick at least one person to fit on.";
        }
        boolean paired =
                CalibrationPlan.measured(project, realSite.get()).stream()
                        .filter(r -> people.fit().contains(r.value().source().subject()))
                        .anyMatch(r -> allPairs(project).motions().containsKey(r.id()));
        return MethodWords.needsPairs(method.get()) && !paired
                ? "Say which motion a recording of the people to fit on is of, or choose a method"
                        + " that needs no pairs."
                : "";
    }

    /**
     * What is wanted.
     *
     * @throws KinescribeException if nobody is left to fit on
     */
    CalibrationPlan plan(Project project) throws KinescribeException {
        return new CalibrationPlan(
                chosenName(),
                method.get(),
                realSite.get(),
                virtualSite.get(),
                CalibrationSubjects.of(people.fit(), people.test()),
                new FitCalibration.Options(perActivity.get(), sharedOnly.get()),
                allPairs(project),
                bounds.bounds());
    }

    private static boolean isEmpty(StringProperty text) {
        return text.get() == null || text.get().isEmpty();
    }
}
