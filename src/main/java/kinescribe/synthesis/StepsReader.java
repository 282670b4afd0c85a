package kinescribe.synthesis;

import java.util.List;
import java.util.regex.Pattern;

/** Reads special ways to set the feet: from single words, and from the wordings of clinicians. */
final class StepsReader {
    private static final Pattern TANDEM =
            Pattern.compile(
                    "\\bheel[ -]?(?:to|and)[ -]?toe\\b|\\btandem\\b|\\bone foot (?:directly |right )?in front of"
                            + " the other\\b|\\b(?:on|along|across) a (?:tight)?(?:rope|beam)\\b|\\btightrope\\b"
                            + "|\\bbalance beam\\b");
    private static final Pattern PARKINSON =
            Pattern.compile("\\bparkinson(?:ian|ism)?(?:'?s)?(?: (?:disease|patient))?\\b");
    private static final Pattern SMALL =
            Pattern.compile(
                    "\\b(?:small|short|tiny|little|mincing|baby)(?:,? (?!steps|strides)[a-z]+)? (?:steps?|strides?)\\b");
    private static final Pattern LONG =
            Pattern.compile(
                    "\\b(?:long|large|big|giant|great)(?:,? (?!steps|strides)[a-z]+)? (?:steps?|strides?)\\b");
    private static final Pattern ONE_LEG =
            Pattern.compile(
                    "\\bon (?:one|the|his|her|their) (?:left |right )?(?:leg|foot)\\b|\\b(?:one|single)-legged\\b");

    private StepsReader() {}

    /** How the feet are set; the words count as used where it is shown. */
    static Steps read(Act act, Reading reading) {
        if (act == Act.JUMP) {
            return reading.finds(ONE_LEG) ? Steps.ONE_LEG : byWord(reading.words());
        }
        if (!Effects.takesMood(act)) {
            return byWord(reading.words());
        }
        if (reading.finds(PARKINSON)) {
            reading.remark(
                    "Parkinson's is shown as short flat steps, little swing of the arms and a bent"
                            + " trunk; tremor, freezing and hurrying are not shown.");
            return Steps.PARKINSON;
        }
        if (act != Act.RUN && reading.finds(TANDEM)) {
            return Steps.TANDEM;
        }
        Steps word = byWord(reading.words());
        boolean small = reading.finds(SMALL);
        boolean large = reading.finds(LONG);
        if (word != Steps.USUAL) {
            return word;
        }
        return small ? Steps.SMALL : large ? Steps.LONG : Steps.USUAL;
    }

    private static Steps byWord(List<String> words) {
        return words.stream()
                .filter(Lexicon.STEPS::containsKey)
                .findFirst()
                .map(Lexicon.STEPS::get)
                .orElse(Steps.USUAL);
    }
}
