package kinescribe.prompt.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kinescribe.base.Counted;

/** IMUGPT asks for under 15 words (Leng, Kwon and Plötz 2023); fewer than three say no "how". */
final class LengthRule implements Rule {
    static final int MOST = 14;
    private static final int LEAST = 3;
    private static final String TOO_LONG = "too-long";
    private static final String TOO_SHORT = "too-short";

    @Override
    public List<String> ids() {
        return List.of(TOO_LONG, TOO_SHORT);
    }

    @Override
    public List<Finding> findings(LintText text, LintContext context) {
        int count = text.words().size();
        if (count > MOST) {
            return List.of(
                    new Finding(
                            TOO_LONG,
                            text.from(MOST),
                            text.words().get(count - 1).to(),
                            "This prompt has "
                                    + Counted.of(count, "word")
                                    + "; at most "
                                    + MOST
                                    + " keep it to one movement.",
                            shorter(text)));
        }
        if (count < LEAST) {
            return List.of(
                    new Finding(
                            TOO_SHORT,
                            0,
                            text.text().length(),
                            "This prompt is too short: say who does what and how.",
                            Optional.empty()));
        }
        return List.of();
    }

    private static Optional<Fix> shorter(LintText text) {
        return IntStream.iterate(MOST, w -> w >= LEAST, w -> w - 1)
                .filter(text::opens)
                .mapToObj(word -> text.without(word, text.words().size()))
                .findFirst();
    }
}
