package kinescribe.app.signals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kinescribe.app.fx.Workspace;
import kinescribe.base.Noticed;
import kinescribe.imu.Origin;
import kinescribe.imu.Recording;
import kinescribe.job.JobOutcome;
import kinescribe.learn.model.Prediction;
import kinescribe.learn.model.Predictor;
import kinescribe.learn.model.TrainedModel;
import kinescribe.project.Project;

/** Runs a chosen model along what the charts show; follows while a sensor is dragged. */
final class RecognitionModel {
    private static final List<Side> SIDES = List.of(Side.SIMULATED, Side.MEASURED);

    private final Workspace workspace;
    private final Map<Side, Follower<Request, Answer>> followers = new EnumMap<>(Side.class);
    private final Map<Side, Stretch> shown = new EnumMap<>(Side.class);
    private final Map<Side, Answer> answers = new EnumMap<>(Side.class);
    private final Map<Side, String> faults = new EnumMap<>(Side.class);
    private final ObservableList<ModelChoice> choices =
            FXCollections.observableArrayList(ModelChoice.NOTHING);
    private final ObjectProperty<ModelChoice> choice =
            new SimpleObjectProperty<>(this, "choice", ModelChoice.NOTHING);
    private final ReadOnlyObjectWrapper<List<Said>> said =
            new ReadOnlyObjectWrapper<>(this, "said", List.of());
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper(this, "note", "");

    /** A model to run along a recording. */
    private record Request(TrainedModel model, Recording recording) {}

    /** What it said. */
    private record Answer(Request request, Noticed<List<Prediction>> said) {}

    RecognitionModel(Workspace workspace) {
        this.workspace = workspace;
        for (Side side : SIDES) {
            followers.put(
                    side,
                    new Follower<>(
                            workspace.jobs(),
                            "Recognise",
                            (request, context) ->
                                    new Answer(
                                            request,
                                            Predictor.predict(
                                                    request.model(), request.recording(), context)),
                            outcome -> answered(side, outcome)));
        }
        workspace.projectProperty().subscribe(this::refresh);
        choice.addListener((o, before, after) -> ask());
    }

    /** The models of the project, after none. */
    ObservableList<ModelChoice> choices() {
        return choices;
    }

    /** The model to recognise with. */
    ObjectProperty<ModelChoice> choiceProperty() {
        return choice;
    }

    /** What it says, by side. */
    ReadOnlyObjectProperty<List<Said>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** What one should know of it; empty where nothing. */
    ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** Recognises along other sides. */
    void follow(Optional<Stretch> simulated, Optional<Stretch> measured) {
        put(Side.SIMULATED, simulated);
        put(Side.MEASURED, measured);
        ask();
    }

    private void put(Side side, Optional<Stretch> stretch) {
        if (stretch.isPresent()) {
            shown.put(side, stretch.get());
        } else {
            shown.remove(side);
        }
    }

    private void refresh(Project project) {
        List<ModelChoice> all = new ArrayList<>(List.of(ModelChoice.NOTHING));
        project.models().forEach(m -> all.add(new ModelChoice(m.id(), m.name())));
        if (!choices.equals(all)) {
            String chosen = chosen();
            choices.setAll(all);
            choice.set(
                    all.stream()
                            .filter(c -> c.id().equals(chosen))
                            .findFirst()
                            .orElse(ModelChoice.NOTHING));
        }
        ask();
    }

    /** A list that changes may leave its box without a value for a moment. */
    private String chosen() {
        ModelChoice now = choice.get();
        return now == null ? "" : now.id();
    }

    private void ask() {
        Optional<TrainedModel> model = workspace.project().model(chosen()).map(m -> m.value());
        for (Side side : SIDES) {
            Follower<Request, Answer> follower = followers.get(side);
            Stretch stretch = shown.get(side);
            if (follower == null) {
                continue;
            }
            if (model.isEmpty() || stretch == null) {
                follower.cancel();
                answers.remove(side);
                faults.remove(side);
            } else {
                follower.request(new Request(model.get(), stretch.recording()));
            }
        }
        tell();
    }

    private void answered(Side side, JobOutcome<Answer> outcome) {
        answers.remove(side);
        faults.remove(side);
        if (outcome instanceof JobOutcome.Done<Answer> done) {
            answers.put(side, done.value());
        } else if (outcome instanceof JobOutcome.Failed<Answer> failed) {
            faults.put(side, failed.error().text());
        }
        tell();
    }

    /** A stand-in is never called measured. */
    private static String who(Origin origin) {
        return origin == Origin.STAND_IN ? "stand-in" : origin.signalLabel();
    }

    private void tell() {
        List<Said> all = new ArrayList<>();
        Set<String> found = new LinkedHashSet<>(faults.values());
        for (Side side : SIDES) {
            Answer answer = answers.get(side);
            Stretch stretch = shown.get(side);
            if (answer != null && stretch != null) {
                all.add(
                        new Said(
                                side,
                                who(stretch.recording().source().origin()),
                                answer.request().model().card(),
                                stretch.zeroS(),
                                answer.said().value()));
                answer.said().notices().forEach(notice -> found.add(notice.text()));
            }
        }
        said.set(all);
        note.set(String.join("\n", found));
    }
}
