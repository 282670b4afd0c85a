package kinescribe.format.motion;

import java.util.List;
import kinescribe.math.Vec3;

/**
 * Labelled points through uniformly sampled time.
 *
 * @param labels what the points are called
 * @param rateHz frames per second
 * @param positions {@code [frames × points × 3]}, the file's unit and frame; NaN means missing
 */
record PointTrack(List<String> labels, double rateHz, double[] positions) {
    int frames() {
        return labels.isEmpty() ? 0 : positions.length / labels.size() / 3;
    }

    Vec3 at(int frame, int point) {
        return Vec3.at(positions, (frame * labels.size() + point) * 3);
    }
}
