package kinescribe.app.shell;

import java.util.List;
import kinescribe.app.fx.Workspace;
import kinescribe.project.PlacedSensor;

/** Selects the first sensor where the selected one is gone, so that the charts show something. */
final class SensorDefault {
    private SensorDefault() {}

    /** Watches the project from now on. */
    static void install(Workspace workspace) {
        workspace.projectProperty().addListener((o, before, after) -> choose(workspace));
        choose(workspace);
    }

    private static void choose(Workspace workspace) {
        List<PlacedSensor> sensors = workspace.project().sensors();
        String id = workspace.selection().sensorIdProperty().get();
        if (sensors.stream().noneMatch(sensor -> sensor.id().equals(id))) {
            workspace
                    .selection()
                    .sensorIdProperty()
                    .set(sensors.isEmpty() ? "" : sensors.get(0).id());
        }
    }
}
