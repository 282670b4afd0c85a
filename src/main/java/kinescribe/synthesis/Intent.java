package kinescribe.synthesis;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a prompt asks for.
 *
 * @param act the activity
 * @param meanwhile what the arms do at the same time
 * @param manner how it is done
 * @param route where it leads
 * @param terrain what it leads over
 * @param held what the hands hold
 * @param speedMps speed over the floor, where a number was given
 * @param turnDeg how far to turn, where a number or a word said so; without sign
 * @param repetitions how often, where a number said so
 * @param hopping whether jumps are small and quick, as with a rope
 * @param lying how to lie
 * @param unknown words that look meaningful and had no effect
 * @param caveats sentences on what was asked for and is not shown
 * @param extent how far it goes, and what became of the other numbers
 * @param loadKg what weighs on the person that is carried, lifted or pushed; zero if unsaid
 */
record Intent(
        Act act,
        Set<Act> meanwhile,
        Manner manner,
        Route route,
        Terrain terrain,
        Held held,
        OptionalDouble speedMps,
        OptionalDouble turnDeg,
        OptionalInt repetitions,
        boolean hopping,
        Lie lying,
        List<String> unknown,
        List<String> caveats,
        Extent extent,
        double loadKg) {

    /** Ways to lie. */
    enum Lie {
        UNSAID,
        BACK,
        SIDE,
        FRONT
    }

    Intent {
        meanwhile = Set.copyOf(meanwhile);
        unknown = List.copyOf(unknown);
        caveats = List.copyOf(caveats);
    }

    /** An activity as people usually do it. */
    static Intent plain(Act act) {
        return new Intent(
                act,
                Set.of(),
                Manner.USUAL,
                Route.AHEAD,
                Terrain.LEVEL,
                Held.NOTHING,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalInt.empty(),
                false,
                Lie.UNSAID,
                List.of(),
                List.of(),
                Extent.UNSAID,
                0);
    }

    /** Speed as a share of the usual one. */
    double tempo() {
        return manner.tempo();
    }

    /** Size of the movements as a share of the usual one. */
    double vigour() {
        return manner.vigour();
    }

    /** The side that was said: +1 left, −1 right, 0 unsaid. */
    int side() {
        return route.side();
    }

    /** Whether to stay on the spot. */
    boolean onSpot() {
        return route.onSpot();
    }

    /** Whether to go backwards. */
    boolean backward() {
        return route.heading() == Route.Heading.BACKWARD;
    }

    /** A number drawn once for the side: the one said, or one by the seed. */
    int sideOr(Dice dice) {
        return side() != 0 ? side() : dice.sign("side");
    }

    /** The hand that does it: the one said, else mostly the right one. */
    Side handOr(Dice dice) {
        if (side() == 0) {
            return usualHand(dice);
        }
        return side() > 0 ? Side.LEFT : Side.RIGHT;
    }

    /** The hand by the seed. */
    static Side usualHand(Dice dice) {
        // About one person in ten is left-handed (Papadatou-Pastou et al. 2020).
        return dice.chance("hand.left", 0.1) ? Side.LEFT : Side.RIGHT;
    }
}
