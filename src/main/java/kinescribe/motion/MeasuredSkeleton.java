package kinescribe.motion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kinescribe.math.Quat;
import kinescribe.math.RotationFit;
import kinescribe.math.Statistics;
import kinescribe.math.Vec3;

/**
 * The standard skeleton of the person whose joint positions are known. A bone is as long as the
 * median over all frames and points, in the rest pose, as that of {@link Body} does. At the pelvis
 * and the upper spine, whose children keep their places to one another, these places are measured
 * too: the mean shape over all frames, each turned onto it (generalised Procrustes analysis, Gower
 * 1975), turned to fit the directions of {@link Body} best.
 */
final class MeasuredSkeleton {
    private static final int FRAMES_MEASURED = 500;
    private static final int ROUNDS = 8;
    private static final double EXPECTED_WEIGHT = 1e-7;
    private static final Skeleton MODEL = Body.Preset.ADULT.body().skeleton();

    private final double[] positions;
    private final int frames;
    private final int step;
    private final Vec3[] offsets = new Vec3[StandardJoint.COUNT];

    private MeasuredSkeleton(double[] positions) {
        this.positions = positions;
        this.frames = positions.length / 3 / StandardJoint.COUNT;
        this.step = Math.max(1, frames / FRAMES_MEASURED);
    }

    /** The skeleton behind positions {@code [frames × 22 × 3]} in metres. */
    static Skeleton of(double[] positions) {
        return new MeasuredSkeleton(positions).skeleton();
    }

    private Skeleton skeleton() {
        for (int j = 1; j < offsets.length; j++) {
            offsets[j] = MODEL.offset(j).unit().times(length(j));
        }
        for (StandardJoint joint : StandardJoint.values()) {
            List<Integer> children = new ArrayList<>();
            for (StandardJoint other : StandardJoint.values()) {
                if (other.parentIndex() == joint.ordinal()) {
                    children.add(other.ordinal());
                }
            }
            if (children.size() > 1) {
                measureShape(children);
            }
        }
        double legs = 0;
        for (StandardJoint joint :
                List.of(
                        StandardJoint.LEFT_HIP,
                        StandardJoint.LEFT_KNEE,
                        StandardJoint.LEFT_ANKLE)) {
            legs -= offsets[joint.ordinal()].y();
        }
        double ankle = MODEL.restPositions().get(StandardJoint.LEFT_ANKLE.ordinal()).y();
        double size =
                (offsets[StandardJoint.LEFT_KNEE.ordinal()].norm()
                                + offsets[StandardJoint.LEFT_ANKLE.ordinal()].norm())
                        / Body.Preset.ADULT.body().legLengthM();
        offsets[0] = new Vec3(0, legs + ankle * size, 0);
        return new Skeleton(StandardJoint.names(), StandardJoint.parentIndices(), List.of(offsets));
    }

    private double length(int joint) {
        double[] lengths = new double[(frames - 1) / step + 1];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = bone(i * step, joint).norm();
        }
        return Statistics.quantile(lengths, 0.5);
    }

    private void measureShape(List<Integer> children) {
        Vec3[] standard = children.stream().map(j -> offsets[j]).toArray(Vec3[]::new);
        Vec3[] shape = standard;
        for (int round = 0; round < ROUNDS; round++) {
            Vec3[] sum = new Vec3[shape.length];
            Arrays.fill(sum, Vec3.ZERO);
            for (int f = 0; f < frames; f += step) {
                Vec3[] seen = new Vec3[shape.length];
                for (int i = 0; i < seen.length; i++) {
                    seen[i] = bone(f, children.get(i));
                }
                Quat back = fit(seen, shape);
                for (int i = 0; i < seen.length; i++) {
                    sum[i] = sum[i].plus(back.rotate(seen[i]));
                }
            }
            Quat upright = fit(sum, standard);
            for (int i = 0; i < sum.length; i++) {
                sum[i] = upright.rotate(sum[i]).unit().times(standard[i].norm());
            }
            shape = sum;
        }
        for (int i = 0; i < shape.length; i++) {
            offsets[children.get(i)] = shape[i];
        }
    }

    private static Quat fit(Vec3[] from, Vec3[] to) {
        RotationFit fit = new RotationFit();
        double weight = 0;
        for (int i = 0; i < from.length; i++) {
            fit.add(from[i], to[i], 1);
            weight += EXPECTED_WEIGHT * from[i].norm() * to[i].norm();
        }
        fit.addExpected(Quat.IDENTITY, weight);
        return fit.rotation();
    }

    private Vec3 bone(int frame, int joint) {
        int row = frame * StandardJoint.COUNT;
        int parent = StandardJoint.values()[joint].parentIndex();
        return Vec3.at(positions, (row + joint) * 3).minus(Vec3.at(positions, (row + parent) * 3));
    }
}
