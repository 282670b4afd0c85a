package kinescribe.app.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kinescribe.app.fx.Workspace;
import kinescribe.base.Notice;
import kinescribe.base.Provenance;
import kinescribe.motion.Motion;
import kinescribe.pipeline.MotionOrigin;
import kinescribe.pipeline.Recreate;
import kinescribe.project.Entry;
import kinescribe.project.Freshness;
import kinescribe.project.MotionResult;
import kinescribe.project.Project;

/** What the inspector tells about the selected motion: facts, provenance, freshness. */
final class InspectorModel {
    private final Workspace workspace;
    private final ObservableList<Choice> motions = FXCollections.observableArrayList();
    private final ObservableList<Fact> facts = FXCollections.observableArrayList();
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper outOfDate = new ReadOnlyStringWrapper("");

    /**
     * A motion to choose.
     *
     * @param id its id
     * @param name what is shown
     */
    record Choice(String id, String name) {}

    /**
     * A line of what is known.
     *
     * @param name what it is
     * @param value what it is here
     */
    record Fact(String name, String value) {}

    InspectorModel(Workspace workspace) {
        this.workspace = workspace;
        workspace.projectProperty().addListener((o, a, b) -> refresh());
        workspace.selection().motionIdProperty().addListener((o, a, b) -> refresh());
        refresh();
    }

    /** Every motion of the project. */
    ObservableList<Choice> motions() {
        return motions;
    }

    /** What is known of the selected motion. */
    ObservableList<Fact> facts() {
        return facts;
    }

    /** What came up while it was made. */
    ObservableList<Notice> notices() {
        return notices;
    }

    /** Why the motion is out of date; empty where it is not. */
    ReadOnlyStringProperty outOfDateProperty() {
        return outOfDate.getReadOnlyProperty();
    }

    /** The selected motion's line. */
    Optional<Choice> selected() {
        String id = workspace.selection().motionIdProperty().get();
        return motions.stream().filter(choice -> choice.id().equals(id)).findFirst();
    }

    /** Shows a motion and selects the prompt it was made from. */
    void choose(String id) {
        workspace.selection().motionIdProperty().set(id);
        workspace
                .project()
                .motion(id)
                .map(motion -> motion.value().promptId())
                .ifPresent(prompt -> workspace.selection().promptIdProperty().set(prompt));
    }

    /** Makes the selected motion again from the present inputs. */
    void recreate() {
        motion().ifPresent(motion -> workspace.run(new Recreate(motion.id())));
    }

    private Optional<Entry<MotionResult>> motion() {
        return workspace.project().motion(workspace.selection().motionIdProperty().get());
    }

    private void refresh() {
        Project project = workspace.project();
        List<Choice> choices =
                project.motions().stream().map(m -> new Choice(m.id(), m.name())).toList();
        if (!choices.equals(motions)) {
            motions.setAll(choices);
        }
        Optional<Entry<MotionResult>> motion = motion();
        facts.setAll(motion.map(m -> facts(project, m)).orElse(List.of()));
        notices.setAll(motion.map(Entry::notices).orElse(List.of()));
        outOfDate.set(motion.map(m -> reason(project, m)).orElse(""));
    }

    private static String reason(Project project, Entry<MotionResult> motion) {
        List<String> changed = new Freshness(project).changedInputs(motion);
        return changed.isEmpty()
                ? ""
                : "Out of date: "
                        + changed.stream()
                                .map(id -> what(project, id))
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    private static String what(Project project, String id) {
        boolean there = project.revisionOf(id).isPresent();
        String kind = project.prompt(id).isPresent() ? "the prompt" : id;
        return kind + (there ? " changed" : " was deleted");
    }

    private static List<Fact> facts(Project project, Entry<MotionResult> entry) {
        MotionResult result = entry.value();
        Motion motion = result.motion();
        Map<String, String> all = new LinkedHashMap<>();
        Optional.ofNullable(result.promptId())
                .flatMap(project::prompt)
                .ifPresent(prompt -> all.put("Prompt", prompt.text()));
        Optional.ofNullable(result.activityId())
                .flatMap(project::activity)
                .ifPresent(activity -> all.put("Activity", activity.name()));
        all.put(
                "Length",
                String.format(
                        Locale.ROOT,
                        "%.2f s · %d frames at %.4g Hz",
                        motion.durationS(),
                        motion.frames(),
                        motion.rateHz()));
        all.put("Joints", Integer.toString(motion.skeleton().size()));
        Optional.ofNullable(result.body())
                .ifPresent(
                        body ->
                                all.put(
                                        "Body",
                                        String.format(
                                                Locale.ROOT,
                                                "%s · %.2f m · %.0f kg",
                                                body.name(),
                                                body.heightM(),
                                                body.massKg())));
        Provenance how = entry.provenance();
        all.put("Made from", MotionOrigin.of(project, entry));
        all.put("Step", how.step());
        MotionOrigin.parameters(entry).forEach(all::putIfAbsent);
        all.put("Seed", Long.toString(how.seed()));
        all.put("Made by", how.version());
        all.put("Revision", entry.revision());
        List<Fact> facts = new ArrayList<>();
        all.forEach((name, value) -> facts.add(new Fact(name, value)));
        return facts;
    }
}
