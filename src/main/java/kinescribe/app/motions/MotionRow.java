package kinescribe.app.motions;

import kinescribe.app.fx.MotionState;

/**
 * A line of the motions table.
 *
 * @param id the motion's id
 * @param activity the activity's name; empty where it is unknown
 * @param name what the motion is called
 * @param origin what it was made from, in words
 * @param state whether it is up to date and keeps the rules
 * @param open whether a person may say which activity it is, since no prompt does
 */
record MotionRow(
        String id, String activity, String name, String origin, MotionState state, boolean open) {}
