package kinescribe.synthesis;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.BiConsumer;

/**
 * Repeats a movement until the time is over, or as often as asked; every repetition differs a
 * little in time and size. Spreads of about 6 % are our own choice.
 */
final class Repetition {
    private static final double SPREAD = 0.06;
    private static final double FASTEST = 1.8;
    private static final double LEAD_S = 0.5;

    private final Situation situation;
    private final double cycleS;
    private final double restS;
    private final double backS;

    /**
     * @param cycleS how long one takes at the usual tempo
     * @param restS pause between two
     */
    Repetition(Situation situation, double cycleS, double restS) {
        this(situation, cycleS, restS, 0);
    }

    /**
     * @param backS time to leave after the last one, where a number was asked for
     */
    Repetition(Situation situation, double cycleS, double restS, double backS) {
        this.situation = situation;
        this.cycleS = cycleS;
        this.restS = restS;
        this.backS = backS;
    }

    /** Adds repetitions of another script; vigour and chance change how far it goes from a pose. */
    Script into(Script script, Script one, Pose about) {
        return into(script, (s, beat) -> s.then(one, about, beat));
    }

    /** Adds the repetitions to a script; each must end where it started. */
    Script into(Script script, BiConsumer<Script, Beat> one) {
        Dice dice = situation.dice();
        double tempo = situation.intent().tempo() * dice.normal("beat.tempo", 1, 0.08);
        double lead = Math.min(LEAD_S, 0.1 * situation.seconds()) * dice.even("beat.lead", 0.4, 1);
        double room = situation.seconds() - script.endS() - lead;
        OptionalInt asked = situation.repetitions();
        double each = (cycleS + restS) / tempo;
        double rest = restS;
        int times = (int) Math.max(1, Math.ceil(room / each));
        if (asked.isPresent()) {
            times = asked.getAsInt();
            room = Math.max(0.2 * room, room - backS);
            double hurry = times * each / room;
            if (hurry > FASTEST) {
                int fit = (int) Math.max(1, Math.floor(room / each * FASTEST));
                situation.remark(
                        String.format(
                                Locale.ROOT,
                                "In %.1f s it fits %d times, not %d; ask for more time.",
                                situation.seconds(),
                                fit,
                                times));
                times = fit;
                hurry = FASTEST;
            }
            tempo *= Math.max(1, hurry);
            rest = restS * (hurry < 1 ? 1 / Math.max(0.25, hurry) : 1);
        }
        double[] slow = new double[times];
        double[] pause = new double[times];
        double total = 0;
        for (int i = 0; i < times; i++) {
            slow[i] = dice.normal("beat.slow." + i, 1, SPREAD);
            pause[i] = rest * dice.even("beat.rest." + i, 0.7, 1.3);
            total += cycleS * slow[i] + pause[i];
        }
        if (asked.isPresent()) {
            // Chance must not push the last one out of the time.
            tempo = Math.max(tempo, total / room);
        }
        script.hold(lead);
        for (int i = 0; i < times; i++) {
            Beat beat =
                    new Beat(
                            i,
                            slow[i] / tempo,
                            situation.intent().vigour() * dice.normal("beat.big." + i, 1, SPREAD));
            one.accept(script, beat);
            script.hold(pause[i] / tempo);
        }
        return script;
    }
}
