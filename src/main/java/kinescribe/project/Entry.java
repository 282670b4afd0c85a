package kinescribe.project;

import java.util.List;
import kinescribe.base.Notice;
import kinescribe.base.Provenance;

/**
 * A result within a project: a value, how it came about, and what was noticed on the way.
 *
 * @param id its id within the project
 * @param name what it is called in lists
 * @param value the result
 * @param provenance how it was made
 * @param notices what came up while it was made
 */
public record Entry<T>(
        String id, String name, T value, Provenance provenance, List<Notice> notices) {
    public Entry {
        notices = List.copyOf(notices);
    }

    /** The result's revision: it depends on how it was made. */
    public String revision() {
        return provenance.revision();
    }

    /** The same entry under another name. */
    public Entry<T> named(String other) {
        return new Entry<>(id, other, value, provenance, notices);
    }

    /** Another value that came about in the same way. */
    public <S> Entry<S> with(S other) {
        return new Entry<>(id, name, other, provenance, notices);
    }
}
