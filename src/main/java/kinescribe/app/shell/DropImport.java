package kinescribe.app.shell;

import java.nio.file.Path;
import java.util.List;
import kinescribe.app.fx.PromptCommands;
import kinescribe.app.fx.Workspace;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;

/** Opens or imports what was dropped on the window, as the File menu does. */
final class DropImport {
    private final Workspace workspace;
    private final FileCommands files;
    private final StepCommands steps;
    private final PromptCommands prompts;

    DropImport(
            Workspace workspace, FileCommands files, StepCommands steps, PromptCommands prompts) {
        this.workspace = workspace;
        this.files = files;
        this.steps = steps;
        this.prompts = prompts;
    }

    /** Takes files and folders. A project is opened and the rest then left aside. */
    void take(List<Path> dropped) {
        try {
            take(DropPlan.of(dropped), dropped.size());
        } catch (KinescribeException e) {
            workspace.report(e);
        }
    }

    private void take(DropPlan plan, int count) {
        if (!plan.projects().isEmpty()) {
            Path project = plan.projects().get(0);
            if (count > 1) {
                workspace
                        .notices()
                        .add(
                                Notice.warning(
                                        "Only the project "
                                                + project.getFileName()
                                                + " was opened. Drop the other files afterwards."));
            }
            files.open(project);
            return;
        }
        steps.importMotions(plan.motions());
        steps.importRecordings(plan.recordings());
        plan.prompts().forEach(prompts::importFrom);
    }
}
