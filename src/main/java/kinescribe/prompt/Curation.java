package kinescribe.prompt;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What people think of a prompt.
 *
 * @param verdict whether it is to be used
 * @param tags words to find it by, each as {@link PromptTag} writes them
 * @param note what somebody noted about it; empty for nothing
 */
public record Curation(Verdict verdict, SortedSet<String> tags, String note) {
    /** Nobody has looked at it yet. */
    public static final Curation OPEN = new Curation(Verdict.OPEN, new TreeSet<>(), "");

    public Curation {
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
    }

    /** The same with another verdict. */
    public Curation with(Verdict changed) {
        return new Curation(changed, tags, note);
    }

    /** The same with other tags, cleaned; what is no tag is left out. */
    public Curation withTags(Collection<String> changed) {
        NavigableSet<String> clean = new TreeSet<>();
        changed.forEach(tag -> PromptTag.clean(tag).ifPresent(clean::add));
        return new Curation(verdict, clean, note);
    }

    /** The same with one more tag. */
    public Curation tagged(String tag) {
        NavigableSet<String> more = new TreeSet<>(tags);
        more.addAll(List.of(tag));
        return withTags(more);
    }

    /** The same without a tag. */
    public Curation untagged(String tag) {
        return withTags(tags.stream().filter(other -> !other.equals(tag)).toList());
    }

    /** The same with another note. */
    public Curation noted(String changed) {
        return new Curation(verdict, tags, changed.strip());
    }
}
