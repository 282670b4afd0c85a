package kinescribe.synthesis;

/**
 * How a foot rolls and swings; phases in strides, angles in radians against the ground.
 *
 * @param stance share of the stride on the floor
 * @param roll rolling over the floor
 * @param swing the way through the air
 * @param strike size of the {@link Shock} at the ankle, metres
 */
record FootStyle(double stance, Roll roll, Swing swing, double strike) {
    /** A foot that is set down without a shock of its own. */
    FootStyle(double stance, Roll roll, Swing swing) {
        this(stance, roll, swing, 0);
    }

    /**
     * Rolling over the floor.
     *
     * @param load phase from contact to foot flat
     * @param push phase from heel rise to leaving
     * @param pitchOn toe-down angle at contact
     * @param flat toe-down angle while the foot stands: 0 on the sole
     * @param pitchOff toe-down angle at leaving
     * @param offRate pitch rate at leaving, rad per stride
     * @param offBend change of the pitch rate at leaving, rad per stride²
     */
    record Roll(
            double load,
            double push,
            double pitchOn,
            double flat,
            double pitchOff,
            double offRate,
            double offBend) {

        /** The same with the angles at contact and at leaving larger or smaller. */
        Roll times(double on, double off) {
            double stands = (on + off) / 2 * flat;
            return new Roll(
                    load, push, on * pitchOn, stands, off * pitchOff, off * offRate, off * offBend);
        }

        /** The same with the heel rising no sooner than so long before leaving. */
        Roll pushingFrom(double longest) {
            return new Roll(
                    load, Math.min(push, longest), pitchOn, flat, pitchOff, offRate, offBend);
        }
    }

    /**
     * What is added to the direct way through the air, each by its largest size in early and in
     * late swing.
     *
     * @param lift ankle upwards, early, metres
     * @param lateLift ankle upwards, late, metres
     * @param hasten ankle ahead, early, metres
     * @param delay ankle behind, late, metres
     * @param dip toe up, early, radians
     * @param lateDip toe up, late, radians
     */
    record Swing(
            double lift,
            double lateLift,
            double hasten,
            double delay,
            double dip,
            double lateDip) {}
}
