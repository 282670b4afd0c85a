package kinescribe.routine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kinescribe.base.Notice;
import kinescribe.synthesis.KinematicSynthesizer;

/**
 * Reads single actions of JSON that people or language models wrote, and mends what can be mended
 * with a notice.
 */
final class PartReader {
    /** How long what has no length is done, in seconds; our own choice. */
    private static final double USUAL_S = 10;

    private final List<Notice> notices = new ArrayList<>();

    List<Notice> notices() {
        return notices;
    }

    /** A name; an own one where there is none. */
    String name(JsonNode node, String otherwise) {
        String name = PlainText.name(node.path("name").asText());
        return name.isEmpty() ? otherwise : name;
    }

    /** An action; empty where it has neither prompt nor name. */
    Optional<Part> action(JsonNode node, String where) {
        String name = name(node, "");
        String prompt = PlainText.of(node.path("prompt").asText()).replaceAll("\\s+", " ");
        if (prompt.isEmpty()) {
            prompt = name;
        }
        if (prompt.isEmpty()) {
            warn(where + " has neither a prompt nor a name; it was left out.");
            return Optional.empty();
        }
        if (!shown(prompt)) {
            if (shown(name)) {
                warn(
                        where
                                + ": \""
                                + prompt
                                + "\" names nothing that can be shown; \""
                                + name
                                + "\" does, and was taken.");
                prompt = name;
            } else {
                warn(
                        where
                                + ": \""
                                + prompt
                                + "\" names nothing that can be shown; change it"
                                + " before a motion is made.");
            }
        }
        return Optional.of(
                Part.action(
                        name.isEmpty() ? PlainText.name(prompt) : name,
                        prompt,
                        seconds(node.path("seconds"), where)));
    }

    /** Whether a motion can be made from a prompt. */
    static boolean shown(String prompt) {
        Optional<SpacePlan> spaced = SpacePhrase.of(prompt);
        return spaced.isPresent()
                ? spaced.get().roles().stream()
                        .allMatch(role -> KinematicSynthesizer.understands(role.prompt()))
                : KinematicSynthesizer.understands(prompt);
    }

    private double seconds(JsonNode node, String where) {
        double told = node.isTextual() ? parsed(node.asText()) : node.asDouble(Double.NaN);
        if (!(told > 0) || Double.isInfinite(told)) {
            warn(
                    where
                            + " lasts "
                            + (node.isMissingNode() ? "no time" : node.asText() + " s")
                            + ", which cannot be; "
                            + (int) USUAL_S
                            + " s were taken.");
            return USUAL_S;
        }
        double within = Math.max(Part.LEAST_S, Math.min(Part.MOST_S, told));
        if (within != told) {
            warn(
                    where
                            + " lasts "
                            + told
                            + " s; "
                            + within
                            + " s were taken, the "
                            + (within > told ? "least" : "most")
                            + " there is.");
        }
        return within;
    }

    private static double parsed(String text) {
        try {
            return Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    void warn(String text) {
        notices.add(Notice.warning(text));
    }
}
