package kinescribe.motion.shape;

import java.util.ArrayList;
import java.util.List;
import kinescribe.math.Vec3;
import kinescribe.motion.Skeleton;
import kinescribe.motion.StandardJoint;

/**
 * An artist's mannequin on the standard tree. All thicknesses are our own choice for an adult,
 * scaled with the skeleton's height.
 */
final class Mannequin {
    private final Skeleton skeleton;
    private final double scale;
    private final List<BodyPart> parts = new ArrayList<>();
    private final List<BodyShape.Ball> balls = new ArrayList<>();

    private Mannequin(Skeleton skeleton) {
        this.skeleton = skeleton;
        this.scale = BodyShape.scale(skeleton);
    }

    /** The mannequin of a standard skeleton. */
    static BodyShape of(Skeleton skeleton) {
        Mannequin mannequin = new Mannequin(skeleton);
        mannequin.addAll();
        return new BodyShape(mannequin.parts, mannequin.balls);
    }

    private void addAll() {
        Vec3 up = new Vec3(0, 0.09, 0.015);
        add(
                StandardJoint.PELVIS,
                new Vec3(-0.06, -0.01, 0),
                new Vec3(0.06, -0.01, 0),
                .095,
                .095,
                1);
        bone(StandardJoint.SPINE1, 0.125, 0.115, 0.74);
        bone(StandardJoint.SPINE2, 0.115, 0.128, 0.76);
        bone(StandardJoint.SPINE3, 0.128, 0.14, 0.74);
        bone(StandardJoint.NECK, 0.138, 0.05, 0.72);
        bone(StandardJoint.HEAD, 0.055, 0.05, 1);
        add(StandardJoint.HEAD, new Vec3(0, 0.005, 0.03), up, 0.072, 0.09, 1.12);
        for (String side : List.of("LEFT_", "RIGHT_")) {
            bone(joint(side, "SHOULDER"), 0.062, 0.058, 0.9);
            limb(joint(side, "ELBOW"), 0.05, 0.04);
            limb(joint(side, "WRIST"), 0.041, 0.028);
            limb(joint(side, "KNEE"), 0.078, 0.054);
            limb(joint(side, "ANKLE"), 0.055, 0.036);
            bone(joint(side, "FOOT"), 0.04, 0.034, 0.8);
            double outward = side.equals("LEFT_") ? 1 : -1;
            add(
                    joint(side, "WRIST"),
                    new Vec3(0.035 * outward, 0, 0),
                    new Vec3(0.13 * outward, 0, 0.005),
                    0.03,
                    0.02,
                    1);
            add(joint(side, "FOOT"), Vec3.ZERO, new Vec3(0, -0.004, 0.065), 0.034, 0.024, 0.8);
            add(
                    joint(side, "ANKLE"),
                    new Vec3(0, -0.03, -0.015),
                    new Vec3(0, -0.045, -0.03),
                    0.036,
                    0.036,
                    1);
            ball(joint(side, "SHOULDER"), 0.063);
            ball(joint(side, "ELBOW"), 0.045);
            ball(joint(side, "WRIST"), 0.032);
            ball(joint(side, "HIP"), 0.09);
            ball(joint(side, "KNEE"), 0.06);
            ball(joint(side, "ANKLE"), 0.042);
            ball(joint(side, "FOOT"), 0.036);
        }
        for (StandardJoint middle :
                List.of(
                        StandardJoint.PELVIS,
                        StandardJoint.SPINE1,
                        StandardJoint.SPINE2,
                        StandardJoint.SPINE3,
                        StandardJoint.NECK,
                        StandardJoint.HEAD)) {
            ball(middle, 0.05);
        }
        ball(StandardJoint.LEFT_COLLAR, 0.045);
        ball(StandardJoint.RIGHT_COLLAR, 0.045);
    }

    /** A bone that leaves the balls at both its ends visible. */
    private void limb(StandardJoint end, double fromRadiusM, double toRadiusM) {
        Vec3 whole = skeleton.offset(end.ordinal());
        Vec3 along = whole.unit();
        parts.add(
                new BodyPart(
                        end.parentIndex(),
                        end.ordinal(),
                        along.times(fromRadiusM * 0.9 * scale),
                        whole.minus(along.times(toRadiusM * 0.9 * scale)),
                        fromRadiusM * scale,
                        toRadiusM * scale,
                        1));
    }

    private void bone(StandardJoint end, double fromRadiusM, double toRadiusM, double flatness) {
        parts.add(
                new BodyPart(
                        end.parentIndex(),
                        end.ordinal(),
                        Vec3.ZERO,
                        skeleton.offset(end.ordinal()),
                        fromRadiusM * scale,
                        toRadiusM * scale,
                        flatness));
    }

    private void add(
            StandardJoint joint,
            Vec3 from,
            Vec3 to,
            double fromRadiusM,
            double toRadiusM,
            double flatness) {
        parts.add(
                new BodyPart(
                        joint.ordinal(),
                        joint.ordinal(),
                        from.times(scale),
                        to.times(scale),
                        fromRadiusM * scale,
                        toRadiusM * scale,
                        flatness));
    }

    private void ball(StandardJoint joint, double radiusM) {
        balls.add(new BodyShape.Ball(joint.ordinal(), radiusM * scale));
    }

    private static StandardJoint joint(String side, String name) {
        return StandardJoint.valueOf(side + name);
    }
}
