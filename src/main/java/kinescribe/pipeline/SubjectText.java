package kinescribe.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import kinescribe.base.KinescribeException;
import kinescribe.base.Provenance;

/** Subjects as a parameter in provenance: one a line, as names have no line ends. */
final class SubjectText {
    private SubjectText() {}

    static String of(Collection<String> subjects) {
        return String.join("\n", subjects);
    }

    static SortedSet<String> read(Provenance provenance, String name) throws KinescribeException {
        String text = new StoredParameters(provenance).text(name);
        return new TreeSet<>(text.isEmpty() ? List.of() : text.lines().toList());
    }
}
