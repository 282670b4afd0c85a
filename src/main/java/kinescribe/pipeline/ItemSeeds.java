package kinescribe.pipeline;

import kinescribe.base.Seeds;

/**
 * The seed of each item of a step. It depends on the step's seed and on what the item is made from,
 * not on its id or its place in the list, so that the window and the command line give equal
 * results and one more item changes none of the others.
 */
public final class ItemSeeds {
    private ItemSeeds() {}

    /** The seed of the motion for a prompt. */
    public static long motion(long stepSeed, String promptText) {
        return Seeds.derive(stepSeed, promptText);
    }

    /** The seed of the sensors' errors on a motion; the simulator tells sites apart by itself. */
    public static long recording(long stepSeed, String motionRevision) {
        return Seeds.derive(stepSeed, motionRevision);
    }
}
