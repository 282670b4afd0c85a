package kinescribe.app.fx;

import static org.assertj.core.api.Assertions.assertThat;

import io.fair_acc.chartfx.XYChart;
import io.fair_acc.chartfx.renderer.spi.ErrorDataSetRenderer;
import io.fair_acc.dataset.DataSet;
import io.fair_acc.dataset.spi.DoubleDataSet;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ChartsTest {
    private static final String SHEET = "data:text/css,.dataset.red { -fx-line-color: red; }";

    private final ErrorDataSetRenderer lines = Charts.lines();

    @Start
    void start(Stage stage) {
        XYChart chart = Charts.chart(Charts.axis("s"), Charts.axis("m"));
        chart.getRenderers().setAll(lines);
        Scene scene = new Scene(new StackPane(chart), 400, 300);
        Theme.LIGHT.applyTo(scene);
        scene.getStylesheets().add(SHEET);
        TestStages.show(stage, scene, 400, 300);
    }

    @Test
    void newLinesHaveTheirColoursBeforeTheyAreDrawn(FxRobot robot) {
        robot.interact(
                () -> {
                    Charts.fill(lines, List.of(line()));
                    assertThat(lines.getDatasetNodes()).hasSize(1);
                    assertThat(lines.getDatasetNodes().get(0).getLineColor()).isEqualTo(Color.RED);
                });
    }

    private static DataSet line() {
        double[] ends = {0, 1};
        return new DoubleDataSet("line", ends, ends.clone(), 2, false).addStyleClasses("red");
    }
}
