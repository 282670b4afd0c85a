package kinescribe.format.motion;

import java.util.ArrayList;
import java.util.List;
import kinescribe.motion.Motion;

/**
 * Settles what a file leaves open: by what a person says, else by a guess that is kept as an
 * assumption.
 */
final class OpenPoints {
    private final String fileName;
    private final MotionReadOptions said;
    private final List<MotionAssumption> assumptions = new ArrayList<>();

    OpenPoints(String fileName, MotionReadOptions said) {
        this.fileName = fileName;
        this.said = said;
    }

    /** The assumptions that had to be made so far. */
    List<MotionAssumption> assumptions() {
        return assumptions;
    }

    /** The rate that a file states, in hertz, unless a person says another. */
    double statedRateHz(double rateHz) {
        return said.rateHz() == null ? rateHz : said.rateHz();
    }

    /** The rate of a file that states none, in hertz. */
    double rateHz(Guess<Double> guess) {
        if (said.rateHz() != null) {
            return said.rateHz();
        }
        String value = BvhScanner.shown(guess.value());
        assume(
                MotionAssumption.Property.RATE,
                "the rate was taken as " + value + " Hz",
                value,
                guess);
        return guess.value();
    }

    /** The unit that a file states, unless a person says another. */
    LengthUnit stated(LengthUnit unit) {
        return said.unit() == null ? unit : said.unit();
    }

    /** The unit of lengths. */
    LengthUnit unit(Guess<LengthUnit> guess) {
        if (said.unit() != null) {
            return said.unit();
        }
        assume(
                MotionAssumption.Property.UNIT,
                "lengths were taken as " + guess.value().word(),
                guess.value().symbol(),
                guess);
        return guess.value();
    }

    /** A unit of lengths in metres that the file's kind suggests beyond doubt. */
    double metres(String word, double metres, String why) {
        if (said.unit() != null) {
            return said.unit().metres();
        }
        assume(
                MotionAssumption.Property.UNIT,
                "lengths were taken as " + word,
                word,
                new Guess<>(metres, true, why));
        return metres;
    }

    /** The axis that points up; the motion is in the file's frame. */
    UpAxis up(Motion motion) {
        return said.up() == null ? up(Upright.guess(motion)) : said.up();
    }

    /** The axis that points up. */
    UpAxis up(Guess<UpAxis> guess) {
        if (said.up() != null) {
            return said.up();
        }
        assume(
                MotionAssumption.Property.UP,
                guess.value() + " was taken as up",
                guess.value().id(),
                guess);
        return guess.value();
    }

    /** The axis that a file states to point up, unless a person says another. */
    UpAxis stated(UpAxis up) {
        return said.up() == null ? up : said.up();
    }

    private void assume(
            MotionAssumption.Property property, String what, String value, Guess<?> guess) {
        assumptions.add(
                new MotionAssumption(
                        property, value, guess.sure(), fileName + ": " + what, guess.why()));
    }
}
