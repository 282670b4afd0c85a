package kinescribe.synthesis;

/**
 * How a foot rolls and swings; phases in strides, angles in radians.
 *
 * @param stance share of the stride on the floor
 * @param load phase from contact to foot flat
 * @param push phase from heel rise to leaving
 * @param pitchOn toe-down angle at contact
 * @param pitchOff toe-down angle at leaving
 * @param offRate pitch rate at leaving, rad per stride
 * @param lift how much the ankle is raised in early swing over the direct way, metres
 * @param lateLift the same in late swing, metres
 * @param hasten how far the foot is ahead of the direct course in early swing and behind it in late
 *     swing, metres
 * @param dip how much the toe is raised in mid-swing over the direct way, radians
 */
record FootStyle(
        double stance,
        double load,
        double push,
        double pitchOn,
        double pitchOff,
        double offRate,
        double lift,
        double lateLift,
        double hasten,
        double dip) {}
