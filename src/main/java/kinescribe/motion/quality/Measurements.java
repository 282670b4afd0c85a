package kinescribe.motion.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import kinescribe.motion.FootContacts;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;

/**
 * All measures of one motion. Working them out takes some milliseconds a thousand frames; they are
 * kept as long as the motion is in memory, so asking again costs nothing. Any thread.
 *
 * @param all one for each measure, in the order of {@link Measure}
 * @param facts what the motion does
 */
public record Measurements(List<Measurement> all, MotionFacts facts) {
    private static final Map<Motion, Measurements> KNOWN =
            Collections.synchronizedMap(new WeakHashMap<>());

    public Measurements {
        all = List.copyOf(all);
    }

    /**
     * Measures a motion, or tells what was measured of it before.
     *
     * @throws IllegalArgumentException if the skeleton is not the standard one
     */
    public static Measurements of(Motion motion) {
        Measurements known = KNOWN.get(motion);
        if (known == null) {
            known = measure(motion);
            KNOWN.put(motion, known);
        }
        return known;
    }

    /** What was measured of a motion before, at no cost. */
    public static Optional<Measurements> known(Motion motion) {
        return Optional.ofNullable(KNOWN.get(motion));
    }

    /** The value of a measure. */
    public double value(Measure measure) {
        return all.get(measure.ordinal()).value();
    }

    /** Where a measure finds faults. */
    public List<Finding> findings(Measure measure) {
        return all.get(measure.ordinal()).findings();
    }

    private static Measurements measure(Motion motion) {
        if (!motion.skeleton().isStandard()) {
            throw new IllegalArgumentException(
                    "Expected the standard skeleton, got " + motion.skeleton().names());
        }
        PoseTrack poses = PoseTrack.of(motion);
        JointPaths paths = new JointPaths(poses);
        FootContacts contacts = FootContacts.of(poses);
        Soles soles = new Soles(paths, contacts);
        Skating skating = new Skating(paths, soles, contacts);
        Clearance clearance = new Clearance(paths, soles);
        FaultSeries depths = clearance.depths();
        FaultSeries heights = clearance.heights();
        Smoothness smoothness = new Smoothness(paths);
        Accelerations accelerations = new Accelerations(paths);
        List<Measurement> all = new ArrayList<>();
        all.add(skating.skating());
        all.add(skating.inContact());
        all.add(skating.sliding());
        all.add(depths.measured(Measure.PENETRATION, depths.mean()));
        all.add(depths.measured(Measure.DEEPEST, depths.quantile(Clearance.DEEPEST_SHARE)));
        all.add(heights.measured(Measure.FLOATING, heights.mean()));
        all.add(PhysicalFootContact.of(paths));
        all.add(smoothness.jerk());
        all.add(smoothness.ldlj());
        all.add(smoothness.sparc());
        all.add(JointLimits.of(paths));
        all.add(
                new Measurement(
                        Measure.BONE_LENGTHS,
                        BoneLengths.driftCm2(poses.positions(), motion.skeleton().parents()),
                        List.of()));
        all.add(SelfSpeed.of(paths));
        all.add(accelerations.share());
        all.add(accelerations.peak());
        all.add(BodyOverlap.of(paths));
        all.add(BoneLengths.asymmetry(motion.skeleton()));
        return new Measurements(all, MotionFacts.of(paths, soles));
    }
}
