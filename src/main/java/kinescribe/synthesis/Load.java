package kinescribe.synthesis;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a thing weighs that is carried, lifted or pushed. Masses of words are our own choice.
 */
final class Load {
    /** What is done with a load, besides what is held on the way. */
    private static final Set<Act> HANDLES =
            Set.of(
                    Act.CARRY,
                    Act.LIFT_BOX,
                    Act.PICK_UP,
                    Act.PUT_DOWN,
                    Act.PUSH_CART,
                    Act.PULL,
                    Act.PUSH);

    private static final Pattern HEAVY =
            Pattern.compile(
                    "\\b((?:very|extremely|really) )?(?:heavy|heavily loaded|heavy-laden)\\b"
                            + "(?! (?:old |young |tall )?(?:man|woman|person|boy|girl|lady|guy|adult"
                            + "|child|people|rain|snow|traffic|crowd)\\b)");
    private static final Pattern LIGHT = Pattern.compile("\\b(?:light|lightweight)\\b");
    private static final double HEAVY_KG = 15;
    private static final double VERY_HEAVY_KG = 25;
    private static final double LIGHT_KG = 1;

    /** More is shown as this. */
    private static final double MOST_KG = 40;

    private Load() {}

    /** Kilograms; zero where nothing is said of the weight or nothing is carried. */
    static double read(Act act, Held held, Reading reading) {
        boolean handles = HANDLES.contains(act) || held != Held.NOTHING;
        if (!handles) {
            return 0;
        }
        Optional<Quantity> said = reading.take(q -> q.is(Measure.MASS) && q.value() > 0);
        Matcher heavy = HEAVY.matcher(reading.text());
        boolean isHeavy = heavy.find();
        if (isHeavy) {
            reading.use(heavy.start(), heavy.end());
        }
        boolean isLight = reading.finds(LIGHT);
        if (said.isPresent()) {
            return told(said.get(), reading);
        }
        if (isHeavy) {
            return heavy.group(1) != null ? VERY_HEAVY_KG : HEAVY_KG;
        }
        return isLight ? LIGHT_KG : 0;
    }

    private static double told(Quantity mass, Reading reading) {
        if (mass.value() > MOST_KG) {
            reading.remark(
                    "A load of \""
                            + mass.in(reading.text())
                            + "\" is shown as one of "
                            + Wording.number(MOST_KG)
                            + " kg.");
        }
        return Math.min(MOST_KG, mass.value());
    }
}
