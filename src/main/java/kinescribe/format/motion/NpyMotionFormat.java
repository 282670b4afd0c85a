package kinescribe.format.motion;

import java.nio.file.Path;
import kinescribe.base.KinescribeException;
import kinescribe.format.NpyArray;
import kinescribe.format.WholeFiles;
import kinescribe.motion.Motion;
import kinescribe.motion.PoseTrack;
import kinescribe.motion.SkeletonMapping;
import org.jetbrains.bio.npy.NpyFile;

/**
 * Joint positions as one NumPy array {@code [frames × 22 × 3]}, float32, metres, Y up, in the order
 * of the standard skeleton. Motions on other skeletons are mapped to it first.
 */
final class NpyMotionFormat extends WriteOnlyFormat {
    NpyMotionFormat() {
        super("npy", "Joint positions as NumPy array");
    }

    @Override
    public double recognise(byte[] head, String fileName) {
        return NpyArray.isNpy(head) ? 1 : 0;
    }

    @Override
    public void write(Motion motion, Path file) throws KinescribeException {
        Motion standard = SkeletonMapping.toStandard(motion).value();
        double[] positions = PoseTrack.of(standard).positions();
        float[] single = new float[positions.length];
        for (int i = 0; i < single.length; i++) {
            single[i] = (float) positions[i];
        }
        int[] shape = {standard.frames(), standard.skeleton().size(), 3};
        WholeFiles.replace(file, temporary -> NpyFile.write(temporary, single, shape));
    }
}
