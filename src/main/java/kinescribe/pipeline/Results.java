package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import kinescribe.project.Edit;
import kinescribe.project.Entry;
import kinescribe.project.MotionLabel;
import kinescribe.project.MotionResult;
import kinescribe.project.Project;

/** Puts what a step made into a project's lists. */
final class Results {
    /** The id of a result that has no place in a project yet. */
    static final String NO_ID = "";

    private static final int NAME_LENGTH = 48;

    private Results() {}

    /**
     * The list with the made entries: each takes the place and id of the first entry that it is the
     * same as, or else comes last with a free id.
     */
    static <T> List<Entry<T>> put(
            Project project,
            List<Entry<T>> all,
            List<Entry<T>> made,
            String prefix,
            BiPredicate<Entry<T>, Entry<T>> same) {
        List<Entry<T>> result = new ArrayList<>(all);
        List<Entry<T>> added = new ArrayList<>();
        for (Entry<T> entry : made) {
            int at = 0;
            while (at < result.size() && !same.test(result.get(at), entry)) {
                at++;
            }
            if (at < result.size()) {
                result.set(at, withId(entry, result.get(at).id()));
            } else {
                added.add(entry);
            }
        }
        List<String> ids = project.freeIds(prefix, added.size());
        for (int i = 0; i < added.size(); i++) {
            result.add(withId(added.get(i), ids.get(i)));
        }
        return result;
    }

    /**
     * The edit that puts motions in, each in the place of the one that is the same, whose name and
     * label given by hand it takes over.
     */
    static Edit putMotions(
            String title,
            List<Entry<MotionResult>> made,
            BiPredicate<Entry<MotionResult>, Entry<MotionResult>> same) {
        return new Edit(
                title,
                p -> {
                    List<Entry<MotionResult>> all = p.motions();
                    List<Entry<MotionResult>> carried =
                            made.stream().map(fresh -> carriedOver(all, fresh, same)).toList();
                    return p.withMotions(put(p, all, carried, "motion", same));
                });
    }

    private static Entry<MotionResult> carriedOver(
            List<Entry<MotionResult>> all,
            Entry<MotionResult> fresh,
            BiPredicate<Entry<MotionResult>, Entry<MotionResult>> same) {
        return all.stream()
                .filter(old -> same.test(old, fresh))
                .findFirst()
                .map(old -> MotionLabel.carriedOver(old, fresh))
                .orElse(fresh);
    }

    /** A text short enough for a list. */
    static String name(String text) {
        return text.length() <= NAME_LENGTH
                ? text
                : text.substring(0, NAME_LENGTH - 1).stripTrailing() + "…";
    }

    private static <T> Entry<T> withId(Entry<T> entry, String id) {
        return new Entry<>(id, entry.name(), entry.value(), entry.provenance(), entry.notices());
    }
}
