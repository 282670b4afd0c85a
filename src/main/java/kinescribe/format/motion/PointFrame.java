package kinescribe.format.motion;

import java.util.Optional;

/**
 * What a file of points states of its unit and frame.
 *
 * @param unit the unit of its lengths
 * @param up the axis that points up
 * @param usualUp the axis that such files have up as a rule
 */
record PointFrame(Optional<LengthUnit> unit, Optional<UpAxis> up, UpAxis usualUp) {}
