package kinescribe.motion;

import kinescribe.math.Quat;
import kinescribe.math.Vec3;

/**
 * A skeleton moving through uniformly sampled time. Frame {@code f} is at {@code f / rateHz}
 * seconds. Immutable: the arrays given to the constructor are taken over and must not be written
 * afterwards.
 */
public final class Motion {
    private final Skeleton skeleton;
    private final double rateHz;
    private final double[] root;
    private final double[] rotations;

    /**
     * @param skeleton the body
     * @param rateHz frames per second, above zero
     * @param root root positions in the world, metres, {@code [frames × 3]}; taken over
     * @param rotations joint rotations relative to the parent (the root's to the world), unit
     *     quaternions w, x, y, z, {@code [frames × joints × 4]}; taken over
     */
    public Motion(Skeleton skeleton, double rateHz, double[] root, double[] rotations) {
        int frames = root.length / 3;
        if (!(rateHz > 0) || rateHz > 1e6) {
            throw new IllegalArgumentException("Expected a frame rate above 0 Hz, got " + rateHz);
        }
        if (frames == 0 || root.length % 3 != 0) {
            throw new IllegalArgumentException(
                    "Expected root positions [frames × 3] with at least a frame, got "
                            + root.length);
        }
        if (rotations.length != frames * skeleton.size() * 4) {
            throw new IllegalArgumentException(
                    "Expected "
                            + frames * skeleton.size() * 4
                            + " rotation values for "
                            + frames
                            + " frames of "
                            + skeleton.size()
                            + " joints, got "
                            + rotations.length);
        }
        this.skeleton = skeleton;
        this.rateHz = rateHz;
        this.root = root;
        this.rotations = rotations;
    }

    /** The body. */
    public Skeleton skeleton() {
        return skeleton;
    }

    /** Frames per second. */
    public double rateHz() {
        return rateHz;
    }

    /** How many frames there are; at least one. */
    public int frames() {
        return root.length / 3;
    }

    /** Time from the first frame to the last, in seconds. */
    public double durationS() {
        return (frames() - 1) / rateHz;
    }

    /** The root's position in the world at a frame, in metres. */
    public Vec3 root(int frame) {
        return Vec3.at(root, frame * 3);
    }

    /** A joint's rotation relative to its parent at a frame. */
    public Quat rotation(int frame, int joint) {
        return Quat.at(rotations, (frame * skeleton.size() + joint) * 4);
    }

    /** All root positions {@code [frames × 3]}: the motion's own array, not to be written. */
    public double[] rootPositions() {
        return root;
    }

    /** All rotations {@code [frames × joints × 4]}: the motion's own array, not to be written. */
    public double[] rotations() {
        return rotations;
    }
}
