package kinescribe.synthesis;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The activities that the kinematic synthesizer can show. */
enum Act {
    WALK("walking", Posture.STANDING, s -> new Walks(s).gait()),
    RUN("running", Posture.STANDING, s -> new Walks(s).gait()),
    STAIRS_UP("walking up stairs", Posture.STANDING, s -> new Walks(s).gait()),
    STAIRS_DOWN("walking down stairs", Posture.STANDING, s -> new Walks(s).gait()),
    STAND("standing", Posture.STANDING, s -> new Standing(s.body(), s.seed())),
    SIT("sitting", Posture.SITTING, SeatTransfer::sitting),
    LIE("lying", Posture.LYING, s -> new Lying(s.body(), s.intent(), s.seed())),
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
    TREE("balancing like a tree", Exercises::tree);

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

    /** Makes the movement. */
    Movement movement(Situation situation) {
        return maker.make(situation);
    }

    /** The key poses whose arms can be laid over another activity; empty if there are none. */
    Optional<Script> script(Situation situation) {
        return Optional.ofNullable(script).map(maker -> maker.make(situation));
    }

    /** Whether it goes on foot. */
    boolean isGait() {
        return this == WALK || this == RUN || this == STAIRS_UP || this == STAIRS_DOWN;
    }
}
