package kinescribe.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kinescribe.base.Notice;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;

/**
 * The bones of the standard skeleton that fits a source motion.
 *
 * <p>A bone is the way between its two source joints in the standard frame of the upper one. Where
 * a source joint between them turns, that way changes with time: its mean is taken and a notice
 * says by how much it changes. Joints that the source has not: within a chain they stand evenly on
 * the line to the next one below, and move with the joint above; toes and head at a chain's end are
 * placed as in {@link Body} for a person with this leg length.
 */
final class StandardOffsets {
    private static final int FRAMES_MEASURED = 500;
    private static final double RIGID_M = 0.001;

    private final PoseTrack poses;
    private final SourceJoints joints;
    private final Quat[] corrections;
    private final List<Notice> notices;
    private final Vec3[] offsets = new Vec3[StandardJoint.COUNT];

    StandardOffsets(
            PoseTrack poses, SourceJoints joints, Quat[] corrections, List<Notice> notices) {
        this.poses = poses;
        this.joints = joints;
        this.corrections = corrections;
        this.notices = notices;
    }

    Skeleton skeleton() {
        for (StandardJoint joint : StandardJoint.values()) {
            if (joint != StandardJoint.PELVIS && joints.has(joint)) {
                spread(joint, bone(joint));
            }
        }
        placeEnds();
        double legs = 0;
        for (StandardJoint joint :
                List.of(
                        StandardJoint.LEFT_HIP,
                        StandardJoint.LEFT_KNEE,
                        StandardJoint.LEFT_ANKLE)) {
            legs -= offset(joint).y();
        }
        Body body = body();
        offsets[0] = new Vec3(0, legs + body.ankleHeightM(), 0);
        return new Skeleton(StandardJoint.names(), StandardJoint.parentIndices(), List.of(offsets));
    }

    /** An adult whose legs are as long as the source's, within what a body may measure. */
    Body body() {
        double leg =
                offset(StandardJoint.LEFT_KNEE).norm() + offset(StandardJoint.LEFT_ANKLE).norm();
        Body adult = Body.Preset.ADULT.body();
        double height = adult.heightM() * leg / adult.legLengthM();
        return new Body("fitted", Math.min(2.5, Math.max(0.5, height)), adult.massKg());
    }

    private Vec3 offset(StandardJoint joint) {
        return offsets[joint.ordinal()];
    }

    private Vec3 bone(StandardJoint joint) {
        StandardJoint above = joints.ancestor(joint);
        int frames = poses.motion().frames();
        int step = Math.max(1, frames / FRAMES_MEASURED);
        List<Vec3> seen = new ArrayList<>();
        Vec3 sum = Vec3.ZERO;
        for (int f = 0; f < frames; f += step) {
            Quat frame = poses.orientation(f, joints.of(above)).times(corrections[above.ordinal()]);
            Vec3 way =
                    poses.position(f, joints.of(joint)).minus(poses.position(f, joints.of(above)));
            Vec3 bone = frame.inverse().rotate(way);
            seen.add(bone);
            sum = sum.plus(bone);
        }
        Vec3 mean = sum.times(1.0 / seen.size());
        double most = seen.stream().mapToDouble(b -> b.minus(mean).norm()).max().orElse(0);
        if (most > RIGID_M) {
            notices.add(
                    Notice.info(
                            String.format(
                                    Locale.ROOT,
                                    "The way from %s to %s is not rigid in the source skeleton; its"
                                            + " mean is used and is up to %.0f mm off.",
                                    above.id(),
                                    joint.id(),
                                    most * 1000)));
        }
        return mean;
    }

    /** Divides a bone evenly among the joints without source on its way. */
    private void spread(StandardJoint joint, Vec3 bone) {
        StandardJoint above = joints.ancestor(joint);
        int parts = 0;
        for (StandardJoint j = joint; j != above; j = parent(j)) {
            parts++;
        }
        Vec3 rest = bone;
        for (StandardJoint j = parent(joint); j != above; j = parent(j)) {
            if (offset(j) == null) {
                offsets[j.ordinal()] = bone.times(1.0 / parts);
            }
        }
        // What a branch before this one has already placed is not placed again.
        for (StandardJoint j = parent(joint); j != above; j = parent(j)) {
            rest = rest.minus(offset(j));
        }
        offsets[joint.ordinal()] = rest;
    }

    private void placeEnds() {
        Skeleton model = body().skeleton();
        List<String> placed = new ArrayList<>();
        for (StandardJoint joint : StandardJoint.values()) {
            if (joint != StandardJoint.PELVIS && !joints.has(joint)) {
                placed.add(joint.id());
            }
            if (joint != StandardJoint.PELVIS && offset(joint) == null) {
                offsets[joint.ordinal()] = model.offset(joint.ordinal());
            }
        }
        if (!placed.isEmpty()) {
            notices.add(
                    Notice.info(
                            "The source skeleton has no "
                                    + String.join(", ", placed)
                                    + "; they were placed between or beyond their neighbours."));
        }
    }

    private static StandardJoint parent(StandardJoint joint) {
        return StandardJoint.values()[joint.parentIndex()];
    }
}
