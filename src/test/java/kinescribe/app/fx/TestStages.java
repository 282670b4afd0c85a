package kinescribe.app.fx;

import javafx.scene.Scene;
import javafx.stage.Stage;

/** Shows scenes in the one stage that all tests of the window share. */
public final class TestStages {
    private TestStages() {}

    /** Shows a scene at its own size in the corner, whatever a test before left behind. */
    public static void show(Stage stage, Scene scene, double width, double height) {
        stage.setScene(scene);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        stage.toFront();
    }
}
