package kinescribe.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import kinescribe.motion.Body;

/**
 * What an activity is made from: who, what was asked for, by which seed and for how long. Collects
 * remarks on what could not be done as asked.
 */
final class Situation {
    private final Body body;
    private final Intent intent;
    private final long seed;
    private final double seconds;
    private boolean counted;
    private final List<String> remarks = new ArrayList<>();

    Situation(Body body, Intent intent, long seed, double seconds) {
        this.body = body;
        this.intent = intent;
        this.seed = seed;
        this.seconds = seconds;
    }

    Body body() {
        return body;
    }

    Intent intent() {
        return intent;
    }

    long seed() {
        return seed;
    }

    Dice dice() {
        return new Dice(seed);
    }

    /** The person, whose stance and unrest come from the seed. */
    Person person() {
        return new Person(body, dice());
    }

    /** The hand this person does things with. */
    Side usualHand() {
        return Intent.usualHand(dice());
    }

    /** How long it lasts, seconds. */
    double seconds() {
        return seconds;
    }

    /** How often it was asked for; whoever asks sees to it that it is shown that often. */
    OptionalInt repetitions() {
        counted = true;
        return intent.repetitions();
    }

    /** Whether the number of times had its effect. */
    boolean counted() {
        return counted;
    }

    /** Notes in a sentence what is not shown as asked for. */
    void remark(String sentence) {
        remarks.add(sentence);
    }

    /** The sentences noted. */
    List<String> remarks() {
        return List.copyOf(remarks);
    }
}
