package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.imu.Recording;
import kinescribe.project.Entry;
import kinescribe.project.GateVerdict;
import kinescribe.project.MotionResult;
import kinescribe.project.Project;

/** Leaves out what the project's quality gate does not admit, and says so. */
final class Admission {
    private static final String HINT =
            "Accept it anyway in the inspector, make it again, or change the quality rules.";

    private Admission() {}

    /** The motions that may be used. */
    static Noticed<List<String>> motions(Project project, List<String> ids)
            throws KinescribeException {
        List<String> admitted = new ArrayList<>();
        List<Entry<MotionResult>> rejected = new ArrayList<>();
        for (String id : ids) {
            Entry<MotionResult> motion = new Lookup(project).motion(id);
            if (project.admits(motion)) {
                admitted.add(id);
            } else {
                rejected.add(motion);
            }
        }
        if (admitted.isEmpty() && !rejected.isEmpty()) {
            throw new KinescribeException(
                    (rejected.size() == 1
                                    ? "The motion is rejected: "
                                    : "All chosen motions are rejected, the first: ")
                            + why(project, rejected.get(0))
                            + ".",
                    HINT);
        }
        return new Noticed<>(admitted, leftOut(project, rejected, ids.size()));
    }

    /** The recordings that are not of motions that may not be used. */
    static Noticed<List<Entry<Recording>>> recordings(
            Project project, List<Entry<Recording>> recordings) {
        List<Entry<Recording>> admitted = new ArrayList<>();
        Map<String, Entry<MotionResult>> rejected = new TreeMap<>();
        for (Entry<Recording> recording : recordings) {
            recording.provenance().inputs().stream()
                    .flatMap(input -> project.motion(input.id()).stream())
                    .filter(motion -> !project.admits(motion))
                    .findFirst()
                    .ifPresentOrElse(
                            motion -> rejected.put(motion.id(), motion),
                            () -> admitted.add(recording));
        }
        if (rejected.isEmpty()) {
            return Noticed.of(admitted);
        }
        return new Noticed<>(
                admitted,
                List.of(
                        Notice.warning(
                                "Recordings of "
                                        + Counted.of(rejected.size(), "rejected motion")
                                        + " were left out, such as of "
                                        + why(project, rejected.values().iterator().next())
                                        + ".")));
    }

    /** Recordings as inputs, with what the gate says of those that were simulated. */
    static List<Provenance.Input> inputs(
            List<Entry<Recording>> chosen, List<Entry<Recording>> admitted) {
        List<Provenance.Input> inputs = new ArrayList<>();
        for (Entry<Recording> recording : chosen) {
            boolean let = admitted.contains(recording);
            if (let) {
                inputs.add(new Provenance.Input(recording.id(), recording.revision()));
            }
            if (isSimulated(recording)) {
                inputs.add(GateVerdict.input(recording.id(), let));
            }
        }
        return inputs;
    }

    /** What to say about motions that were just made or read. */
    static List<Notice> told(Project project, List<Entry<MotionResult>> made) {
        List<Entry<MotionResult>> rejected =
                made.stream().filter(motion -> !project.admits(motion)).toList();
        if (rejected.isEmpty()) {
            return List.of();
        }
        return List.of(
                Notice.warning(
                        rejected.size()
                                + " of "
                                + Counted.of(made.size(), "motion")
                                + (rejected.size() == 1 ? " is" : " are")
                                + " rejected by the quality rules, such as "
                                + why(project, rejected.get(0))
                                + ". Look at it in the inspector; accept it anyway, or it is left"
                                + " out of recordings."));
    }

    /** Whether a recording is a simulated one, calibrated or not. */
    static boolean isSimulated(Entry<?> result) {
        String step = result.provenance().step();
        return step.equals(StepIds.SIMULATE) || step.equals(StepIds.APPLY_CALIBRATION);
    }

    private static List<Notice> leftOut(
            Project project, List<Entry<MotionResult>> rejected, int all) {
        if (rejected.isEmpty()) {
            return List.of();
        }
        return List.of(
                Notice.warning(
                        rejected.size()
                                + " of "
                                + Counted.of(all, "motion")
                                + (rejected.size() == 1 ? " was" : " were")
                                + " rejected and left out, such as "
                                + why(project, rejected.get(0))
                                + ". "
                                + HINT));
    }

    private static String why(Project project, Entry<MotionResult> motion) {
        return "\""
                + motion.name()
                + "\" ("
                + String.join("; ", project.report(motion).reasons())
                + ")";
    }
}
