package kinescribe.synthesis;

import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * How a gait goes on: the phase over time and the way over the phase, in strides.
 *
 * @param phase from seconds to strides, never falling
 * @param heading of the way by phase, radians, left positive
 * @param stride metres per stride by phase
 * @param steady a phase at which it goes on at full stride
 * @param rests phases at which it stands on both feet
 */
record Progress(
        DoubleUnaryOperator phase,
        DoubleUnaryOperator heading,
        DoubleUnaryOperator stride,
        double steady,
        List<Double> rests) {
    Progress {
        rests = List.copyOf(rests);
    }
}
