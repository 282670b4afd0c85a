package kinescribe.app.signals;
import java.util.*;
import javafx.scene.*;
import javafx.scene.layout.*;
import javafx.stage.Stage;
import kinescribe.app.fx.*;
import kinescribe.job.InlineJobRunner;
import kinescribe.project.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.*;
import org.testfx.util.WaitForAsyncUtils;
@ExtendWith(ApplicationExtension.class)
class DbgTest {
    SignalsView view; Workspace w;
    @Start void start(Stage stage) {
        w = new Workspace(new ProjectStore(SignalSamples.recorded()), new InlineJobRunner());
        view = new SignalsView(w, SignalSamples.preview(new ArrayList<>()), (a,b,c,d)->Optional.empty());
        Scene scene = new Scene((Parent) view.node(), 1280, 270);
        Theme.LIGHT.applyTo(scene);
        TestStages.show(stage, scene, 1280, 270);
    }
    @Test void t(FxRobot robot) throws Exception {
        robot.interact(() -> { w.selection().motionIdProperty().set("motion-1"); w.selection().sensorIdProperty().set("sensor-1"); view.model().viewProperty().set(ChartView.PARTS);});
        WaitForAsyncUtils.waitForFxEvents(20);
        StringBuilder b = new StringBuilder();
        BorderPane root=(BorderPane)view.node();
        dump(root, 0, b);
        java.nio.file.Files.writeString(java.nio.file.Path.of("/tmp/dbg/dump.txt"), b.toString());
    }
    void dump(Node n, int d, StringBuilder b) {
        b.append("  ".repeat(d)).append(n.getClass().getSimpleName()).append(" ").append(n.getId()).append(" ").append(n.getBoundsInParent()).append(" min ").append(n.minHeight(-1)).append(" pref ").append(n.prefHeight(-1)).append(" vis ").append(n.isVisible()).append("\n");
        if (n instanceof Parent p && d < 5) p.getChildrenUnmodifiable().forEach(c -> dump(c, d+1, b));
    }
}
