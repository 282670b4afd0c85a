package kinescribe.project;

import java.util.Map;
import java.util.TreeMap;
import kinescribe.base.Provenance;

/** The activity that a person said a motion shows, kept among the parameters of its provenance. */
public final class MotionLabel {
    private static final String PARAMETER = "label";

    private MotionLabel() {}

    /**
     * A motion that was made again, with the name and the label that a person gave to the one that
     * it replaces.
     */
    public static Entry<MotionResult> carriedOver(
            Entry<MotionResult> old, Entry<MotionResult> fresh) {
        Entry<MotionResult> named =
                new Entry<>(
                        fresh.id(), old.name(), fresh.value(), fresh.provenance(), fresh.notices());
        String label = old.provenance().parameters().get(PARAMETER);
        String activityId = old.value().activityId();
        return label == null || activityId == null ? named : of(named, activityId, label);
    }

    /** The motion under a label given by hand. */
    static Entry<MotionResult> of(Entry<MotionResult> motion, String activityId, String label) {
        Provenance how = motion.provenance();
        Map<String, String> parameters = new TreeMap<>(how.parameters());
        parameters.put(PARAMETER, label);
        MotionResult value = motion.value();
        return new Entry<>(
                motion.id(),
                motion.name(),
                new MotionResult(value.motion(), activityId, value.promptId(), value.body()),
                new Provenance(
                        how.step(),
                        new TreeMap<>(parameters),
                        how.seed(),
                        how.version(),
                        how.inputs()),
                motion.notices());
    }
}
