package kinescribe.synthesis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kinescribe.base.KinescribeException;
import kinescribe.format.SharedData;
import kinescribe.format.motion.MotionFormats;
import kinescribe.job.JobContext;
import kinescribe.motion.Motion;
import kinescribe.motion.SkeletonMapping;
import kinescribe.motion.StandardJoint;

/** The level walks of the CMU motion capture database that lie beside the project, by subject. */
final class CmuWalks {
    /** Left out at the start: frames in the rest pose and the blend out of it. */
    private static final double LEADING_S = 0.25;

    private static final Map<String, List<String>> TRIALS = new TreeMap<>();

    static {
        TRIALS.put("02", List.of("cmu_bvh/02/02_01", "cmu_bvh/02/02_02"));
        TRIALS.put("07", numbered("cmu_bvh/07/07_", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12));
        TRIALS.put("08", numbered("cmu_bvh/08/08_", 1, 2, 3, 4, 6, 8, 9, 10));
        TRIALS.put("12", numbered("cmu_bvh/12/12_", 1, 2, 3));
        TRIALS.put("16", List.of("cmu_amc/16_15"));
    }

    private CmuWalks() {}

    /** The walks by subject; skips the test where they are missing. */
    static Map<String, List<Motion>> bySubject() throws KinescribeException {
        return read(TRIALS);
    }

    /** The runs of subject 09. */
    static Map<String, List<Motion>> runs() throws KinescribeException {
        return read(Map.of("09", numbered("cmu_bvh/09/09_", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)));
    }

    private static Map<String, List<Motion>> read(Map<String, List<String>> trials)
            throws KinescribeException {
        Path folder = SharedData.folder("mocap");
        Map<String, List<Motion>> walks = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> subject : trials.entrySet()) {
            List<Motion> motions = new ArrayList<>();
            for (String trial : subject.getValue()) {
                Motion motion =
                        MotionFormats.read(folder.resolve(trial + ".bvh"), JobContext.silent())
                                .value();
                motions.add(later(SkeletonMapping.toStandard(motion).value()));
            }
            walks.put(subject.getKey(), motions);
        }
        return walks;
    }

    private static Motion later(Motion motion) {
        int from = (int) Math.ceil(LEADING_S * motion.rateHz());
        int frames = motion.frames() - from;
        double[] roots = new double[frames * 3];
        double[] rotations = new double[frames * StandardJoint.COUNT * 4];
        System.arraycopy(motion.rootPositions(), from * 3, roots, 0, roots.length);
        System.arraycopy(
                motion.rotations(), from * StandardJoint.COUNT * 4, rotations, 0, rotations.length);
        return new Motion(motion.skeleton(), motion.rateHz(), roots, rotations);
    }

    private static List<String> numbered(String start, int... numbers) {
        return Arrays.stream(numbers)
                .mapToObj(n -> String.format(Locale.ROOT, "%s%02d", start, n))
                .toList();
    }
}
