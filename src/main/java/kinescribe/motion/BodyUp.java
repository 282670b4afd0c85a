package kinescribe.motion;

import java.util.Optional;
import kinescribe.base.KinescribeException;
import kinescribe.math.Vec3;

/** Which way is up for a skeleton, from where its joints are. */
public final class BodyUp {
    private BodyUp() {}

    /**
     * The axis, with its sign, along which the rest pose of a skeleton stands.
     *
     * @return empty if the rest pose is no standing body or the joints are not known by name
     */
    public static Optional<Vec3> ofRest(Skeleton skeleton) {
        return joints(skeleton)
                .flatMap(
                        joints ->
                                ReferencePose.standingAxis(
                                        skeleton.restPositions().toArray(new Vec3[0]), joints));
    }

    static Optional<SourceJoints> joints(Skeleton skeleton) {
        try {
            return Optional.of(SourceJoints.of(skeleton));
        } catch (KinescribeException e) {
            return Optional.empty();
        }
    }
}
