package kinescribe.app.sensors;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kinescribe.app.fx.Workspace;
import kinescribe.imu.MagneticField;
import kinescribe.imu.Randomisation;
import kinescribe.imu.Spread;
import kinescribe.pipeline.SimulateRecordings;
import kinescribe.project.Edits;
import kinescribe.project.Entry;
import kinescribe.project.SimulationSettings;

/** How the project's sensors are simulated; every change is an edit of the project. */
final class SimulationModel {
    /** How many people there are as soon as they differ. */
    private static final int USUAL_PEOPLE = 5;

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<SimulationSettings> settings;
    private MagneticField lastField = MagneticField.CENTRAL_EUROPE;

    SimulationModel(Workspace workspace) {
        this.workspace = workspace;
        this.settings =
                new ReadOnlyObjectWrapper<>(this, "settings", workspace.project().simulation());
        workspace.projectProperty().addListener((value, before, after) -> refresh());
        refresh();
    }

    /** The project's settings. */
    ReadOnlyObjectProperty<SimulationSettings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** Changes the settings. */
    void change(UnaryOperator<SimulationSettings> change) {
        SimulationSettings changed = change.apply(settings.get());
        if (!changed.equals(settings.get())) {
            workspace.apply(Edits.changeSimulation(changed));
        }
    }

    /** The magnetic field, also while no magnetometer feels it. */
    MagneticField field() {
        return lastField;
    }

    /** Gives devices a magnetometer, or takes it away. */
    void setMagnetometer(boolean on) {
        change(now -> now.withField(on ? lastField : null));
    }

    /** Sets the magnetic field, and gives devices a magnetometer to feel it. */
    void setField(MagneticField field) {
        change(now -> now.withField(field));
    }

    /** Draws people otherwise, several where there was one. */
    void setRandomisation(Randomisation how) {
        change(
                now ->
                        now.withRandomisation(how)
                                .withCount(now.count() == 1 ? USUAL_PEOPLE : now.count()));
    }

    /** Sets one of the standard deviations, in the unit that it is shown in. */
    void setSpread(Spread spread, double shown) {
        setRandomisation(spread.write(settings.get().randomisation(), shown));
    }

    /** Simulates all sensors on the selected motion. */
    void simulateSelected() {
        simulate(List.of(workspace.selection().motionIdProperty().get()));
    }

    /** Simulates all sensors on every motion. */
    void simulateAll() {
        simulate(workspace.project().motions().stream().map(Entry::id).toList());
    }

    private void simulate(List<String> motionIds) {
        workspace.run(new SimulateRecordings(motionIds, settings.get()));
    }

    private void refresh() {
        SimulationSettings now = workspace.project().simulation();
        MagneticField field = now.field();
        if (field != null) {
            lastField = field;
        }
        settings.set(now);
    }
}
