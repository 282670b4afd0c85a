package kinescribe.synthesis;

import java.util.List;
import java.util.OptionalDouble;

/**
 * What a prompt asks for.
 *
 * @param act the activity
 * @param waving whether a hand waves meanwhile
 * @param tempo speed as a share of the usual one
 * @param speedMps speed over the floor, where a number was given
 * @param vigour size of the movements as a share of the usual one
 * @param side +1 left, −1 right, 0 unsaid
 * @param turnDeg how far to turn, where a number or a word said so; without sign
 * @param onSpot whether to stay on the spot
 * @param backward whether to walk backwards
 * @param hopping whether jumps are small and quick, as with a rope
 * @param lying how to lie
 * @param unknown words that look meaningful and had no effect
 * @param caveats sentences on what was asked for and is not shown
 */
record Intent(
        Act act,
        boolean waving,
        double tempo,
        OptionalDouble speedMps,
        double vigour,
        int side,
        OptionalDouble turnDeg,
        boolean onSpot,
        boolean backward,
        boolean hopping,
        Lie lying,
        List<String> unknown,
        List<String> caveats) {

    /** Ways to lie. */
    enum Lie {
        UNSAID,
        BACK,
        SIDE,
        FRONT
    }

    Intent {
        unknown = List.copyOf(unknown);
        caveats = List.copyOf(caveats);
    }

    /** A number drawn once for the side: the one said, or one by the seed. */
    int sideOr(Dice dice) {
        return side != 0 ? side : dice.sign("side");
    }
}
