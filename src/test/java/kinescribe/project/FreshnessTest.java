package kinescribe.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kinescribe.imu.SurfacePlacement;
import kinescribe.motion.shape.SurfacePoint;
import org.junit.jupiter.api.Test;

class FreshnessTest {
    private final ProjectStore store = new ProjectStore(Projects.complete());

    private List<String> outOfDate() {
        Freshness freshness = new Freshness(store.current());
        return store.current()
                .results()
                .filter(freshness::isOutOfDate)
                .map(result -> result.id())
                .toList();
    }

    @Test
    void aChangedPromptPutsItsMotionAndThatMotionsRecordingsOutOfDate() {
        assertThat(outOfDate()).isEmpty();
        store.apply(Edits.changePrompt("prompt-1", "A man walks slowly."));
        assertThat(outOfDate()).containsExactly("motion-1", "recording-1");
        store.undo();
        assertThat(outOfDate()).isEmpty();
    }

    @Test
    void aMovedSensorPutsOnlyItsRecordingsOutOfDate() {
        store.apply(
                Edits.changeSensor(
                        "sensor-1",
                        SurfacePlacement.at("left_wrist", new SurfacePoint("left_elbow", 0.5, 0))));
        Freshness freshness = new Freshness(store.current());
        assertThat(freshness.changedInputs(store.current().recordings().get(0)))
                .containsExactly("sensor-1");
        assertThat(outOfDate()).containsExactly("recording-1");
    }

    @Test
    void aRemovedInputCounts() {
        store.apply(Edits.remove("Remove", List.of("motion-1")));
        assertThat(outOfDate()).containsExactly("recording-1");
    }
}
