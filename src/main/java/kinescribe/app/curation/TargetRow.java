package kinescribe.app.curation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kinescribe.project.Project;
import kinescribe.prompt.Activity;
import kinescribe.prompt.Prompt;

/**
 * How far an activity has come.
 *
 * @param id the activity's id; empty for the line of all
 * @param name what is shown
 * @param accepted accepted prompts
 * @param open those that nobody has decided on
 * @param all with the rejected ones
 * @param target how many accepted ones are wanted; 0 where nobody said
 */
record TargetRow(String id, String name, int accepted, int open, int all, int target) {
    /** All activities after a line that stands for all of them. */
    static List<TargetRow> of(Project project) {
        Map<String, int[]> counts = new HashMap<>();
        int[] sum = new int[3];
        for (Prompt prompt : project.prompts()) {
            int[] own = counts.computeIfAbsent(prompt.activityId(), id -> new int[3]);
            int verdict = prompt.curation().verdict().ordinal();
            own[verdict]++;
            sum[verdict]++;
        }
        List<TargetRow> rows = new ArrayList<>();
        int target = project.activities().stream().mapToInt(Activity::target).sum();
        rows.add(row("", "All activities", sum, target));
        for (Activity one : project.activities()) {
            int[] own = counts.getOrDefault(one.id(), new int[3]);
            rows.add(row(one.id(), one.name(), own, one.target()));
        }
        return rows;
    }

    private static TargetRow row(String id, String name, int[] counts, int target) {
        return new TargetRow(
                id, name, counts[1], counts[0], counts[0] + counts[1] + counts[2], target);
    }

    /** How much of the way is gone, 0 … 1: to the target, or else through the prompts. */
    double share() {
        if (target > 0) {
            return Math.min(1, (double) accepted / target);
        }
        return all == 0 ? 0 : (double) (all - open) / all;
    }

    /** The numbers in a few signs. */
    String count() {
        return target > 0 ? accepted + " / " + target : accepted + " of " + all;
    }

    /** The numbers in words. */
    String words() {
        return accepted
                + " accepted, "
                + (all - open - accepted)
                + " rejected, "
                + open
                + " open"
                + (target > 0 ? "; wanted: " + target : "");
    }
}
