package kinescribe.app.calibration;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import kinescribe.app.fx.Workspace;
import kinescribe.project.Entry;
import org.jspecify.annotations.Nullable;

/** The motions that real recordings are of: found by name, or chosen here. */
final class PairTable {
    private static final String NONE = "";
    private static final int MOST = 200;
    private static final double HEIGHT = 150;

    private final CalibrationViewModel model;
    private final Workspace workspace;
    private final GridPane grid = new GridPane();

    PairTable(CalibrationViewModel model, Workspace workspace) {
        this.model = model;
        this.workspace = workspace;
    }

    Node node() {
        grid.getStyleClass().add("form-grid");
        model.pairs().addListener((ListChangeListener<PairRow>) change -> fill());
        fill();
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setId("calibration-pairs");
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(HEIGHT);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private void fill() {
        grid.getChildren().clear();
        for (PairRow row : model.pairs().subList(0, Math.min(MOST, model.pairs().size()))) {
            Label name = new Label(row.name());
            ComboBox<String> motion = new ComboBox<>();
            motion.setConverter(new MotionName());
            motion.getItems().add(NONE);
            workspace.project().motions().forEach(m -> motion.getItems().add(m.id()));
            motion.setValue(row.motionId());
            motion.setMaxWidth(Double.MAX_VALUE);
            motion.setAccessibleText("The motion that " + row.name() + " is of");
            motion.valueProperty()
                    .addListener(
                            (o, before, after) ->
                                    model.settings()
                                            .pairs()
                                            .put(row.recordingId(), after == null ? NONE : after));
            name.setLabelFor(motion);
            GridPane.setHgrow(motion, Priority.ALWAYS);
            int at = grid.getRowCount();
            grid.add(name, 0, at);
            grid.add(motion, 0, at + 1);
        }
        if (model.pairs().size() > MOST) {
            grid.add(
                    new Label("and " + (model.pairs().size() - MOST) + " more, paired by name"),
                    0,
                    grid.getRowCount());
        }
    }

    private final class MotionName extends StringConverter<String> {
        @Override
        public String toString(@Nullable String id) {
            return id == null || id.isEmpty()
                    ? "no motion of the project"
                    : workspace.project().motion(id).map(Entry::name).orElse(id);
        }

        @Override
        public String fromString(String text) {
            throw new UnsupportedOperationException("Motions are chosen, not typed");
        }
    }
}
