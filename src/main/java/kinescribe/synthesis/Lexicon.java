package kinescribe.synthesis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words that the kinematic synthesizer knows. */
final class Lexicon {
    /** Verbs that name an activity by themselves. */
    static final Map<String, Act> VERBS = new HashMap<>();

    /** Words that hint at an activity where no verb names one. */
    static final Map<String, Act> HINTS = new HashMap<>();

    /** Speed words with their share of the usual tempo. */
    static final Map<String, Double> TEMPO = new HashMap<>();

    /** Words of strength with their share of the usual size of movements. */
    static final Map<String, Double> VIGOUR = new HashMap<>();

    static final Set<String> STAIRS =
            words("stairs stair staircase staircases stairway stairways stairwell stairwells");
    static final Set<String> UP =
            words("up upstairs upward upwards ascend ascends ascending ascended ascent");
    static final Set<String> DOWN =
            words(
                    "down downstairs downward downwards descend descends descending descended descent");
    static final Set<String> CLIMB =
            words("climb climbs climbing climbed ascend ascends ascending ascended ascent");
    static final Set<String> DESCEND = words("descend descends descending descended descent");
    static final Set<String> LEFT =
            words("left leftward leftwards counterclockwise anticlockwise left-handed");
    static final Set<String> RIGHT = words("right rightward rightwards clockwise right-handed");
    static final Set<String> ROPE = words("rope ropes jump-rope skipping-rope");
    static final Set<String> BACKWARD = words("backward backwards");
    static final Set<String> HOP = new HashSet<>();

    /** Words after which another word is a noun: the waves, her step. */
    static final Set<String> BEFORE_NOUN =
            words(
                    "the a an his her their its my your of ocean sea sound crashing each every one"
                            + " two another first last next final this that");

    /** Verbs that beside another verb mostly name no activity: with speed, arms crossed. */
    static final Set<String> NO_SECOND =
            words(
                    "upright crossed crossing speed circle circles lap laps travel drift exploring"
                            + " meditating move moves step steps");

    /** Words that are left out of the notice of unknown words. */
    static final Set<String> PASSED_OVER = new HashSet<>();

    static {
        verbs(
                Act.WALK,
                "walk stroll amble stride march saunter wander pace hike trek trudge shuffle tiptoe"
                        + " sashay power-walk strut glide limp mosey meander roam promenade hobble"
                        + " parade traipse lumber stagger tread patrol circle plod stomp sneak creep"
                        + " prowl waddle toddle totter swagger lope sidle ramble perambulate wade"
                        + " step move cross lap advance proceed navigate skip orbit weave"
                        + " approach explore follow dance traverse tour tramp slink prance skitter"
                        + " inch backpack drift journey travel");
        verbs(
                Act.RUN,
                "run jog sprint race dash chase rush hurry gallop bolt scurry scamper flee speed"
                        + " charge trot hustle");
        verbs(Act.SIT, "sit seat perch slouch straddle crouch-sit squat-sit meditate");
        verbs(Act.LIE, "lie lay recline sprawl nap sleep snooze doze lounge sunbathe bask slumber");
        verbs(Act.STAND, "stand");
        verbs(Act.TURN, "turn rotate spin pivot twirl revolve swivel turnaround whirl pirouette");
        verbs(Act.JUMP, "jump hop leap bounce vault bound skip-rope hurdle");
        verbs(Act.WAVE, "wave");
        verbs(Act.CLAP, "clap applaud");
        put(VERBS, Act.RUN, "ran sprinter");
        put(VERBS, Act.SIT, "sat seated");
        put(VERBS, Act.LIE, "lain laid asleep");
        put(VERBS, Act.STAND, "stood upright");
        put(VERBS, Act.JUMP, "leapt jumping-jacks");
        HOP.addAll(Inflections.of("hop"));
        HOP.addAll(Inflections.of("bounce"));
        hints(Act.WALK, "walker hiker pedestrian stroller trek footstep footsteps gait lead move");
        hints(
                Act.RUN,
                "runner jogger sprinter marathon marathoner run 5k 10k race lap tag treadmill"
                        + " runners joggers marathons");
        hints(
                Act.SIT,
                "chair armchair stool sofa bench desk lotus seat cross-legged recliner pew throne"
                        + " wheelchair");
        hints(
                Act.LIE,
                "rest rests resting rested relax relaxes relaxing relaxed unwind unwinds stretch"
                        + " stretches stretching bed couch hammock mattress nap sleep lounger cot"
                        + " snuggle snuggles curl curls float floats floating flat sleeping blanket"
                        + " spreads cuddles nestles hangs sinks settles pillow pillows massage");
        hints(
                Act.STAND,
                "wait waits waiting pose poses posing stationary still idle idles motionless lean"
                        + " leans leaning balances queue attention salute salutes");
        hints(Act.JUMP, "rope springs airborne trampoline cartwheel flip jumprope somersault");
        hints(Act.WAVE, "greets greet greeting hello goodbye hail hails hailing");
        tempo(0.55, "crawlingly sluggishly glacially");
        tempo(
                0.72,
                "slowly slow gingerly tentatively wearily haltingly painfully laboriously lethargic"
                        + " sleepily unhurriedly sluggish lazily heavily");
        tempo(
                0.82,
                "leisurely carefully cautiously calmly gently hesitantly casually quietly relaxed"
                        + " leisure careful cautious nervously timidly peacefully tiredly elderly"
                        + " gracefully thoughtfully aimlessly slower toddler");
        tempo(1, "normally steadily usual evenly comfortably normal steady moderate moderately");
        tempo(
                1.2,
                "briskly brisk purposefully confidently determinedly energetically eagerly lively"
                        + " strongly vigorously power-walk power-walks boldly faster energetic");
        tempo(
                1.35,
                "fast quickly quick rapidly rapid swiftly swift hurriedly hastily speedily urgently"
                        + " hurry rushes rushing rush frantically late races racing furiously");
        tempo(1.6, "sprint sprints sprinting sprinted sprinter flat-out full-speed");
        tempo(0.85, "jog jogs jogging jogged jogger stroll strolls strolling ambles amble");
        vigour(
                0.7,
                "gently tired tiredly wearily lazily weakly softly lightly gingerly exhausted sleepy"
                        + " weary exhaustedly feebly sluggishly limply carefully cautiously quietly"
                        + " delicately weak frail elderly");
        vigour(0.85, "calmly leisurely casually relaxed slowly gracefully timidly nervously");
        vigour(1.2, "briskly confidently happily excitedly playfully joyfully lively cheerfully");
        vigour(
                1.4,
                "energetically vigorously strongly powerfully energetic forcefully wildly intensely"
                        + " enthusiastically furiously hard energy intensity high power powerful"
                        + " vigorous strong eagerly frantically");
        pass(
                "a an the and or but while as if so than that this these those there here it its"
                        + " he she they them his her their him hers theirs who whose which what when"
                        + " where how i you we my your our me us himself herself themselves itself"
                        + " someone somebody anyone everyone one ones other another each every all"
                        + " both some any only just very too also still again even more most"
                        + " much many few own same such");
        pass(
                "of in on at to from with without within into onto off over under through throughout"
                        + " along across around about by for against between among near next beside"
                        + " behind before after during until towards toward past above below beneath"
                        + " inside outside out back forward forwards up down straight"
                        + " ahead via like is are was were be been being am do"
                        + " does did doing done has have had having can could will would shall should"
                        + " may might must get gets getting goes go going take takes taking took"
                        + " make makes making made keep keeps keeping way s t");
        pass(
                "person persons people man men woman women boy boys girl girls child children kid"
                        + " kids toddler baby adult adults teenager teen youth lady gentleman guy"
                        + " human individual subject participant figure couple group team friend"
                        + " friends family parent parents mother father mom dad grandma grandpa"
                        + " grandmother grandfather grandparent senior citizen old young elderly"
                        + " runner jogger walker hiker athlete student teacher worker soldier dancer"
                        + " guard doctor nurse chef tourist traveler retiree musician model waiter"
                        + " officer police patient professional m km h mph kmh degrees degree seconds"
                        + " second minutes place spot full half circle circles direction step steps"
                        + " side stomach sky ceiling activity motion movement pace speed manner time");
    }

    private Lexicon() {}

    private static void verbs(Act act, String verbs) {
        for (String verb : verbs.split(" ")) {
            for (String form : Inflections.of(verb)) {
                VERBS.putIfAbsent(form, act);
            }
        }
    }

    private static void hints(Act act, String words) {
        for (String word : words.split(" ")) {
            HINTS.putIfAbsent(word, act);
        }
    }

    private static void put(Map<String, Act> map, Act act, String words) {
        for (String word : words.split(" ")) {
            map.put(word, act);
        }
    }

    private static void tempo(double share, String words) {
        for (String word : words.split(" ")) {
            TEMPO.putIfAbsent(word, share);
        }
    }

    private static void vigour(double share, String words) {
        for (String word : words.split(" ")) {
            VIGOUR.putIfAbsent(word, share);
        }
    }

    private static void pass(String words) {
        PASSED_OVER.addAll(words(words));
    }

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
