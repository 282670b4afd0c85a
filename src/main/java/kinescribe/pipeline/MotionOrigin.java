package kinescribe.pipeline;

import java.util.Map;
import java.util.TreeMap;
import kinescribe.base.Counted;
import kinescribe.base.Provenance;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;
import kinescribe.project.Project;

/** What a motion was made from, in words. */
public final class MotionOrigin {
    private MotionOrigin() {}

    /** Such as "timeline of 3 segments" or "imported from walk.bvh". */
    public static String of(Project project, Entry<MotionResult> motion) {
        Provenance how = motion.provenance();
        return switch (how.step()) {
            case StepIds.SYNTHESIZE -> "prompt";
            case StepIds.TIMELINE ->
                    SynthesizeTimeline.of(motion)
                            .map(t -> Counted.of(t.segments().size(), "segment"))
                            .map(segments -> "timeline of " + segments)
                            .orElse("timeline");
            case StepIds.COMPOSE ->
                    "upper body of "
                            + name(project, how, 0)
                            + " on the legs of "
                            + name(project, how, 1);
            case StepIds.IMPORT_MOTIONS ->
                    "imported from "
                            + how.parameters()
                                    .getOrDefault(ImportMotions.FILE, "a file")
                                    .replaceFirst("^.*[/\\\\]", "");
            default -> how.step();
        };
    }

    /**
     * The parameters of how a motion was made, but for those of its body, which it states itself.
     */
    public static Map<String, String> parameters(Entry<MotionResult> motion) {
        Map<String, String> other = new TreeMap<>(motion.provenance().parameters());
        if (motion.value().body() != null) {
            other.keySet().removeIf(BodyText::isAbout);
        }
        return other;
    }

    private static String name(Project project, Provenance how, int input) {
        return how.inputs().size() <= input
                ? "a motion"
                : project.motion(how.inputs().get(input).id())
                        .map(motion -> "\"" + motion.name() + "\"")
                        .orElse("a deleted motion");
    }
}
