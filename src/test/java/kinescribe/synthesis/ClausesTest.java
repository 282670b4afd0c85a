package kinescribe.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kinescribe.job.JobContext;
import kinescribe.math.Vec3;
import kinescribe.motion.Body;
import kinescribe.motion.Motion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClausesTest {
    private static final Body ADULT = Body.Preset.ADULT.body();

    private static List<Act> acts(String prompt) {
        return Clauses.of(prompt).stream().map(clause -> clause.intent().act()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A man walks to the chair, then sits down. | WALK,SIT_DOWN",
                "A man walks, sits down and then stands up | WALK,SIT_DOWN,STAND_UP",
                "walks and then runs | WALK,RUN",
                "A woman runs. She waves. | RUN,WAVE",
                "jumps before walking away | JUMP,WALK",
                "walks slowly followed by a jump | WALK,JUMP",
                "walks, then slowly and happily | WALK",
                "walks and claps | WALK",
                "a man stands before the house | STAND",
                "the quick brown fox | ''",
                "walks and sits down | WALK,SIT_DOWN",
                "before sitting down he walks | WALK,SIT_DOWN",
                "After walking, he sits | WALK,SIT",
                "He sits down after walking for 5 seconds | WALK,SIT_DOWN",
                "A man walks while waving and then sits | WALK,SIT",
                "An old man walks and lies down | WALK,STAND_TO_LIE",
                "sits, then lies down | SIT,SIT_TO_LIE",
                "does push-ups then stands up | PUSH_UP,PLANK_TO_STAND",
                "crawls, then gets up | CRAWL,FOURS_TO_STAND",
                "lies on his stomach, then gets up | LIE,PRONE_TO_STAND",
                "runs and kicks a ball | RUN,KICK",
                "walks and runs | WALK,RUN",
                "before the race he runs | RUN",
                "walks and turns left | WALK",
                "walks and pushes a cart | PUSH_CART",
                "sits and reads a book | READ",
                "picks up a ball and throws it | PICK_UP_AND_THROW",
                "walks to the door and knocks | WALK,KNOCK",
                "walks and knocks | WALK,KNOCK",
                "walks, knocking on doors | WALK",
                "walks to the window and waves | WALK,WAVE",
                "walks to the left and waves | WALK",
                "walks forward, stops and waves | WALK,WAVE",
                "walks forward, turns around and walks back | WALK,TURN,WALK",
                "runs ahead, turns around and runs back | RUN,TURN,RUN",
                "walks forward, stops, and turns to the right | WALK,TURN",
                "walks while turning around | TURN",
                "picks up a box, then carries it to the table | PICK_UP,CARRY",
                "goes to the kitchen and washes the dishes | WALK,WASH_DISHES",
                "enters the room, sits down and drinks coffee | WALK,SIT_DOWN,SIT",
                "gets out of bed and walks to the door | LIE_TO_STAND,WALK",
                "timed up and go | STAND_UP,WALK,TURN,WALK,TURN,SIT_DOWN",
            })
    void takesApartWhatFollowsOneAnother(String prompt, String expected) {
        assertThat(String.join(",", acts(prompt).stream().map(Act::name).toList()))
                .isEqualTo(expected);
    }

    /** None of its acts alone: the test is filed under its own name. */
    @Test
    void aClinicalTestIsAnActivityOfItsOwn() {
        assertThat(KinematicSynthesizer.activityOf("An old man performs the Timed Up and Go test"))
                .contains("timed up and go");
        assertThat(KinematicSynthesizer.activityOf("timed up and go")).contains("timed up and go");
        assertThat(KinematicSynthesizer.activityOf("gets up from a chair")).contains("standing up");
    }

    @Test
    void carriesOnWhoItIs() {
        List<Clauses.Clause> clauses = Clauses.of("An old man walks, then sits down");
        assertThat(clauses.get(1).text()).isEqualTo("An old man sits down");
        assertThat(clauses.get(1).intent().manner().age()).isEqualTo(Age.ELDER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A person walks, then he sits | A person walks; A person sits",
                "A woman runs. She waves. | A woman runs; A woman waves.",
                "Before sitting down a man walks | a man walks; a man is sitting down",
                "After walking, an old man sits | an old man is walking; an old man sits",
                "An old man walks. The man sits down. | An old man walks; An old man sits down.",
            })
    void everyPartHasOneSubject(String prompt, String parts) {
        assertThat(
                        String.join(
                                "; ",
                                Clauses.of(prompt).stream().map(Clauses.Clause::text).toList()))
                .isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A man picks up a bag and carries it away | A man picks up a bag; A man carries the bag away",
                "A man walks 10 metres, turns around and walks back. | A man walks 10 metres; A man turns around; A man walks back 10 meters.",
                "A man takes 4 steps, turns around and walks back | A man takes 4 steps; A man turns around; A man walks back 4 steps",
                "A man walks, stops, and turns left | A man walks, stops; A man turns left 90 degrees",
            })
    void partsSayWhatTheyReferTo(String prompt, String parts) {
        assertThat(
                        String.join(
                                "; ",
                                Clauses.of(prompt).stream().map(Clauses.Clause::text).toList()))
                .isEqualTo(parts);
    }

    /** Ten metres out, about, and as far back: the end is where it began, the other way round. */
    @Test
    void goesAsFarBackAsOut() throws Exception {
        String prompt = "A man walks forward 10 meters, turns around and walks back.";
        SynthesisRequest request = SynthesisRequest.ofPrompt(prompt, 8, 30, ADULT, 3);
        Motion motion = new KinematicSynthesizer().synthesize(request, JobContext.silent()).value();
        double most = 0;
        for (int f = 0; f < motion.frames(); f++) {
            most = Math.max(most, motion.root(f).minus(motion.root(0)).norm());
        }
        assertThat(most).isBetween(9.3, 10.8);
        assertThat(motion.root(motion.frames() - 1).minus(motion.root(0)).norm()).isLessThan(1.2);
    }

    @Test
    void sharesOutTheTime() {
        List<Clauses.Clause> clauses = Clauses.of("walks, then sits down, then claps");
        double[] seconds = Clauses.seconds(clauses, 12, ADULT, 0);
        // Sitting down takes 3.5 s; the other two share the remaining 8.5 s.
        assertThat(seconds).containsExactly(4.25, 3.5, 4.25);
        assertThat(Clauses.seconds(Clauses.of("walks for 5 seconds, then claps"), 12, ADULT, 0))
                .containsExactly(5, 7);
    }

    @Test
    void addsUpWhatThePartsSay() {
        assertThat(Durations.said("walks for 5 seconds, then runs for 4 seconds", ADULT, 0))
                .hasValue(9);
        assertThat(Durations.said("walks, then runs", ADULT, 0)).isEmpty();
        assertThat(Durations.said("walks for 5 seconds", ADULT, 0)).hasValue(5);
    }

    @Test
    void showsThePartsOneAfterAnother() throws Exception {
        SynthesisRequest request =
                new SynthesisRequest(
                        "A man walks for 4 seconds, then sits down, then sits for 3 seconds",
                        11,
                        30,
                        Body.Preset.MAN.body(),
                        5);
        Motion motion = new KinematicSynthesizer().synthesize(request, JobContext.silent()).value();
        Vec3 start = motion.root(0);
        int end = motion.frames() - 1;
        assertThat(motion.root(90).minus(start).norm()).isGreaterThan(2);
        assertThat(motion.root(end).y()).isLessThan(0.75 * start.y());
        assertThat(motion.root(end).minus(motion.root(end - 60)).norm()).isLessThan(0.1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A man sits down slowly, with the arms crossed.",
                "A girl sits still, with both hands in the lap.",
                "A man calmly stands up, pushing off with both hands.",
                "A person walks across the room, swinging both arms.",
                "A woman walks and with the arms crossed."
            })
    void howSomethingIsDoneIsNoPart(String prompt) {
        assertThat(acts(prompt)).hasSize(1);
    }
}
