package kinescribe.app.compose;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kinescribe.app.fx.Workspace;
import kinescribe.compose.BodySplit;
import kinescribe.compose.TimeFit;
import kinescribe.pipeline.ComposeInSpace;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;
import org.jspecify.annotations.Nullable;

/** Which two motions are combined and how, without controls. */
final class CombineModel {
    private final Workspace workspace;
    private final ObservableList<Entry<MotionResult>> motions = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Entry<MotionResult>> upper =
            new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Entry<MotionResult>> lower =
            new SimpleObjectProperty<>();
    private final ObjectProperty<BodySplit> split =
            new SimpleObjectProperty<>(BodySplit.TRUNK_AND_ARMS);
    private final ObjectProperty<TimeFit> fit = new SimpleObjectProperty<>(TimeFit.LOOP);

    CombineModel(Workspace workspace) {
        this.workspace = workspace;
        workspace.projectProperty().addListener((o, before, after) -> refresh());
        refresh();
    }

    /** The motions to choose from: those of the standard skeleton. */
    ObservableList<Entry<MotionResult>> motions() {
        return motions;
    }

    /** Whose upper body it is. */
    ObjectProperty<@Nullable Entry<MotionResult>> upperProperty() {
        return upper;
    }

    /** Whose legs they are. */
    ObjectProperty<@Nullable Entry<MotionResult>> lowerProperty() {
        return lower;
    }

    /** What is taken from the upper motion. */
    ObjectProperty<BodySplit> splitProperty() {
        return split;
    }

    /** How it is fitted in time. */
    ObjectProperty<TimeFit> fitProperty() {
        return fit;
    }

    /** Whether a motion is still to be chosen. */
    BooleanBinding incomplete() {
        return Bindings.isNull(upper).or(Bindings.isNull(lower));
    }

    /** Combines them as a job and shows the result. */
    void combine() {
        Entry<MotionResult> arms = upper.get();
        Entry<MotionResult> legs = lower.get();
        if (arms == null || legs == null) {
            return;
        }
        ComposeInSpace step = new ComposeInSpace(arms.id(), legs.id(), split.get(), fit.get());
        workspace.run(
                step,
                () ->
                        workspace.project().motions().stream()
                                .filter(step::made)
                                .findFirst()
                                .ifPresent(
                                        m -> workspace.selection().motionIdProperty().set(m.id())));
    }

    private void refresh() {
        String arms = id(upper.get());
        String legs = id(lower.get());
        motions.setAll(
                workspace.project().motions().stream()
                        .filter(m -> m.value().motion().skeleton().isStandard())
                        .toList());
        upper.set(find(arms));
        lower.set(find(legs));
    }

    private static String id(@Nullable Entry<MotionResult> motion) {
        return motion == null ? "" : motion.id();
    }

    private @Nullable Entry<MotionResult> find(String id) {
        return motions.stream().filter(m -> m.id().equals(id)).findFirst().orElse(null);
    }
}
