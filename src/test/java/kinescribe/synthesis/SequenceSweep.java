package kinescribe.synthesis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.compose.ClipSource;
import kinescribe.compose.Margins;
import kinescribe.compose.Timeline;
import kinescribe.compose.TimelineSegment;
import kinescribe.job.JobContext;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.StandardJoint;
import kinescribe.motion.quality.Measure;
import kinescribe.motion.quality.QualityReport;
import kinescribe.motion.quality.QualityRules;

/** Makes prompts one after another and holds the seams against rules. */
final class SequenceSweep {
    static final double RATE_HZ = 60;

    /** Half of the time about a seam in which it counts. */
    private static final double SEAM_S = 0.7;

    // Limits: a pelvis that sprints or falls, a hand that hits; then what the clips do themselves.
    private static final double PELVIS_MPS = 3.5;
    private static final double JOINT_MPS = 8;
    private static final double SOFT_MPS2 = 80;
    private static final double SPEED_TIMES = 1.5;
    private static final double ACCELERATION_TIMES = 2.5;
    private static final double DEEP_MM = 20;

    private final double seconds;
    private final Map<String, Noticed<Motion>> clips = new HashMap<>();

    SequenceSweep(double seconds) {
        this.seconds = seconds;
    }

    /** What is wrong with the seams of prompts one after another; nothing if all is well. */
    List<String> faults(long seed, String... prompts) throws KinescribeException {
        Noticed<Timeline.Made> made = made(seed, prompts);
        Motion motion = made.value().motion();
        List<String> faults = new ArrayList<>();
        for (Notice notice : made.notices()) {
            if (notice.text().contains("only blended")) {
                faults.add(notice.text());
            }
        }
        boolean[] seam = seams(made.value());
        PoseTrack poses = PoseTrack.of(motion);
        double pelvis = speed(poses, seam, true, 1);
        double pelvisElse = speed(poses, seam, false, 1);
        if (pelvis > Math.max(PELVIS_MPS, SPEED_TIMES * pelvisElse)) {
            faults.add(said("pelvis %.1f m/s, elsewhere %.1f", pelvis, pelvisElse));
        }
        double joint = speed(poses, seam, true, StandardJoint.COUNT);
        double jointElse = speed(poses, seam, false, StandardJoint.COUNT);
        if (joint > Math.max(JOINT_MPS, SPEED_TIMES * jointElse)) {
            faults.add(said("joint %.1f m/s, elsewhere %.1f", joint, jointElse));
        }
        double peak = acceleration(poses, seam, true);
        double peakElse = acceleration(poses, seam, false);
        if (peak > Math.max(SOFT_MPS2, ACCELERATION_TIMES * peakElse)) {
            faults.add(said("acceleration %.0f m/s², elsewhere %.0f", peak, peakElse));
        }
        QualityReport report = QualityReport.of(motion, QualityRules.STANDARD);
        double deep = report.measurements().value(Measure.DEEPEST);
        double own = 0;
        for (String prompt : prompts) {
            Motion alone =
                    source().clip(prompt, seconds, Margins.NONE, seed, JobContext.silent()).value();
            own =
                    Math.max(
                            own,
                            QualityReport.of(alone, QualityRules.STANDARD)
                                    .measurements()
                                    .value(Measure.DEEPEST));
        }
        if (deep > Math.max(DEEP_MM, own + 5)) {
            faults.add(said("%.0f mm deep, alone %.0f", deep, own));
        }
        faults.addAll(report.reasons());
        return faults;
    }

    Noticed<Timeline.Made> made(long seed, String... prompts) throws KinescribeException {
        List<TimelineSegment> segments =
                Arrays.stream(prompts).map(p -> new TimelineSegment(p, seconds)).toList();
        return new Timeline(segments, Timeline.DEFAULT_TRANSITION_S)
                .make(source(), RATE_HZ, seed, JobContext.silent());
    }

    private ClipSource source() {
        return (prompt, length, margins, seed, context) -> {
            String key = prompt + "|" + length + "|" + margins + "|" + seed;
            Noticed<Motion> clip = clips.get(key);
            if (clip == null) {
                clip =
                        new KinematicSynthesizer()
                                .synthesize(
                                        new SynthesisRequest(
                                                prompt,
                                                length,
                                                RATE_HZ,
                                                Body.Preset.ADULT.body(),
                                                seed,
                                                margins),
                                        context);
                clips.put(key, clip);
            }
            return clip;
        };
    }

    private static boolean[] seams(Timeline.Made made) {
        boolean[] seam = new boolean[made.motion().frames()];
        for (Timeline.Span span : made.spans()) {
            if (span.fromS() > 0) {
                int from = (int) ((span.fromS() - SEAM_S) * RATE_HZ);
                int to = (int) ((span.fromS() + SEAM_S) * RATE_HZ);
                Arrays.fill(seam, Math.max(0, from), Math.min(seam.length, to), true);
            }
        }
        return seam;
    }

    private static double speed(PoseTrack poses, boolean[] seam, boolean inside, int joints) {
        double most = 0;
        for (int f = 1; f < seam.length; f++) {
            for (int j = 0; j < joints && seam[f] == inside; j++) {
                Vec3 way = poses.position(f, j).minus(poses.position(f - 1, j));
                most = Math.max(most, way.norm() * RATE_HZ);
            }
        }
        return most;
    }

    private static double acceleration(PoseTrack poses, boolean[] seam, boolean inside) {
        double most = 0;
        for (int f = 1; f + 1 < seam.length; f++) {
            for (int j = 0; j < StandardJoint.COUNT && seam[f] == inside; j++) {
                Vec3 ends = poses.position(f + 1, j).plus(poses.position(f - 1, j));
                Vec3 bend = ends.minus(poses.position(f, j).times(2));
                most = Math.max(most, bend.norm() * RATE_HZ * RATE_HZ);
            }
        }
        return most;
    }

    private static String said(String text, Object... values) {
        return String.format(Locale.ROOT, text, values);
    }
}
