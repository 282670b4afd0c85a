package kinescribe.synthesis;

import java.util.Arrays;
import kinescribe.math.Ease;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.Skeleton;
import kinescribe.motion.StandardJoint;

/**
 * One pose in the making: movements set pelvis, trunk, arms and feet in the terms of the field
 * (flexion forward, abduction away from the body, all in radians), and it turns them into joint
 * rotations. Every setter overwrites what was set before.
 */
final class PoseBuilder {
    private static final double[] SPINE_SHARES = {0.35, 0.35, 0.30};
    private static final Quat[] HANG = {
        Quat.aboutAxis(Vec3.Z, -Math.PI / 2), Quat.aboutAxis(Vec3.Z, Math.PI / 2)
    };

    // A leg stands up to the first and lies from the second share of its length to the side on.
    private static final double LYING_FROM = 0.92;
    private static final double LYING_SHARE = 0.97;
    private static final double NEAR_ENOUGH_M = 0.05;

    private final Body body;
    private final Skeleton skeleton;
    private final Quat[] local = new Quat[StandardJoint.COUNT];
    private Vec3 root = Vec3.ZERO;
    private double yawRad;

    PoseBuilder(Body body) {
        this.body = body;
        this.skeleton = body.skeleton();
        Arrays.fill(local, Quat.IDENTITY);
    }

    Body body() {
        return body;
    }

    Skeleton skeleton() {
        return skeleton;
    }

    /** Where the pelvis is, world, metres. */
    Vec3 root() {
        return root;
    }

    /** The heading that was set last, left positive. */
    double yawRad() {
        return yawRad;
    }

    /** Pelvis by its place and heading (left positive), forward tilt and roll (left side up). */
    void pelvis(Vec3 at, double yaw, double tilt, double roll) {
        yawRad = yaw;
        pelvis(at, turn(Vec3.Y, yaw).times(turn(Vec3.X, tilt)).times(turn(Vec3.Z, roll)));
    }

    /** Pelvis by its place and orientation, with the heading that knees go by. */
    void pelvis(Vec3 at, double yaw, Quat orientation) {
        yawRad = yaw;
        pelvis(at, orientation);
    }

    /** Pelvis by its place and orientation; the shoulders back where they are at rest. */
    void pelvis(Vec3 at, Quat orientation) {
        root = at;
        local[0] = orientation;
        local[StandardJoint.LEFT_COLLAR.ordinal()] = Quat.IDENTITY;
        local[StandardJoint.RIGHT_COLLAR.ordinal()] = Quat.IDENTITY;
    }

    /** Moves the whole body as it is. */
    void shift(Vec3 by) {
        root = root.plus(by);
    }

    /** Trunk over the pelvis: flexion forward, bend (left side up), twist to the left. */
    void spine(double flexion, double bend, double twist) {
        for (int i = 0; i < SPINE_SHARES.length; i++) {
            double share = SPINE_SHARES[i];
            StandardJoint joint =
                    i == 0
                            ? StandardJoint.SPINE1
                            : i == 1 ? StandardJoint.SPINE2 : StandardJoint.SPINE3;
            local[joint.ordinal()] =
                    turn(Vec3.Y, twist * share)
                            .times(turn(Vec3.X, flexion * share))
                            .times(turn(Vec3.Z, bend * share));
        }
    }

    /** Head over the trunk: nod forward, turn to the left; half at the neck, half at the head. */
    void head(double nod, double turn) {
        Quat half = turn(Vec3.Y, turn / 2).times(turn(Vec3.X, nod / 2));
        local[StandardJoint.NECK.ordinal()] = half;
        local[StandardJoint.HEAD.ordinal()] = half;
    }

    /**
     * Both shoulders moved against the trunk, by less than their collar bones are long, metres; the
     * arms set afterwards keep their direction.
     */
    void shoulders(double up, double ahead) {
        for (Side side : Side.values()) {
            double reach = Math.abs(skeleton.offset(side.joint("SHOULDER")).x());
            int s = side.sign();
            local[side.joint("COLLAR")] =
                    turn(Vec3.Z, s * Math.asin(up / reach))
                            .times(turn(Vec3.Y, -s * Math.asin(ahead / reach)));
        }
    }

    /**
     * An arm from hanging with the palm inwards: shoulder flexion, abduction, rotation inwards
     * about the upper arm; elbow flexion; pronation of the forearm.
     */
    void arm(Side side, Arm arm) {
        int s = side.sign();
        Quat hang = HANG[side.ordinal()];
        Quat shoulder =
                turn(Vec3.X, -arm.flexion())
                        .times(turn(Vec3.Z, s * arm.abduction()))
                        .times(turn(Vec3.Y, -s * arm.inward()));
        Quat elbow = turn(Vec3.X, -arm.elbow()).times(turn(Vec3.Y, -s * arm.pronation()));
        Quat collar = local[side.joint("COLLAR")];
        local[side.joint("SHOULDER")] = collar.inverse().times(shoulder).times(hang);
        local[side.joint("ELBOW")] = hang.inverse().times(elbow).times(hang);
    }

    /** A leg by its joint angles: hip flexion, hip abduction, knee flexion, plantar flexion. */
    void leg(Side side, double hip, double abduction, double knee, double plantar) {
        local[side.joint("HIP")] = turn(Vec3.X, -hip).times(turn(Vec3.Z, side.sign() * abduction));
        local[side.joint("KNEE")] = turn(Vec3.X, knee);
        local[side.joint("ANKLE")] = turn(Vec3.X, plantar);
    }

    /** As the other, blended by a share into what the leg does already. */
    void leg(Side side, double hip, double abduction, double knee, double plantar, double share) {
        int[] joints = {side.joint("HIP"), side.joint("KNEE"), side.joint("ANKLE")};
        Quat[] before = {local[joints[0]], local[joints[1]], local[joints[2]]};
        leg(side, hip, abduction, knee, plantar);
        blend(joints, before, share);
    }

    /**
     * An arm by where its wrist is, blended by a share into what the arm does already; pelvis and
     * spine must be set before.
     *
     * @param wrist in the world, metres
     * @param swivel turns the elbow outwards about the line from shoulder to wrist
     */
    void hand(Side side, Vec3 wrist, double swivel, double pronation, double share) {
        Quat chest = chest();
        Vec3 shoulder = at(side.joint("SHOULDER"));
        int s = side.sign();
        Vec3 toWrist = wrist.minus(shoulder);
        Vec3 ahead = chest.inverse().rotate(toWrist).unit();
        Vec3 pole = chest.rotate(turn(ahead, s * swivel).rotate(ArmIk.elbowTo(s, ahead)));
        ArmIk arm =
                ArmIk.solve(
                        toWrist,
                        pole,
                        skeleton.offset(side.joint("ELBOW")).norm(),
                        skeleton.offset(side.joint("WRIST")).norm());
        Quat hang = HANG[side.ordinal()];
        int[] joints = {side.joint("SHOULDER"), side.joint("ELBOW")};
        Quat[] before = {local[joints[0]], local[joints[1]]};
        Quat collar = chest.times(local[side.joint("COLLAR")]);
        Quat elbow = turn(Vec3.X, -arm.elbowRad()).times(turn(Vec3.Y, -s * pronation));
        local[joints[0]] = collar.inverse().times(arm.upperArm()).times(hang);
        local[joints[1]] = hang.inverse().times(elbow).times(hang);
        blend(joints, before, share);
    }

    private void blend(int[] joints, Quat[] before, double share) {
        if (share < 1) {
            for (int i = 0; i < joints.length; i++) {
                local[joints[i]] = before[i].towards(local[joints[i]], share);
            }
        }
    }

    private Quat chest() {
        return local[0].times(local[StandardJoint.SPINE1.ordinal()])
                .times(local[StandardJoint.SPINE2.ordinal()])
                .times(local[StandardJoint.SPINE3.ordinal()]);
    }

    /** Where a joint is as the pose stands, world, metres. */
    Vec3 at(int joint) {
        int above = parent(joint);
        return above < 0 ? root : at(above).plus(orientation(above).rotate(skeleton.offset(joint)));
    }

    /** Turns a joint and all that hangs from it, by a rotation in the world. */
    void turn(int joint, Quat by) {
        Quat above = orientation(parent(joint));
        local[joint] = above.inverse().times(by).times(above).times(local[joint]);
    }

    Quat orientation(int joint) {
        int above = parent(joint);
        return above < 0 ? local[joint] : orientation(above).times(local[joint]);
    }

    private static int parent(int joint) {
        return StandardJoint.values()[joint].parentIndex();
    }

    /** A leg by where its foot is; the pelvis must be set before. */
    void foot(Side side, Foot foot) {
        foot(side, foot, 0);
    }

    /** As {@link #foot(Side, Foot)} with the knee pointing outwards by an angle. */
    void foot(Side side, Foot foot, double kneeOut) {
        double kneeYaw = (yawRad + foot.yaw()) / 2 + side.sign() * kneeOut;
        foot(side, foot, new Vec3(Math.sin(kneeYaw), 0, Math.cos(kneeYaw)));
    }

    /**
     * As {@link #foot(Side, Foot, double)} for legs that may point anywhere, as in sitting on the
     * floor: the knee bends about the body's own left.
     */
    void footAnyway(Side side, Foot foot, double kneeOut) {
        double yaw = (yawRad + foot.yaw()) / 2;
        Vec3 down = foot.ankle().minus(hip(side)).unit();
        Vec3 ahead = down.cross(new Vec3(Math.cos(yaw), 0, -Math.sin(yaw)));
        foot(side, foot, Quat.aboutAxis(down, -side.sign() * kneeOut).rotate(ahead).unit());
    }

    private Vec3 hip(Side side) {
        return root.plus(local[0].rotate(skeleton.offset(side.joint("HIP"))));
    }

    private void foot(Side side, Foot foot, Vec3 kneeTo) {
        double thigh = -skeleton.offset(side.joint("KNEE")).y();
        double shank = -skeleton.offset(side.joint("ANKLE")).y();
        LegIk leg = LegIk.solve(foot.ankle().minus(hip(side)), kneeTo, thigh, shank);
        Quat sole = turn(Vec3.Y, foot.yaw()).times(turn(Vec3.X, foot.pitch()));
        local[side.joint("HIP")] = local[0].inverse().times(leg.thigh());
        local[side.joint("KNEE")] = leg.thigh().inverse().times(leg.shank());
        local[side.joint("ANKLE")] = leg.shank().inverse().times(sole);
    }

    /**
     * How far the pelvis would have to come down for a foot to be reached with that share of the
     * leg's length; below zero where it is near enough. A leg that lies rather than stands, as in a
     * plank, asks for nothing: coming down would not bring it nearer.
     */
    double drop(Side side, Foot foot, double share) {
        Vec3 down = foot.ankle().minus(hip(side));
        double reach = share * body.legLengthM();
        double aside = Math.hypot(down.x(), down.z());
        double lies = Ease.blend(aside / reach, LYING_FROM, LYING_SHARE);
        double within = Math.min(LYING_SHARE * reach, aside);
        double drop = -down.y() - Math.sqrt(reach * reach - within * within);
        return drop - lies * (drop + NEAR_ENOUGH_M);
    }

    /** Writes the pose as frame {@code f}. */
    void write(int f, double[] roots, double[] rotations) {
        root.put(roots, f * 3);
        for (int j = 0; j < local.length; j++) {
            int at = (f * local.length + j) * 4;
            Quat q = local[j].unit();
            // Of the two quaternions of a rotation, keep the one near the frame before.
            boolean flip = f > 0 && q.dot(Quat.at(rotations, at - local.length * 4)) < 0;
            (flip ? q.negated() : q).put(rotations, at);
        }
    }

    private static Quat turn(Vec3 axis, double angle) {
        return Quat.aboutAxis(axis, angle);
    }
}
