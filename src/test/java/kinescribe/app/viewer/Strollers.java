package kinescribe.app.viewer;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kinescribe.app.fx.Workspace;
import kinescribe.base.Provenance;
import kinescribe.imu.SensorPlacement;
import kinescribe.imu.SurfacePlacement;
import kinescribe.job.InlineJobRunner;
import kinescribe.math.Quat;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import kinescribe.motion.Skeleton;
import kinescribe.motion.StandardJoint;
import kinescribe.motion.shape.BodySurface;
import kinescribe.project.Edit;
import kinescribe.project.Edits;
import kinescribe.project.Entry;
import kinescribe.project.MotionResult;
import kinescribe.project.Project;
import kinescribe.project.ProjectStore;

/** Motions made by hand for the tests of the viewer. */
public final class Strollers {
    /** Frames per second of all of them. */
    public static final double RATE_HZ = 20;

    /** How fast the stroller goes along +Z. */
    public static final double SPEED_MPS = 1.2;

    private static final Quat LEFT_ARM_DOWN = Quat.aboutAxis(Vec3.Z, Math.toRadians(-76));
    private static final Quat RIGHT_ARM_DOWN = Quat.aboutAxis(Vec3.Z, Math.toRadians(76));

    private Strollers() {}

    /** Two seconds of a stiff walk along +Z with the arms down: 41 frames at 20 Hz. */
    public static Motion stroll() {
        Skeleton skeleton = Body.Preset.ADULT.body().skeleton();
        int frames = 41;
        double[] root = new double[frames * 3];
        double[] rotations = new double[frames * StandardJoint.COUNT * 4];
        for (int f = 0; f < frames; f++) {
            double swing = 0.5 * Math.sin(2 * Math.PI * f / RATE_HZ);
            new Vec3(0, skeleton.offset(0).y(), f * SPEED_MPS / RATE_HZ).put(root, f * 3);
            for (StandardJoint joint : StandardJoint.values()) {
                rotation(joint, swing)
                        .put(rotations, (f * StandardJoint.COUNT + joint.ordinal()) * 4);
            }
        }
        return new Motion(skeleton, RATE_HZ, root, rotations);
    }

    /** A workspace with the stroll as {@code motion-1}, not yet selected, and two sensors. */
    public static Workspace workspace() {
        Workspace workspace =
                new Workspace(new ProjectStore(Project.empty("test")), new InlineJobRunner());
        workspace.apply(addMotion(stroll(), "motion.synthesize"));
        workspace.apply(
                Edits.addSensor(
                        worn("left_wrist", StandardJoint.LEFT_ELBOW, new Vec3(0.22, 0.03, 0))));
        workspace.apply(
                Edits.addSensor(
                        worn("lower_back", StandardJoint.PELVIS, new Vec3(0, 0.06, -0.11))));
        return workspace;
    }

    private static SurfacePlacement worn(String site, StandardJoint joint, Vec3 offset) {
        return SurfacePlacement.of(
                new SensorPlacement(site, joint.id(), offset, Quat.IDENTITY),
                BodySurface.of(stroll().skeleton()));
    }

    /** Puts a motion into the project as {@code motion-1} in place of whatever was. */
    public static Edit addMotion(Motion motion, String step) {
        Entry<MotionResult> entry =
                new Entry<>(
                        "motion-1",
                        "A stroll",
                        new MotionResult(motion, null, null, null),
                        Provenance.of(step, Map.of(), 1, List.of()),
                        List.of());
        return new Edit("Add motion", project -> project.withMotions(List.of(entry)));
    }

    /** Adds a motion as {@code motion-2}, called "The other". */
    public static Edit addOther(Motion motion) {
        Entry<MotionResult> entry =
                new Entry<>(
                        "motion-2",
                        "The other",
                        new MotionResult(motion, null, null, null),
                        Provenance.of("motion.import", Map.of(), 0, List.of()),
                        List.of());
        return new Edit(
                "Add another",
                project ->
                        project.withMotions(
                                Stream.concat(project.motions().stream(), Stream.of(entry))
                                        .toList()));
    }

    /** The same motion played more slowly: at a share of its speed. */
    static Motion slowed(Motion motion, double share) {
        return new Motion(
                motion.skeleton(),
                motion.rateHz() * share,
                motion.rootPositions().clone(),
                motion.rotations().clone());
    }

    /** The beginning of a motion. */
    static Motion firstFrames(Motion motion, int frames) {
        int values = frames * motion.skeleton().size() * 4;
        return new Motion(
                motion.skeleton(),
                motion.rateHz(),
                Arrays.copyOf(motion.rootPositions(), frames * 3),
                Arrays.copyOf(motion.rotations(), values));
    }

    private static Quat rotation(StandardJoint joint, double swing) {
        return switch (joint) {
            case LEFT_HIP -> Quat.aboutAxis(Vec3.X, -swing);
            case RIGHT_HIP -> Quat.aboutAxis(Vec3.X, swing);
            case LEFT_KNEE -> Quat.aboutAxis(Vec3.X, 0.3 + 0.5 * Math.max(0, -swing));
            case RIGHT_KNEE -> Quat.aboutAxis(Vec3.X, 0.3 + 0.5 * Math.max(0, swing));
            case LEFT_SHOULDER -> Quat.aboutAxis(Vec3.X, swing).times(LEFT_ARM_DOWN);
            case RIGHT_SHOULDER -> Quat.aboutAxis(Vec3.X, -swing).times(RIGHT_ARM_DOWN);
            case LEFT_ELBOW -> Quat.aboutAxis(Vec3.Y, -0.5);
            case RIGHT_ELBOW -> Quat.aboutAxis(Vec3.Y, 0.5);
            default -> Quat.IDENTITY;
        };
    }
}
