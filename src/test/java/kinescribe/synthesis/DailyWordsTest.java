package kinescribe.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DailyWordsTest {
    @ParameterizedTest
    @CsvSource({
        "watches TV on the couch, WATCH_TV",
        "reads a book, READ",
        "is typing on a keyboard, COMPUTER",
        "writes a letter at a desk, WRITE",
        "eats lunch, EAT_AT_TABLE",
        "drives a car on the highway, DRIVE",
        "irons a white shirt, IRON",
        "is folding towels, FOLD_LAUNDRY",
        "washes her hands, WASH_HANDS",
        "washes the dishes, WASH_DISHES",
        "cleans the windows, WASH_WINDOW",
        "stirs a pot of soup, COOK",
        "hangs up the laundry, HANG_LAUNDRY",
        "vacuums the living room, VACUUM",
        "mops the kitchen floor, SWEEP",
        "dusts the shelves, CLEAN",
        "cycles through the park, CYCLE",
        "rides the elevator up, ELEVATOR_UP",
        "reads a book in an elevator, ELEVATOR_UP",
        "rides the elevator down, ELEVATOR_DOWN",
        "sleeps in a bed, SLEEP",
        "dribbles past a defender, SOCCER",
        "walks with nordic poles, NORDIC_WALK",
        "goes from sitting to lying, SIT_TO_LIE",
        "goes from lying to sitting, LIE_TO_SIT",
        "goes from standing to lying, STAND_TO_LIE",
        "gets up from the floor, LIE_TO_STAND",
        "kneels down, KNEEL_DOWN",
        "crouches behind a wall, CROUCH",
        "does ten squats, SQUAT",
        "lunges forward, LUNGE",
        "picks up a coin, PICK_UP",
        "puts the bag down, PUT_DOWN",
        "lifts a heavy box, LIFT_BOX",
        "does push-ups, PUSH_UP",
        "rows a boat, ROW",
        "shovels snow, DIG",
        "climbs a ladder, CLIMB_LADDER",
        "steps over a log, STEP_OVER",
        "slips and falls, FALL",
        "carries a box, CARRY",
        "walks carrying a box, WALK",
        "pushes a shopping cart, PUSH_CART",
        "crawls over the floor, CRAWL",
        "stands reading a book, STAND",
        "skips with a rope, JUMP"
    })
    void namesTheActivity(String wording, Act act) {
        assertThat(PromptReader.read("A person " + wording + ".").map(Intent::act)).contains(act);
    }
}
