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
                    "on");

    private HeldReader() {}

    /** Whether a word says that something is held, or what. */
    static boolean used(String word, Held held) {
        return HOLDING.contains(word) || Lexicon.HELD.get(word) == held;
    }

    static Held read(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!HOLDING.contains(words.get(i))) {
                continue;
            }
            int end = Math.min(words.size(), i + 1 + WORDS_BETWEEN);
            for (String word : words.subList(i + 1, end)) {
                Held held = Lexicon.HELD.get(word);
                // One stands on a box; one is on the phone, but with the activity of phoning.
                if (held != null && (!words.get(i).equals("on") || held == Held.RAIL)) {
                    return held;
                }
            }
        }
        return Held.NOTHING;
    }
}
