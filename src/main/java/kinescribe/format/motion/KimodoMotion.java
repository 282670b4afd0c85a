package kinescribe.format.motion;

import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.base.Noticed;
import kinescribe.format.NpyArray;
import kinescribe.math.Vec3;
import kinescribe.motion.InverseKinematics;
import kinescribe.motion.Motion;
import kinescribe.motion.StandardJoint;

/**
 * Motions as Kimodo writes them on the SMPL-X skeleton: joint positions {@code posed_joints} {@code
 * [frames × 22 × 3]} in metres with Y up (NVIDIA 2026, Kimodo documentation, "Output Formats").
 * Rotations are found from the positions, since the rest pose's bones are not in the file.
 */
final class KimodoMotion {
    private static final String KEY = "posed_joints";
    private static final double USUAL_RATE_HZ = 30;

    private KimodoMotion() {}

    static boolean isIn(NpzArchive archive) {
        return archive.has(KEY);
    }

    static MotionRead read(NpzArchive archive, MotionReadOptions said) throws KinescribeException {
        NpyArray joints = archive.array(KEY);
        List<Integer> shape = joints.shape();
        if (shape.size() != 3 || shape.get(1) != StandardJoint.COUNT || shape.get(2) != 3) {
            throw archive.shapeFault(
                    joints, "[frames × 22 × 3], the SMPL-X skeleton; export the motion with it");
        }
        OpenPoints open = new OpenPoints(archive.fileName(), said);
        double rateHz =
                open.rateHz(
                        new Guess<>(
                                USUAL_RATE_HZ,
                                false,
                                "Kimodo files do not state it and its models have this one"));
        double scale = said.unit() == null ? 1 : said.unit().metres();
        double[] positions = joints.doublesWithin(Coordinates.GREATEST);
        if (positions.length == 0) {
            throw archive.shapeFault(joints, "at least one frame");
        }
        for (int i = 0; i < positions.length; i += 3) {
            Vec3 at = Vec3.at(positions, i).times(scale);
            (said.up() == null ? at : said.up().toYUp().rotate(at)).put(positions, i);
        }
        Noticed<Motion> solved = InverseKinematics.solve(positions, rateHz);
        return new MotionRead(solved.value(), open.assumptions(), solved.notices());
    }
}
