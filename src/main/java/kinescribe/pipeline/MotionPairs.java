package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kinescribe.imu.Recording;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;
import kinescribe.project.Project;

/**
 * Which measured recording is of which motion of a project. A project does not say so outright;
 * they go together where the recording's trial is called like the motion or like the file it was
 * read from (our own choice), or where somebody says so.
 *
 * @param motions the motion's id by the recording's id
 */
public record MotionPairs(SortedMap<String, String> motions) {
    public MotionPairs {
        motions = Collections.unmodifiableSortedMap(new TreeMap<>(motions));
    }

    /** The pairs that names tell, of all measured recordings. */
    public static MotionPairs of(Project project) {
        SortedMap<String, String> motions = new TreeMap<>();
        for (Entry<Recording> recording : project.recordings()) {
            Recording.Source source = recording.value().source();
            String trial = plain(source.trial());
            if (source.origin().actsAsReal()) {
                project.motions().stream()
                        .filter(motion -> isCalled(motion, trial))
                        .findFirst()
                        .ifPresent(motion -> motions.put(recording.id(), motion.id()));
            }
        }
        return new MotionPairs(motions);
    }

    /** The same with what somebody says; an empty motion parts a pair. */
    public MotionPairs with(Map<String, String> said) {
        SortedMap<String, String> all = new TreeMap<>(motions);
        all.putAll(said);
        all.values().removeIf(String::isEmpty);
        return new MotionPairs(all);
    }

    /** Simulated recordings under the names of the measured ones in the same places. */
    static List<Recording> named(List<Recording> simulated, List<Recording> measured) {
        List<Recording> named = new ArrayList<>();
        for (int i = 0; i < simulated.size(); i++) {
            Recording one = simulated.get(i);
            Recording.Source of = measured.get(i).source();
            named.add(
                    one.as(
                            new Recording.Source(
                                    of.subject(), of.trial(), of.site(), one.source().origin())));
        }
        return named;
    }

    private static boolean isCalled(Entry<MotionResult> motion, String trial) {
        String file =
                motion.provenance().parameters().getOrDefault(ImportMotions.FILE, motion.name());
        return plain(motion.name()).equals(trial) || plain(file).equals(trial);
    }

    /** A name without folders and ending, in small letters. */
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        return (dot > 0 ? last.substring(0, dot) : last).toLowerCase(Locale.ROOT);
    }
}
