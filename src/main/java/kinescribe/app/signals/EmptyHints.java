package kinescribe.app.signals;

import kinescribe.app.fx.Selection;
import kinescribe.project.Project;

/** Says what to do where there is no signal to show. */
final class EmptyHints {
    private EmptyHints() {}

    /** The next thing to do. */
    static String of(Project project, Selection selection) {
        if (project.motions().isEmpty()) {
            return "No motion yet: write a prompt and make a motion from it, or import one.";
        }
        if (project.motion(selection.motionIdProperty().get()).isEmpty()) {
            return "Select a prompt with a motion to see its signals.";
        }
        if (project.sensors().isEmpty()) {
            return "No sensor yet: add one in the sensor panel.";
        }
        return "Select a sensor on the body to see what it measures.";
    }
}
