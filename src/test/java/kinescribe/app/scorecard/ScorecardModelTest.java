package kinescribe.app.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import kinescribe.app.fx.Fixtures;
import kinescribe.app.fx.Workspace;
import kinescribe.evaluate.scorecard.EmbeddingMap;
import kinescribe.evaluate.scorecard.MapPoint;
import kinescribe.project.Edits;
import kinescribe.project.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorecardModelTest {
    private final Workspace workspace = Fixtures.workspace(CardSamples.recorded());
    private final ScorecardModel model = new ScorecardModel(workspace);
    private final MapModel map = new MapModel(workspace, model.settings());

    @Test
    void withoutRecordingsItSaysWhatToDo() {
        ScorecardModel empty = new ScorecardModel(Fixtures.workspace(Project.empty("p")));
        assertThat(empty.fault().get()).startsWith("Import real recordings");
        empty.measure();
        assertThat(empty.rows()).isEmpty();
        Project noVirtual =
                Edits.remove("Remove", List.of("virtual-1")).change().apply(CardSamples.recorded());
        assertThat(new ScorecardModel(Fixtures.workspace(noVirtual)).fault().get())
                .startsWith("Simulate recordings");
        model.settings().windows().rateHzProperty().set(0);
        assertThat(model.fault().get()).contains("above zero");
    }

    @Test
    void measuresWhatIsSetAndShowsIt(@TempDir Path folder) throws Exception {
        assertThat(model.settings().realSiteProperty().get()).isEqualTo("wrist");
        assertThat(model.settings().virtualSiteProperty().get()).isEqualTo("left_wrist");
        model.settings().drawsProperty().set(2);
        model.measure();
        CardRow row = Objects.requireNonNull(model.selectedProperty().get());
        assertThat(row.card().settings().draws()).isEqualTo(2);
        assertThat(row.toString()).isEqualTo("left_wrist · wrist · 2 draws · seed 1");
        assertThat(model.measuringProperty().get()).isFalse();

        model.export(folder.resolve("card.csv"));
        model.export(folder.resolve("card.json"));
        List<String> lines = Files.readAllLines(folder.resolve("card.csv"));
        assertThat(lines).hasSize(1 + row.card().measures().size());
        assertThat(lines.get(0)).startsWith("activity,group,measure,unit,value,ci_low,ci_high");
        assertThat(Files.readString(folder.resolve("card.json"))).contains("\"discriminative\"");

        workspace.apply(Edits.remove("Remove", List.of("real-0")));
        assertThat(Objects.requireNonNull(model.selectedProperty().get()).outOfDate()).isTrue();
        model.deleteSelected();
        assertThat(model.rows()).isEmpty();
        assertThat(model.selectedProperty().get()).isNull();
        workspace.store().undo();
        assertThat(model.rows()).hasSize(1);
    }

    @Test
    void aMapHoldsEveryWindowAndLeadsToThePlayHead() {
        workspace.playHead().durationSProperty().set(40);
        map.draw();
        EmbeddingMap drawn = Objects.requireNonNull(map.mapProperty().get());
        assertThat(drawn.points().stream().filter(MapPoint::virtual).count()).isEqualTo(38);
        assertThat(drawn.points()).hasSize(5 * 38);

        map.choose(p -> p.virtual() && p.window().source().startS() == 7);
        assertThat(map.chosen()).hasSize(1);
        map.clipProperty().set(map.chosen().get(0));
        assertThat(workspace.selection().motionIdProperty().get()).isEqualTo("motion-1");
        assertThat(workspace.selection().sensorIdProperty().get()).isEqualTo("sensor-1");
        assertThat(workspace.playHead().timeSProperty().get()).isEqualTo(7);
        assertThat(map.wordsProperty().get()).contains("workbench");

        map.clipProperty().set(drawn.points().get(0));
        assertThat(map.wordsProperty().get()).isEmpty();
        workspace.apply(Edits.remove("Remove", List.of("real-0")));
        assertThat(map.mapProperty().get()).isNull();
        assertThat(map.chosen()).isEmpty();
    }

    @Test
    void neighboursAreDrawnOnRequest() {
        map.neighboursProperty().set(true);
        map.draw();
        assertThat(Objects.requireNonNull(map.mapProperty().get()).method()).startsWith("t-SNE");
        model.settings().virtualSiteProperty().set("");
        map.draw();
        assertThat(map.wordsProperty().get()).startsWith("Simulate recordings");
    }

    @Test
    void aLassoHoldsWhatItSurrounds() {
        Lasso lasso = new Lasso();
        lasso.to(0, 0);
        lasso.to(4, 0);
        lasso.to(4, 4);
        lasso.to(2, 1);
        lasso.to(0, 4);
        assertThat(lasso.holds(1, 1)).isTrue();
        assertThat(lasso.holds(3.5, 2)).isTrue();
        assertThat(lasso.holds(2, 3)).as("in the notch").isFalse();
        assertThat(lasso.holds(5, 1)).isFalse();
    }
}
