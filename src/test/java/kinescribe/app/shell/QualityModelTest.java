package kinescribe.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import kinescribe.app.fx.Fixtures;
import kinescribe.app.fx.QualityWatch.Verdict;
import kinescribe.app.fx.Workspace;
import kinescribe.motion.quality.Measure;
import kinescribe.motion.quality.QualityRules;
import kinescribe.project.Project;
import org.junit.jupiter.api.Test;

class QualityModelTest {
    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    /** A standing body breaks a rule that wants its spectrum rougher than that of a statue. */
    private static final QualityRules NONE_PASSES =
            new QualityRules(Map.of(Measure.JERK, -1.0, Measure.SPARC, -5.0));

    private final Project project = Fixtures.withMotion(Fixtures.strolls(), "motion-1", "prompt-1");
    private final Workspace workspace = Fixtures.workspace(project);
    private final QualityModel model = new QualityModel(workspace, NOON);

    @Test
    void aSoundMotionIsAcceptedAndEveryMeasureListed() {
        assertThat(model.verdictProperty().get()).isEqualTo(Verdict.UNKNOWN);
        assertThat(model.lines()).isEmpty();
        workspace.selection().motionIdProperty().set("motion-1");
        assertThat(model.verdictProperty().get()).isEqualTo(Verdict.ACCEPTED);
        assertThat(model.lines()).hasSize(Measure.values().length);
        assertThat(model.lines().get(0))
                .isEqualTo(
                        new QualityModel.Line(
                                "Skating (GMD)",
                                "0 %",
                                "≤ 45",
                                QualityModel.Standing.KEPT,
                                List.of()));
    }

    @Test
    void aRejectedMotionIsAcceptedWithAReasonAndThatIsUndone() {
        workspace.selection().motionIdProperty().set("motion-1");
        model.change(NONE_PASSES);
        assertThat(model.verdictProperty().get()).isEqualTo(Verdict.REJECTED);
        assertThat(model.textProperty().get())
                .isEqualTo("Rejected: jerk 0 m/s³, at most -1 m/s³ allowed.");
        model.acceptAnyway(" A statue is wanted. ");
        assertThat(model.verdictProperty().get()).isEqualTo(Verdict.ACCEPTED_ANYWAY);
        assertThat(model.textProperty().get())
                .startsWith("Accepted anyway: A statue is wanted. (")
                .contains("2026-11-21 12:00:00 UTC")
                .contains("jerk");
        model.withdraw();
        assertThat(model.verdictProperty().get()).isEqualTo(Verdict.REJECTED);
        workspace.store().undo();
        assertThat(model.verdictProperty().get()).isEqualTo(Verdict.ACCEPTED_ANYWAY);
        workspace.store().undo();
        workspace.store().undo();
        assertThat(model.verdictProperty().get()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void aPlaceTakesThePlayHeadThere() {
        workspace.playHead().durationSProperty().set(2);
        workspace.playHead().playingProperty().set(true);
        model.show(new QualityModel.Place(0.5, 0.9, 0.7, "there", true));
        assertThat(workspace.playHead().timeSProperty().get()).isEqualTo(0.7);
        assertThat(workspace.playHead().playingProperty().get()).isFalse();
    }
}
