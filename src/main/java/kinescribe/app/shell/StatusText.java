package kinescribe.app.shell;

import kinescribe.project.Project;

/** The sentence about the project in the status bar. */
final class StatusText {
    private StatusText() {}

    /** Name, saved state, counts. */
    static String of(Project project, boolean dirty, boolean onDisk) {
        String state = dirty ? "unsaved changes" : onDisk ? "saved" : "not on disk yet";
        return project.name()
                + " · "
                + state
                + " · "
                + count(project.activities().size(), "activity", "activities")
                + ", "
                + count(project.prompts().size(), "prompt", "prompts")
                + ", "
                + count(project.motions().size(), "motion", "motions")
                + ", "
                + count(project.recordings().size(), "recording", "recordings");
    }

    private static String count(int n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }
}
