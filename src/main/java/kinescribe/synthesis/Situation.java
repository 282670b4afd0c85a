package kinescribe.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import kinescribe.compose.Margins;
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
    private final Margins margins;
    private boolean counted;
    private final List<String> remarks = new ArrayList<>();

    Situation(Body body, Intent intent, long seed, double seconds) {
        this(body, intent, seed, seconds, Margins.NONE);
    }

    Situation(Body body, Intent intent, long seed, double seconds, Margins margins) {
        this.body = body;
        this.intent = intent;
        this.seed = seed;
        this.seconds = seconds;
        this.margins = margins;
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

    /**
     * When something has to begin that is to come in the middle of the time, between the margins;
     * empty where there are none and it may begin at any time.
     *
     * @param lastsS how long it takes, seconds
     */
    OptionalDouble amidS(double lastsS) {
        return margins.equals(Margins.NONE)
                ? OptionalDouble.empty()
                : OptionalDouble.of(margins.beforeS() + (ownS() - lastsS) / 2);
    }

    /** The time between the margins, seconds. */
    double ownS() {
        return seconds - margins.beforeS() - margins.afterS();
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
