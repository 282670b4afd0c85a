package kinescribe.app.fx;

import java.nio.file.Path;
import javafx.scene.Scene;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of what tests of the window show, for people to look at. */
public final class Screens {
    private static final int LONGEST_MS = 5000;
    private static final int SETTLING_EVENTS = 20;

    private Screens() {}

    /** Saves a scene in a theme below {@code target/screens}. */
    public static void save(FxRobot robot, Scene scene, Theme theme, String name) {
        robot.interact(() -> theme.applyTo(scene));
        WaitForAsyncUtils.waitForFxEvents(SETTLING_EVENTS);
        WaitForAsyncUtils.waitForAsyncFx(
                LONGEST_MS,
                () -> {
                    Snapshots.save(scene, Path.of("target", "screens", name + ".png"));
                    return name;
                });
    }
}
