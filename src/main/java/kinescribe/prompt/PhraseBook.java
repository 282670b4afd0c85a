package kinescribe.prompt;

import java.util.List;

/** All phrases of the offline writer, written for it in the manner of motion captions. */
final class PhraseBook {
    static final List<String> PEOPLE =
            list(
                    "A person|A man|A woman|Someone|A boy|A girl|A child|An old man|A young woman|"
                            + "An elderly woman|A tall man|A teenager");

    private static final String PACES =
            "slowly|briskly|quickly|at a steady pace|at a leisurely pace|at a fast pace";

    static final Phrases WALKING =
            new Phrases(
                    "walking",
                    list("walks|strolls|strides|walks|marches"),
                    list(
                            "calmly|casually|confidently|cautiously|wearily|cheerfully|stiffly|"
                                    + "energetically|heavily|lightly"),
                    list(PACES),
                    list(
                            "forward|straight ahead|in a circle|in a straight line|across the room|"
                                    + "along the corridor|around the room|through the park|"
                                    + "along the path|in a wide curve to the left|"
                                    + "in a wide curve to the right|across the yard"),
                    list(
                            "swinging both arms|with long steps|with short steps|"
                                    + "looking straight ahead|with relaxed shoulders|"
                                    + "with a straight back|with the arms held still"));
    static final Phrases RUNNING =
            new Phrases(
                    "running",
                    list("runs|jogs"),
                    list(
                            "steadily|energetically|lightly|heavily|wearily|confidently|smoothly|"
                                    + "eagerly"),
                    list("slowly|quickly|fast|at a steady pace|at an easy pace|at full speed"),
                    list(
                            "forward|straight ahead|in a circle|across the field|along the track|"
                                    + "around the hall|through the park|along the road|"
                                    + "in a straight line|along the beach"),
                    list(
                            "pumping both arms|with long steps|with short steps|"
                                    + "looking straight ahead|with bent elbows|"
                                    + "with high knees|breathing hard"));
    static final Phrases STAIRS_UP =
            new Phrases(
                    "walking up stairs",
                    list(
                            "walks up the stairs|climbs the stairs|goes up the stairs|"
                                    + "walks upstairs|climbs a flight of stairs|"
                                    + "ascends the staircase"),
                    list("calmly|carefully|wearily|steadily|energetically|heavily|lightly"),
                    list("slowly|quickly|briskly|at a steady pace|at an easy pace"),
                    list(
                            "one step at a time|to the next floor|to the top|in a tall building|"
                                    + "at home|at the station|step by step"),
                    list(
                            "with one hand on the rail|looking ahead|with the arms swinging|"
                                    + "lifting the knees high|breathing hard|"
                                    + "with a straight back"));
    static final Phrases STAIRS_DOWN =
            new Phrases(
                    "walking down stairs",
                    list(
                            "walks down the stairs|goes down the stairs|descends the stairs|"
                                    + "walks downstairs|descends a flight of stairs|"
                                    + "descends the staircase"),
                    list("calmly|carefully|wearily|steadily|energetically|heavily|lightly"),
                    list("slowly|quickly|briskly|at a steady pace|at an easy pace"),
                    list(
                            "one step at a time|to the next floor|to the bottom|"
                                    + "in a tall building|at home|at the station|step by step"),
                    list(
                            "with one hand on the rail|looking at the steps|"
                                    + "with the arms swinging|placing each foot with care|"
                                    + "with a straight back|with relaxed shoulders"));
    static final Phrases STANDING =
            new Phrases(
                    "standing",
                    list("stands|stands still|remains standing|keeps standing"),
                    list("calmly|patiently|quietly|stiffly|attentively|wearily|politely"),
                    list("for a while|for a long moment|without moving"),
                    list(
                            "at the bus stop|in the middle of the room|by the window|"
                                    + "near the door|in the hallway|on the spot|"
                                    + "in front of a mirror|in a line"),
                    list(
                            "with arms crossed|with both hands in the pockets|"
                                    + "shifting weight from foot to foot|"
                                    + "with the arms hanging loosely|looking straight ahead|"
                                    + "with feet apart|with a straight back"));
    static final Phrases SITTING =
            new Phrases(
                    "sitting",
                    list("sits|sits still|remains seated|stays seated"),
                    list("calmly|patiently|quietly|stiffly|attentively|lazily|comfortably"),
                    list("for a while|for a long moment|without moving"),
                    list(
                            "on a chair|on a sofa|on a bench|at a desk|at the table|on a stool|"
                                    + "by the window|in the waiting room"),
                    list(
                            "with both feet on the floor|leaning back|leaning slightly forward|"
                                    + "with both hands in the lap|with hands on the knees|"
                                    + "looking straight ahead|with crossed ankles"));
    static final Phrases STANDING_UP =
            new Phrases(
                    "standing up",
                    list("stands up|stands up again"),
                    list("calmly|carefully|wearily|stiffly|energetically|suddenly|smoothly"),
                    list("slowly|quickly|briskly|in one smooth movement|without haste"),
                    list(
                            "from a chair|from the sofa|from a low stool|from a bench|"
                                    + "from the edge of the bed|from the desk|from an armchair"),
                    list(
                            "pushing off with both hands|without using the hands|"
                                    + "leaning forward first|with the arms crossed|"
                                    + "with a straight back|with both hands on the knees"));
    static final Phrases SITTING_DOWN =
            new Phrases(
                    "sitting down",
                    list("sits down|sits down again"),
                    list("calmly|carefully|wearily|stiffly|heavily|suddenly|smoothly"),
                    list("slowly|quickly|briskly|in one smooth movement|without haste"),
                    list(
                            "on a chair|on the sofa|on a low stool|on a bench|"
                                    + "on the edge of the bed|at the desk|in an armchair"),
                    list(
                            "reaching back with one hand|without using the hands|"
                                    + "leaning forward|with the arms crossed|"
                                    + "with a straight back|with both hands on the knees"));
    static final Phrases LYING =
            new Phrases(
                    "lying",
                    list("lies|lies still|lies flat|keeps lying"),
                    list("calmly|quietly|comfortably|lazily|peacefully|wearily"),
                    list("for a while|for a long moment|without moving"),
                    list(
                            "on the floor|on a bed|on the sofa|on a mat|on the grass|on the back|"
                                    + "on a hospital bed"),
                    list(
                            "with the arms at the sides|facing the ceiling|"
                                    + "with one hand on the belly|breathing evenly|"
                                    + "with straight legs|with closed eyes"));
    static final Phrases JUMPING =
            new Phrases(
                    "jumping",
                    list("jumps|hops|leaps|jumps repeatedly"),
                    list("happily|energetically|lightly|heavily|eagerly|carefully|playfully"),
                    list("slowly|quickly|high|at a steady rhythm|several times"),
                    list("in place|on the spot|straight up|in the yard|on a mat|in the gym"),
                    list(
                            "swinging both arms upwards|landing softly|with both feet close|"
                                    + "with bent knees|with the arms at the sides|"
                                    + "reaching for the ceiling"));
    static final Phrases TURNING =
            new Phrases(
                    "turning",
                    list("turns|turns around|rotates|pivots"),
                    list("calmly|carefully|smoothly|stiffly|suddenly|wearily|lightly"),
                    list("slowly|quickly|briskly|bit by bit|without haste"),
                    list(
                            "to the left|to the right|to face the other way|on the spot|"
                                    + "half way to the left|half way to the right"),
                    list(
                            "with the arms at the sides|looking over the shoulder|"
                                    + "with relaxed shoulders|with a straight back|"
                                    + "keeping the feet close|looking straight ahead"));
    static final Phrases WAVING =
            new Phrases(
                    "waving",
                    list("waves|waves hello|waves goodbye"),
                    list("happily|calmly|energetically|wearily|shyly|politely|eagerly|gently"),
                    list("slowly|quickly|several times|for a while"),
                    list(
                            "with the right hand|with the left hand|with one arm|with both hands|"
                                    + "with the right arm|with the left arm"),
                    list(
                            "above the head|at shoulder height|smiling broadly|"
                                    + "with a raised elbow|looking straight ahead|"
                                    + "with relaxed shoulders"));

    static final List<Phrases> ALL =
            List.of(
                    WALKING,
                    RUNNING,
                    STAIRS_UP,
                    STAIRS_DOWN,
                    STANDING,
                    SITTING,
                    STANDING_UP,
                    SITTING_DOWN,
                    LYING,
                    JUMPING,
                    TURNING,
                    WAVING);

    private PhraseBook() {}

    private static List<String> list(String text) {
        return List.of(text.split("\\|", -1));
    }
}
