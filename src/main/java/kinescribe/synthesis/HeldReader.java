package kinescribe.synthesis;

import java.util.List;
import java.util.Set;

/** Reads what the hands hold: a thing that the prompt says is held or carried. */
final class HeldReader {
    private static final int WORDS_BETWEEN = 5;
    private static final Set<String> HOLDING =
            Set.of(
                    "carry",
                    "carries",
                    "carrying",
                    "carried",
                    "hold",
                    "holds",
                    "holding",
                    "held",
                    "with",
                    "balance",
                    "balances",
                    "balancing",
                    "grip",
                    "grips",
                    "gripping",
                    "clutch",
                    "clutches",
                    "clutching",
                    "bring",
                    "brings",
                    "bringing",
                    "lug",
                    "lugs",
                    "lugging",
                    "haul",
                    "hauls",
                    "hauling",
                    "under",
                    "using",
                    "use",
                    "uses",
                    "wear",
                    "wears",
                    "wearing",
                    "on");

    private static final Set<Held> LEANED_ON = Set.of(Held.RAIL, Held.CANE, Held.CRUTCHES);

    private HeldReader() {}

    /** What is held; its words count as used where it is shown. */
    static Held read(Reading reading, boolean shown) {
        List<String> words = reading.words();
        for (int i = 0; i < words.size(); i++) {
            if (!HOLDING.contains(words.get(i))) {
                continue;
            }
            int end = Math.min(words.size(), i + 1 + WORDS_BETWEEN);
            for (int j = i + 1; j < end; j++) {
                Held held = Lexicon.HELD.get(words.get(j));
                // One stands on a box; one is on the phone, but with the activity of phoning.
                if (held != null && (!words.get(i).equals("on") || LEANED_ON.contains(held))) {
                    if (shown) {
                        reading.use(i);
                        reading.use(j);
                    }
                    return held;
                }
            }
        }
        return Held.NOTHING;
    }
}
