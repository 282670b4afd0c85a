package kinescribe.app.curation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kinescribe.app.fx.Workspace;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.format.prompt.PromptFormat;
import kinescribe.job.JobOutcome;
import kinescribe.pipeline.ExportPrompts;
import kinescribe.pipeline.ImportPrompts;
import kinescribe.pipeline.RewritePrompts;
import kinescribe.pipeline.SynthesizeMotions;
import kinescribe.pipeline.WritePrompts;
import kinescribe.project.Edits;
import kinescribe.project.Project;
import kinescribe.project.PromptEdits;
import kinescribe.prompt.Prompt;
import kinescribe.prompt.PromptTag;
import kinescribe.prompt.Replacement;
import kinescribe.prompt.Verdict;
import kinescribe.prompt.lint.Finding;

/** What people can do with the selected prompts. */
final class DeskCommands {
    private final Workspace workspace;
    private final DeskModel model;
    private long seed;

    DeskCommands(Workspace workspace, DeskModel model) {
        this.workspace = workspace;
        this.model = model;
    }

    /** Decides on the selected prompts and goes on to the next. */
    void judge(Verdict verdict) {
        if (!model.selected().isEmpty()) {
            Optional<String> next = model.after();
            workspace.apply(PromptEdits.judge(List.copyOf(model.selected()), verdict));
            next.ifPresent(model::goTo);
        }
    }

    /** Gives the selected prompts tags; commas separate several. */
    void tag(String typed) {
        for (String tag : PromptTag.split(typed)) {
            workspace.apply(PromptEdits.tag(List.copyOf(model.selected()), tag));
        }
    }

    /** Takes a tag from the selected prompts. */
    void untag(String tag) {
        workspace.apply(PromptEdits.untag(List.copyOf(model.selected()), tag));
    }

    /** Notes something about a prompt. */
    void note(String id, String note) {
        workspace.apply(PromptEdits.note(id, note));
    }

    /** Changes a prompt's sentence; the empty text or the same one does nothing. */
    void edit(String id, String typed) {
        String clean = ShownText.typed(typed);
        workspace
                .project()
                .prompt(id)
                .map(Prompt::text)
                .filter(text -> !clean.isEmpty())
                .filter(text -> !ShownText.editable(text).equals(typed))
                .filter(text -> !text.equals(clean))
                .ifPresent(text -> workspace.apply(Edits.changePrompt(id, clean)));
    }

    /** Ends a finding of a prompt by its quick fix. */
    void fix(DeskRow row, Finding finding) {
        finding.fix().ifPresent(fix -> edit(row.id(), fix.applyTo(row.prompt().text())));
    }

    /** Has the offline writer write another sentence for each selected prompt. */
    void regenerate() {
        if (!model.selected().isEmpty()) {
            workspace.run(new RewritePrompts(List.copyOf(model.selected()), nextSeed()));
        }
    }

    /** Labels the selected prompts as another activity. */
    void moveTo(String activityName) {
        String clean = activityName.strip();
        if (!clean.isEmpty() && !model.selected().isEmpty()) {
            workspace.apply(PromptEdits.move(List.copyOf(model.selected()), clean));
        }
    }

    /** Replaces words in prompts. */
    void replace(List<String> ids, Replacement replacement) {
        workspace.apply(PromptEdits.replace(ids, replacement));
    }

    /** Removes the selected prompts from the project. */
    void delete() {
        if (!model.selected().isEmpty()) {
            Optional<String> next = model.after();
            workspace.apply(
                    Edits.remove(
                            "Delete " + Counted.of(model.selected().size(), "prompt"),
                            List.copyOf(model.selected())));
            next.ifPresent(model::goTo);
        }
    }

    /** Takes the last edit back and goes to the first prompt that it had changed. */
    void undo() {
        Project before = workspace.project();
        workspace.store().undo();
        DeskChange.first(before, workspace.project()).ifPresent(model::goTo);
    }

    /** Does the last undone edit again and goes to the first prompt that it changes. */
    void redo() {
        Project before = workspace.project();
        workspace.store().redo();
        DeskChange.first(before, workspace.project()).ifPresent(model::goTo);
    }

    /** Says how many accepted prompts an activity is to have; of all where the id is empty. */
    void setTarget(String activityId, int target) {
        workspace.apply(
                activityId.isEmpty()
                        ? PromptEdits.setTargets(target)
                        : PromptEdits.setTarget(activityId, target));
    }

    /** Adds an activity and has the offline writer write prompts for it. */
    void begin(String activityName, int count) {
        String clean = activityName.strip();
        if (!clean.isEmpty()) {
            workspace.apply(Edits.addActivity(clean));
            workspace
                    .project()
                    .activityNamed(clean)
                    .ifPresent(
                            activity ->
                                    workspace.run(
                                            new WritePrompts(activity.id(), count, nextSeed())));
        }
    }

    /** Adds a typed prompt to the activity that is shown, or that of the current prompt. */
    boolean add(String typed) {
        String clean = ShownText.typed(typed);
        String shown = model.filterProperty().get().activityId();
        Optional<String> activity =
                shown.isEmpty()
                        ? model.currentProperty().get().map(row -> row.prompt().activityId())
                        : Optional.of(shown);
        if (clean.isEmpty() || activity.isEmpty()) {
            return false;
        }
        String id = workspace.project().freeId("prompt");
        workspace.apply(Edits.addPrompt(activity.get(), clean));
        model.goTo(id);
        return true;
    }

    /** Reads prompts from a file or folder. */
    void importFrom(Path source) {
        workspace.run(new ImportPrompts(source, ""));
    }

    /** Makes motions from the selected prompts, or from all but rejected ones. */
    void synthesize(boolean onlySelected) {
        List<String> ids =
                onlySelected
                        ? List.copyOf(model.selected())
                        : SynthesizeMotions.wanted(workspace.project());
        if (!ids.isEmpty()) {
            workspace.run(SynthesizeMotions.usual(ids));
        }
    }

    /** Writes prompts into a file or folder: the selected ones, or what is usual. */
    void export(PromptFormat format, boolean onlySelected, Path target) {
        Project project = workspace.project();
        List<String> ids =
                onlySelected
                        ? List.copyOf(model.selected())
                        : ExportPrompts.of(project, ExportPrompts.usual(format));
        workspace
                .jobs()
                .submit(
                        "Export prompts",
                        context -> ExportPrompts.write(project, ids, format, target),
                        outcome -> exported(outcome, target));
    }

    private void exported(JobOutcome<Noticed<Integer>> outcome, Path target) {
        if (outcome instanceof JobOutcome.Done<Noticed<Integer>> done) {
            workspace.notices().addAll(done.value().notices());
            workspace.succeeded(
                    Counted.of(done.value().value(), "prompt") + " written to " + target + ".");
        } else if (outcome instanceof JobOutcome.Failed<Noticed<Integer>> failed) {
            KinescribeException error = failed.error();
            workspace.report(error);
        }
    }

    /** Every wish for other sentences gets a seed of its own. */
    private long nextSeed() {
        return ++seed;
    }
}
