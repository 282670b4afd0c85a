package kinescribe.format.prompt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kinescribe.base.KinescribeException;
import kinescribe.base.Provenance;
import kinescribe.prompt.Verdict;

/** Parts of prompts as texts and back. */
final class FiledParts {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<TreeMap<String, String>> SETTINGS = new TypeReference<>() {};

    private FiledParts() {}

    /** The verdict of a word; open where there is none. */
    static Verdict verdict(String word, String place) throws KinescribeException {
        if (word.isBlank()) {
            return Verdict.OPEN;
        }
        return Verdict.of(word)
                .orElseThrow(
                        () ->
                                new KinescribeException(
                                        place
                                                + " has the unknown verdict \""
                                                + word.strip()
                                                + "\".",
                                        "Use open, accepted or rejected."));
    }

    /** A date, checked; empty where there is none. */
    static String date(String text, String place) throws KinescribeException {
        try {
            return text.isBlank() ? "" : Instant.parse(text.strip()).toString();
        } catch (DateTimeException e) {
            throw new KinescribeException(
                    place + " has the date \"" + text.strip() + "\", which cannot be read.",
                    "Write dates as 2026-11-21T11:45:00Z.",
                    e);
        }
    }

    /** Who wrote a prompt; nothing where the writer is empty. */
    static Optional<Provenance> author(
            String writer, String settings, String seed, String version, String place)
            throws KinescribeException {
        if (writer.isBlank()) {
            return Optional.empty();
        }
        try {
            Map<String, String> parameters =
                    settings.isBlank() ? Map.of() : JSON.readValue(settings, SETTINGS);
            long number = seed.isBlank() ? 0 : Long.parseLong(seed.strip());
            return Optional.of(
                    new Provenance(
                            writer.strip(),
                            new TreeMap<>(parameters == null ? Map.of() : parameters),
                            number,
                            version.strip(),
                            List.of()));
        } catch (JsonProcessingException | NumberFormatException e) {
            throw new KinescribeException(
                    place + " does not tell its writer's settings or seed as it should.",
                    "Settings are a JSON object of texts, a seed is a whole number.",
                    e);
        }
    }

    /** A writer's settings as JSON. */
    static String settings(Provenance author) {
        try {
            return JSON.writeValueAsString(author.parameters());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Settings are texts", e);
        }
    }
}
