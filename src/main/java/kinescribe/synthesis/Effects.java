package kinescribe.synthesis;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which words of manner change what is shown. What stands here is what the movements of the
 * activities read; a test makes each with and without and holds this list to it.
 */
final class Effects {
    private static final Set<Act> AT_REST =
            EnumSet.of(Act.STAND, Act.SIT, Act.LIE, Act.SLEEP, Act.ELEVATOR_UP, Act.ELEVATOR_DOWN);

    /**
     * What {@link WalkStyle} makes; mood, care and way of stepping are shown there and in running.
     */
    private static final Set<Act> WALKING =
            EnumSet.of(Act.WALK, Act.TURN, Act.NORDIC_WALK, Act.PUSH_CART, Act.CARRY);

    /** What is always done to the same size, besides resting. */
    private static final Set<Act> ONE_SIZE =
            EnumSet.of(
                    Act.DANCE,
                    Act.WATCH_TV,
                    Act.READ,
                    Act.EAT_AT_TABLE,
                    Act.HANG_LAUNDRY,
                    Act.SIT_TO_LIE,
                    Act.LIE_TO_SIT,
                    Act.STAND_TO_LIE,
                    Act.LIE_TO_STAND,
                    Act.KNEEL_DOWN,
                    Act.KNEEL_UP,
                    Act.CROUCH,
                    Act.PICK_UP,
                    Act.PUT_DOWN,
                    Act.LIFT_BOX,
                    Act.PLANK,
                    Act.ROW,
                    Act.CLIMB_LADDER,
                    Act.STEP_OVER,
                    Act.FALL,
                    Act.STAND_TO_FOURS,
                    Act.FOURS_TO_STAND,
                    Act.STAND_TO_PLANK,
                    Act.PLANK_TO_STAND,
                    Act.STAND_TO_PRONE,
                    Act.PRONE_TO_STAND,
                    Act.FOURS_TO_PLANK,
                    Act.PLANK_TO_FOURS,
                    Act.FOURS_TO_PRONE,
                    Act.PRONE_TO_FOURS,
                    Act.ROLL_TO_FRONT,
                    Act.ROLL_TO_BACK);

    /** What is the same for both sides of the body, or has its side in its name. */
    private static final Set<Act> BOTH_SIDES =
            EnumSet.of(
                    Act.STAIRS_UP,
                    Act.STAIRS_DOWN,
                    Act.STAND,
                    Act.SIT,
                    Act.STAND_UP,
                    Act.SIT_DOWN,
                    Act.JUMP,
                    Act.CLAP,
                    Act.NOD,
                    Act.BOW,
                    Act.RAISE_HANDS,
                    Act.SHAKE_HANDS,
                    Act.PUSH,
                    Act.ARM_CURL,
                    Act.JUMPING_JACKS,
                    Act.DRIVE,
                    Act.CYCLE,
                    Act.ELEVATOR_UP,
                    Act.ELEVATOR_DOWN,
                    Act.STAND_TO_LIE,
                    Act.LIE_TO_STAND,
                    Act.CROUCH,
                    Act.SQUAT,
                    Act.LIFT_BOX,
                    Act.PUSH_UP,
                    Act.PLANK,
                    Act.SIT_UP,
                    Act.ROW,
                    Act.PULL,
                    Act.CLIMB_LADDER,
                    Act.CRAWL,
                    Act.FOURS_TO_PLANK,
                    Act.PLANK_TO_FOURS,
                    Act.FOURS_TO_PRONE,
                    Act.PRONE_TO_FOURS);

    private Effects() {}

    static boolean takesTempo(Act act) {
        return !AT_REST.contains(act);
    }

    static boolean takesVigour(Act act) {
        return !AT_REST.contains(act) && !ONE_SIZE.contains(act);
    }

    /** Mood, care, and the way to set the feet. */
    static boolean takesMood(Act act) {
        return WALKING.contains(act) || act == Act.RUN;
    }

    static boolean takesSide(Act act) {
        return !BOTH_SIDES.contains(act);
    }

    static boolean takesHeld(Act act) {
        return Holding.suits(act) || WALKING.contains(act);
    }

    /** Whether a word of manner changes one of the activities that are shown. */
    static boolean has(Set<Act> shown, String word) {
        return shown.stream().anyMatch(act -> has(act, word));
    }

    private static boolean has(Act act, String word) {
        boolean steps =
                Lexicon.CARE.containsKey(word)
                        || Lexicon.MOODS.containsKey(word)
                        || Lexicon.STEPS.containsKey(word);
        return (takesTempo(act) && Lexicon.TEMPO.containsKey(word))
                || (takesVigour(act) && Lexicon.VIGOUR.containsKey(word))
                || (takesMood(act) && steps);
    }
}
