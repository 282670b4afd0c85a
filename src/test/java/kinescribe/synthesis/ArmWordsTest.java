package kinescribe.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wordings of actions of the arms, the labels of UTD-MHAD among them. */
class ArmWordsTest {
    @ParameterizedTest
    @CsvSource({
        "right arm swipe to the left, SWIPE_LEFT, RIGHT",
        "right arm swipe to the right, SWIPE_RIGHT, RIGHT",
        "right hand wave, WAVE, RIGHT",
        "two hand front clap, CLAP,",
        "right arm throw, THROW, RIGHT",
        "cross arms in the chest, CROSS_ARMS,",
        "basketball shoot, SHOOT_BASKET,",
        "right hand draw x, DRAW_X, RIGHT",
        "right hand draw circle (clockwise), DRAW_CIRCLE, RIGHT",
        "right hand draw circle (counter clockwise), DRAW_CIRCLE_BACK, RIGHT",
        "draw triangle, DRAW_TRIANGLE,",
        "bowling (right hand), BOWL, RIGHT",
        "front boxing, BOX,",
        "baseball swing from right, BASEBALL_SWING, RIGHT",
        "tennis right hand forehand swing, TENNIS_SWING, RIGHT",
        "arm curl (two arms), ARM_CURL,",
        "tennis serve, TENNIS_SERVE,",
        "two hand push, PUSH,",
        "right hand knock on door, KNOCK, RIGHT",
        "right hand catch an object, CATCH, RIGHT",
        "right hand pick up and throw, PICK_UP_AND_THROW, RIGHT",
        "She throws a ball with her left hand, THROW, LEFT",
        "He draws a big circle in the air with the left hand, DRAW_CIRCLE, LEFT",
        "He does ten jumping jacks, JUMPING_JACKS,",
        "She talks on the phone, PHONE_CALL,",
        "A man reaches up to a shelf, REACH_UP,",
        "She stretches out on a bed, LIE,",
    })
    void namesTheAct(String prompt, Act act, @Nullable Side hand) {
        Intent intent = PromptReader.read(prompt).orElseThrow();
        assertThat(intent.act()).isEqualTo(act);
        if (hand != null) {
            assertThat(intent.handOr(new Dice(0))).isEqualTo(hand);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "She shakes hands with a friend while walking, WALK, SHAKE_HANDS",
        "He walks and looks around, WALK, LOOK_AROUND",
        "He sits and drinks coffee, SIT, DRINK",
        "She walks while talking on her phone, WALK, PHONE_CALL",
    })
    void laysHandsOverWhatCarriesThem(String prompt, Act act, Act hands) {
        Intent intent = PromptReader.read(prompt).orElseThrow();
        assertThat(intent.act()).isEqualTo(act);
        assertThat(intent.meanwhile()).containsExactly(hands);
    }
}
