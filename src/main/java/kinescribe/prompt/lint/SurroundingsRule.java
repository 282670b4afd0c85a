package kinescribe.prompt.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * IMUGPT asks for the action, not the surroundings; the words that tell them are our own choice.
 */
final class SurroundingsRule implements Rule {
    private static final String ID = "surroundings";
    private static final Set<String> SCENERY =
            Set.of(
                    "sun",
                    "sunny",
                    "sunset",
                    "sunrise",
                    "sunshine",
                    "sunlight",
                    "moon",
                    "moonlit",
                    "moonlight",
                    "stars",
                    "starry",
                    "sky",
                    "clouds",
                    "cloudy",
                    "breeze",
                    "breezy",
                    "fog",
                    "foggy",
                    "mist",
                    "misty",
                    "storm",
                    "rainy",
                    "scenery",
                    "scenic",
                    "view",
                    "landscape",
                    "skyline",
                    "birds",
                    "music",
                    "song",
                    "crackling",
                    "crowded",
                    "picturesque",
                    "bustling",
                    "lush",
                    "cozy",
                    "luxurious",
                    "elegant",
                    "blooming",
                    "waterfall",
                    "fireplace",
                    "chandelier",
                    "shade",
                    "twilight",
                    "dusk");

    @Override
    public List<String> ids() {
        return List.of(ID);
    }

    @Override
    public List<Finding> findings(LintText text, LintContext context) {
        return IntStream.range(1, text.words().size())
                .filter(w -> SCENERY.contains(text.words().get(w).text()))
                .mapToObj(w -> finding(text, w))
                .limit(1)
                .toList();
    }

    private static Finding finding(LintText text, int at) {
        int start = text.partStart(at);
        int end = Math.max(at + 1, text.partEnd(start));
        int first = start == 0 ? at : start;
        return new Finding(
                ID,
                text.from(first),
                text.words().get(end - 1).to(),
                "This tells the surroundings, which no sensor on the body feels.",
                start < 3 ? Optional.empty() : Optional.of(text.without(start, end)));
    }
}
