package kinescribe.synthesis;

import java.util.Optional;
import kinescribe.compose.Posture;
import org.jspecify.annotations.Nullable;

/** The activities that the kinematic synthesizer can show. */
enum Act {
    WALK("walking", Posture.STANDING, s -> new Walks(s).gait()),
    RUN("running", Posture.STANDING, s -> new Walks(s).gait()),
    STAIRS_UP("walking up stairs", Posture.STANDING, s -> new Walks(s).gait()),
    STAIRS_DOWN("walking down stairs", Posture.STANDING, s -> new Walks(s).gait()),
    STAND("standing", Posture.STANDING, s -> new Standing(s.body(), s.seed())),
    SIT("sitting", Posture.SITTING, SeatTransfer::sitting),
    LIE("lying", Posture.SUPINE, s -> new Grounded(new Lying(s.body(), s.intent(), s.seed()))),
    STAND_UP("standing up", Posture.SITTING, Posture.STANDING, SeatTransfer::once),
    SIT_DOWN("sitting down", Posture.STANDING, Posture.SITTING, SeatTransfer::once),
    JUMP("jumping", Posture.STANDING, Jumping::new),
    TURN("turning", Posture.STANDING, s -> new Walks(s).turn()),
    WAVE("waving", Gestures::wave),
    CLAP("clapping", Clapping::clap),
    SWIPE_LEFT("swiping to the left", AirFigures::swipeLeft),
    SWIPE_RIGHT("swiping to the right", AirFigures::swipeRight),
    DRAW_X("drawing an x", AirFigures::cross),
    DRAW_CIRCLE("drawing a circle clockwise", AirFigures::circleClockwise),
    DRAW_CIRCLE_BACK("drawing a circle counterclockwise", AirFigures::circleCounterClockwise),
    DRAW_TRIANGLE("drawing a triangle", AirFigures::triangle),
    THROW("throwing", Throws::overhand),
    PICK_UP_AND_THROW("picking up and throwing", Throws::pickUpAndThrow),
    CATCH("catching a ball", Throws::handCatch),
    SHOOT_BASKET("shooting a basketball", Throws::basket),
    BOWL("bowling", Throws::bowling),
    BASEBALL_SWING("swinging a baseball bat", Swings::baseball),
    TENNIS_SWING("swinging a tennis racket", Swings::forehand),
    TENNIS_SERVE("serving in tennis", Swings::serve),
    GOLF_SWING("swinging a golf club", Swings::golf),
    BOX("boxing", Fists::boxing),
    PUNCH("punching", Fists::punch),
    KICK("kicking a ball", Fists::ballKick),
    FRONT_KICK("kicking forward", Fists::frontKick),
    CROSS_ARMS("crossing the arms", Gestures::crossArms),
    POINT("pointing", Gestures::point),
    SALUTE("saluting", Gestures::salute),
    SHRUG("shrugging", Gestures::shrug),
    NOD("nodding", Gestures::nod),
    SHAKE_HEAD("shaking the head", Gestures::shakeHead),
    BOW("bowing", Gestures::bow),
    LOOK_AROUND("looking around", Gestures::lookAround),
    RAISE_HAND("raising a hand", Gestures::raiseHand),
    RAISE_HANDS("raising both hands", Gestures::raiseHands),
    SHAKE_HANDS("shaking hands", Gestures::shakeHands),
    PUSH("pushing with both hands", HandWork::push),
    KNOCK("knocking on a door", HandWork::knock),
    DRINK("drinking", HandWork::drink),
    EAT("eating", HandWork::eat),
    PHONE_CALL("talking on the phone", HandWork::phoneCall),
    PHONE_TYPING("typing on a phone", HandWork::phoneTyping),
    PHOTO("taking a photo", HandWork::photo),
    REACH_FORWARD("reaching forward", HandWork::reachForward),
    REACH_UP("reaching up", HandWork::reachUp),
    REACH_DOWN("reaching down", HandWork::reachDown),
    REACH_ASIDE("reaching to the side", HandWork::reachAside),
    ARM_CURL("curling both arms", Exercises::armCurl),
    STRETCH("stretching", Exercises::stretch),
    JUMPING_JACKS("jumping jacks", Exercises::jumpingJacks),
    DANCE("dancing from side to side", Exercises::dance),
    TREE("balancing like a tree", Exercises::tree),
    WATCH_TV("watching TV", Posture.SITTING, Posture.SITTING, SeatedRest::watchTv),
    READ("reading a book", Posture.SITTING, Posture.SITTING, SeatedRest::read),
    COMPUTER("working at a computer", Posture.SITTING, Posture.SITTING, DeskWork::computer),
    WRITE("writing at a desk", Posture.SITTING, Posture.SITTING, DeskWork::write),
    EAT_AT_TABLE("eating at a table", Posture.SITTING, Posture.SITTING, DeskWork::eat),
    DRIVE("driving a car", Posture.SITTING, Posture.SITTING, Driving::drive),
    IRON("ironing", Worktop::iron),
    FOLD_LAUNDRY("folding laundry", Worktop::fold),
    WASH_HANDS("washing hands", Worktop::washHands),
    WASH_DISHES("washing dishes", Worktop::washDishes),
    WASH_WINDOW("washing a window", Worktop::washWindow),
    COOK("cooking", Worktop::cook),
    HANG_LAUNDRY("hanging up laundry", Worktop::hangLaundry),
    VACUUM("vacuum cleaning", FloorWork::vacuum),
    SWEEP("sweeping the floor", FloorWork::sweep),
    CLEAN("cleaning the house", FloorWork::clean),
    CYCLE("cycling", Posture.SITTING, Cycling::new),
    ELEVATOR_UP(
            "riding an elevator up",
            Posture.STANDING,
            s -> new Riding(new Standing(s.body(), s.seed()), s, true)),
    ELEVATOR_DOWN(
            "riding an elevator down",
            Posture.STANDING,
            s -> new Riding(new Standing(s.body(), s.seed()), s, false)),
    SLEEP("sleeping", Posture.SUPINE, s -> new Grounded(new Lying(s.body(), s.intent(), s.seed()))),
    SOCCER("playing soccer", Soccer::play),
    NORDIC_WALK("Nordic walking", Posture.STANDING, s -> new Walks(s).poling()),
    SIT_TO_LIE(
            "lying down from sitting",
            Posture.SITTING,
            Posture.SUPINE,
            grounded(LyingDown::sitToLie),
            LyingDown::sitToLie),
    LIE_TO_SIT(
            "sitting up from lying",
            Posture.SUPINE,
            Posture.SITTING,
            grounded(LyingDown::lieToSit),
            LyingDown::lieToSit),
    STAND_TO_LIE(
            "lying down from standing",
            Posture.STANDING,
            Posture.SUPINE,
            grounded(LyingDown::standToLie),
            LyingDown::standToLie),
    LIE_TO_STAND(
            "standing up from lying",
            Posture.SUPINE,
            Posture.STANDING,
            grounded(LyingDown::lieToStand),
            LyingDown::lieToStand),
    KNEEL_DOWN("kneeling down", Posture.STANDING, Posture.KNEELING, Kneeling::down),
    KNEEL_UP("standing up from kneeling", Posture.KNEELING, Posture.STANDING, Kneeling::up),
    CROUCH("crouching", Kneeling::crouch),
    SQUAT("squatting", LegExercises::squat),
    LUNGE("lunging forward", LegExercises::lunge),
    PICK_UP("picking something up", Lifting::pickUp),
    PUT_DOWN("putting something down", Lifting::putDown),
    LIFT_BOX("lifting a box", Lifting::box),
    PUSH_UP("doing push-ups", Posture.PLANK, Posture.PLANK, FloorExercises::pushUp),
    PLANK("holding a plank", Posture.PLANK, Posture.PLANK, FloorExercises::plank),
    SIT_UP("doing sit-ups", Posture.SUPINE, Posture.SUPINE, FloorExercises::sitUp),
    ROW("rowing", Posture.SITTING, Posture.SITTING, FloorExercises::row),
    DIG("digging", Labour::dig),
    PULL("pulling", Labour::pull),
    CLIMB_LADDER("climbing a ladder", Labour::ladder),
    STEP_OVER("stepping over something", Labour::stepOver),
    FALL("falling", Posture.STANDING, Posture.PRONE, grounded(Falling::fall), Falling::fall),
    CARRY("carrying a box", Posture.STANDING, Holding::carrying),
    PUSH_CART("pushing a cart", Posture.STANDING, Holding::pushing),
    CRAWL("crawling", Posture.ALL_FOURS, Crawling::new),
    STAND_TO_FOURS(
            "getting down on all fours",
            Posture.STANDING,
            Posture.ALL_FOURS,
            FloorWays::standToFours),
    FOURS_TO_STAND(
            "standing up from all fours",
            Posture.ALL_FOURS,
            Posture.STANDING,
            FloorWays::foursToStand),
    STAND_TO_PLANK(
            "getting down into a plank", Posture.STANDING, Posture.PLANK, FloorWays::standToPlank),
    PLANK_TO_STAND(
            "standing up from a plank", Posture.PLANK, Posture.STANDING, FloorWays::plankToStand),
    STAND_TO_PRONE(
            "getting down to lie on the front",
            Posture.STANDING,
            Posture.PRONE,
            FloorWays::standToProne),
    PRONE_TO_STAND(
            "standing up from lying on the front",
            Posture.PRONE,
            Posture.STANDING,
            FloorWays::proneToStand),
    FOURS_TO_PLANK(
            "moving from all fours into a plank",
            Posture.ALL_FOURS,
            Posture.PLANK,
            FloorWays::foursToPlank),
    PLANK_TO_FOURS(
            "moving from a plank onto all fours",
            Posture.PLANK,
            Posture.ALL_FOURS,
            FloorWays::plankToFours),
    FOURS_TO_PRONE(
            "lying down on the front from all fours",
            Posture.ALL_FOURS,
            Posture.PRONE,
            FloorWays::foursToProne),
    PRONE_TO_FOURS(
            "getting up on all fours from the front",
            Posture.PRONE,
            Posture.ALL_FOURS,
            FloorWays::proneToFours),
    ROLL_TO_FRONT(
            "rolling over onto the front", Posture.SUPINE, Posture.PRONE, FloorWays::rollToFront),
    ROLL_TO_BACK(
            "rolling over onto the back", Posture.PRONE, Posture.SUPINE, FloorWays::rollToBack);

    private final String label;
    private final Posture from;
    private final Posture to;
    private final ActMaker maker;
    private final @Nullable ScriptMaker script;

    /** Through key poses, from standing to standing. */
    Act(String label, ScriptMaker script) {
        this(label, Posture.STANDING, Posture.STANDING, script);
    }

    /** Through key poses. */
    Act(String label, Posture from, Posture to, ScriptMaker script) {
        this(label, from, to, s -> new KeyedMovement(s.person(), script.make(s)), script);
    }

    Act(String label, Posture posture, ActMaker maker) {
        this(label, posture, posture, maker);
    }

    Act(String label, Posture from, Posture to, ActMaker maker) {
        this(label, from, to, maker, null);
    }

    Act(String label, Posture from, Posture to, ActMaker maker, @Nullable ScriptMaker script) {
        this.label = label;
        this.from = from;
        this.to = to;
        this.maker = maker;
        this.script = script;
    }

    /** The activity's name for people. */
    String label() {
        return label;
    }

    /** What carries the body when it starts. */
    Posture from() {
        return from;
    }

    /** What carries the body when it is over. */
    Posture to() {
        return to;
    }

    private static ActMaker grounded(ScriptMaker script) {
        return s -> new Grounded(new KeyedMovement(s.person(), script.make(s)));
    }

    /** Makes the movement. */
    Movement movement(Situation situation) {
        return maker.make(situation);
    }

    /** The key poses whose arms can be laid over another activity; empty if there are none. */
    Optional<Script> script(Situation situation) {
        return Optional.ofNullable(script).map(maker -> maker.make(situation));
    }

    /** Whether it goes up or down stairs. */
    boolean isStairs() {
        return this == STAIRS_UP || this == STAIRS_DOWN;
    }

    /** Whether it goes on foot. */
    boolean isGait() {
        return this == WALK || this == RUN || isStairs();
    }
}
