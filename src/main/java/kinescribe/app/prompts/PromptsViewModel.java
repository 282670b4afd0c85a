package kinescribe.app.prompts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kinescribe.app.fx.FormPopover;
import kinescribe.app.fx.PromptCommands;
import kinescribe.app.fx.Selection;
import kinescribe.app.fx.Workspace;
import kinescribe.base.Counted;
import kinescribe.base.Notice;
import kinescribe.pipeline.ImportPrompts;
import kinescribe.pipeline.Step;
import kinescribe.pipeline.SynthesizeMotions;
import kinescribe.pipeline.WritePrompts;
import kinescribe.project.Edit;
import kinescribe.project.Edits;
import kinescribe.project.Project;
import kinescribe.prompt.Prompt;

/** What the prompts panel shows and can do, without controls. */
public final class PromptsViewModel implements PromptCommands {
    /** The activity of sentences that name no known one; our own choice. */
    static final String UNSORTED = "other";

    private final Workspace workspace;
    private final Selection selection;
    private final SynthesisOptions options = new SynthesisOptions();
    private final StringProperty activityId = new SimpleStringProperty(ActivityRow.ALL);
    private final ObservableList<ActivityRow> activities = FXCollections.observableArrayList();
    private final ObservableList<PromptRow> prompts = FXCollections.observableArrayList();
    private final ObservableList<String> selected = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper refreshed = new ReadOnlyIntegerWrapper();
    private boolean refreshing;
    private int lastIndex;
    private List<String> motionsOfSelected = List.of();

    /** The prompts of a workspace. */
    public PromptsViewModel(Workspace workspace) {
        this.workspace = workspace;
        this.selection = workspace.selection();
        selection.promptIdProperty().addListener((o, before, after) -> promptChosen(after));
        activityId.addListener((o, before, after) -> refresh());
        workspace.projectProperty().addListener((o, before, after) -> refresh());
        workspace.quality().roundsProperty().addListener((o, before, after) -> refresh());
        refresh();
    }

    /** All activities, after a line that stands for all of them. */
    ObservableList<ActivityRow> activities() {
        return activities;
    }

    /** The prompts of the chosen activity. */
    ObservableList<PromptRow> prompts() {
        return prompts;
    }

    /** The chosen activity; the empty text for all. */
    StringProperty activityIdProperty() {
        return activityId;
    }

    /** The ids of the selected prompts, for actions on several. */
    ObservableList<String> selected() {
        return selected;
    }

    /** Counts up after the lines were derived anew; views restore their selection then. */
    ReadOnlyIntegerProperty refreshedProperty() {
        return refreshed.getReadOnlyProperty();
    }

    /** Whether the lines are being replaced, when selection changes mean nothing. */
    boolean isRefreshing() {
        return refreshing;
    }

    /** How motions are made. */
    SynthesisOptions options() {
        return options;
    }

    /** Whether no prompt is selected. */
    public BooleanBinding nothingSelected() {
        return Bindings.isEmpty(selected);
    }

    /** Selects prompts; the last one is shown. */
    void select(List<String> ids) {
        if (!selected.equals(ids)) {
            selected.setAll(ids);
        }
        selection.promptIdProperty().set(ids.isEmpty() ? "" : ids.get(ids.size() - 1));
    }

    /** The prompt in the editor. */
    Optional<Prompt> current() {
        return workspace.project().prompt(selection.promptIdProperty().get());
    }

    /** The activity that new prompts belong to unless their words say otherwise. */
    Optional<String> targetActivity() {
        if (!activityId.get().isEmpty()) {
            return Optional.of(activityId.get());
        }
        Optional<String> ofSelected = current().map(Prompt::activityId);
        if (ofSelected.isPresent() || workspace.project().activities().size() != 1) {
            return ofSelected;
        }
        return Optional.of(workspace.project().activities().get(0).id());
    }

    /** Adds an activity and chooses it; an empty name does nothing. */
    void addActivity(String name) {
        String clean = name.strip();
        if (!clean.isEmpty()) {
            workspace.apply(Edits.addActivity(clean));
            workspace.project().activityNamed(clean).ifPresent(added -> activityId.set(added.id()));
        }
    }

    /** Renames an activity; an empty or taken name does nothing. */
    void renameActivity(String id, String name) {
        String clean = name.strip();
        if (!clean.isEmpty() && workspace.project().activityNamed(clean).isEmpty()) {
            workspace.apply(Edits.renameActivity(id, clean));
        }
    }

    /** Removes an activity with its prompts. */
    void deleteActivity(ActivityRow row) {
        if (!row.isAll()) {
            workspace.apply(Edits.remove("Delete activity " + row.name(), List.of(row.id())));
        }
    }

    /** Adds a typed prompt and selects it. Returns whether it could. */
    boolean addPrompt(String text) {
        String clean = TypedText.clean(text);
        if (clean.isEmpty()) {
            return false;
        }
        String id = workspace.project().freeId("prompt");
        workspace.apply(addition(clean));
        select(List.of(id));
        refreshed.set(refreshed.get() + 1);
        return true;
    }

    /**
     * Adds to the chosen activity; where all are shown, to the one that the sentence is about, and
     * where nobody knows which that is, to one for such sentences.
     */
    private Edit addition(String text) {
        Optional<Edit> recognised =
                activityId.get().isEmpty()
                        ? PromptActivity.named(text, workspace.project().activities())
                                .map(name -> Edits.addPromptNamed(name, text))
                        : Optional.empty();
        return recognised
                .or(() -> targetActivity().map(id -> Edits.addPrompt(id, text)))
                .orElseGet(() -> Edits.addPromptNamed(UNSORTED, text));
    }

    /** Changes a prompt's sentence; the empty text or the same sentence does nothing. */
    void changePrompt(String id, String text) {
        String clean = TypedText.clean(text);
        boolean changed =
                workspace.project().prompt(id).filter(p -> !p.text().equals(clean)).isPresent();
        if (changed && !clean.isEmpty()) {
            workspace.apply(Edits.changePrompt(id, clean));
        }
    }

    /**
     * The activity that the selected prompt reads as, where that is another than the one it is
     * filed under and both are known: its motion would be labelled as what it does not show.
     */
    Optional<String> misread() {
        Project project = workspace.project();
        return current()
                .flatMap(
                        prompt ->
                                project.activity(prompt.activityId())
                                        .flatMap(
                                                filed ->
                                                        PromptActivity.other(
                                                                prompt.text(),
                                                                filed.name(),
                                                                project.activities())));
    }

    /** The name of the activity that the selected prompt is filed under, in quotation marks. */
    String filedAs() {
        return current()
                .flatMap(prompt -> workspace.project().activity(prompt.activityId()))
                .map(activity -> "\"" + activity.name() + "\"")
                .orElse("its activity");
    }

    /** Files the selected prompt, with its motions, under what it reads as. */
    void fileAsRead() {
        current()
                .flatMap(prompt -> misread().map(name -> Edits.movePrompt(prompt, name)))
                .ifPresent(workspace::apply);
    }

    @Override
    public FormPopover writeForm() {
        return PromptForms.write(this);
    }

    @Override
    public void chooseActivity(String id) {
        activityId.set(id);
    }

    @Override
    public void deleteSelected() {
        if (!selected.isEmpty()) {
            String what = selected.size() == 1 ? "prompt" : selected.size() + " prompts";
            workspace.apply(Edits.remove("Delete " + what, List.copyOf(selected)));
        }
    }

    /** Has the offline writer write prompts for the target activity. */
    void write(int count, long seed) {
        targetActivity()
                .ifPresent(activity -> workspace.run(new WritePrompts(activity, count, seed)));
    }

    @Override
    public void importFrom(Path source) {
        workspace.run(new ImportPrompts(source, ""));
    }

    @Override
    public Step synthesis(String promptId, long seed) {
        return synthesis(List.of(promptId), seed);
    }

    @Override
    public long seed() {
        return options.seedProperty().get();
    }

    @Override
    public void synthesizeSelected() {
        synthesize(List.copyOf(selected));
    }

    @Override
    public void synthesizeAll() {
        List<String> wanted = SynthesizeMotions.wanted(workspace.project());
        int rejected = workspace.project().prompts().size() - wanted.size();
        if (rejected > 0) {
            workspace
                    .notices()
                    .add(Notice.info(Counted.of(rejected, "rejected prompt") + " left out."));
        }
        synthesize(wanted);
    }

    private void synthesize(List<String> ids) {
        if (!ids.isEmpty()) {
            workspace.run(synthesis(ids, seed()));
        }
    }

    private SynthesizeMotions synthesis(List<String> ids, long seed) {
        return new SynthesizeMotions(
                ids,
                SynthesisOptions.SYNTHESIZER,
                options.secondsProperty().get(),
                options.rateHzProperty().get(),
                options.bodyProperty().get().body(),
                seed);
    }

    private void refresh() {
        Project project = workspace.project();
        if (project.activity(activityId.get()).isEmpty() && !activityId.get().isEmpty()) {
            activityId.set(ActivityRow.ALL); // comes back here
            return;
        }
        refreshing = true;
        replace(activities, PromptRows.activities(project));
        replace(prompts, PromptRows.prompts(project, activityId.get(), workspace.quality()));
        refreshing = false;
        keepSelection(project);
        refreshed.set(refreshed.get() + 1);
    }

    private void keepSelection(Project project) {
        Set<String> there = project.prompts().stream().map(Prompt::id).collect(Collectors.toSet());
        List<String> kept = selected.stream().filter(there::contains).toList();
        if (kept.isEmpty() && !prompts.isEmpty()) {
            int near = Math.min(lastIndex, prompts.size() - 1);
            kept = List.of(prompts.get(near).id());
        }
        select(kept);
        String prompt = selection.promptIdProperty().get();
        List<String> motions = PromptRows.motionsOf(project, prompt);
        if (!motions.equals(motionsOfSelected)) {
            motionsOfSelected = motions;
            showMotion(motions);
        }
    }

    private void promptChosen(String id) {
        if (!id.isEmpty() && !selected.contains(id)) {
            selected.setAll(List.of(id));
            refreshed.set(refreshed.get() + 1);
        }
        for (int i = 0; i < prompts.size(); i++) {
            if (prompts.get(i).id().equals(id)) {
                lastIndex = i;
            }
        }
        motionsOfSelected = PromptRows.motionsOf(workspace.project(), id);
        showMotion(motionsOfSelected);
    }

    private void showMotion(List<String> motions) {
        StringProperty shown = selection.motionIdProperty();
        if (!motions.contains(shown.get())) {
            shown.set(motions.isEmpty() ? "" : motions.get(motions.size() - 1));
        }
    }

    private static <T> void replace(ObservableList<T> list, List<T> rows) {
        if (!list.equals(rows)) {
            list.setAll(rows);
        }
    }
}
