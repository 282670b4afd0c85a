package kinescribe.app.curation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import kinescribe.base.Provenance;
import kinescribe.prompt.Prompt;

/** Who wrote a prompt, line by line. */
final class AuthorText {
    private AuthorText() {}

    /** What is known, by name: step, settings, seed, date, program. */
    static Map<String, String> of(Prompt prompt) {
        Provenance how = prompt.provenance();
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("Written by", by(how));
        how.parameters().forEach((name, value) -> lines.put(title(name), ShownText.of(value)));
        if (how.seed() != 0) {
            lines.put("Seed", Long.toString(how.seed()));
        }
        lines.put("Date", date(prompt.written()));
        lines.put("Program", how.version());
        return lines;
    }

    private static String by(Provenance how) {
        String step = how.step();
        return step.endsWith("type")
                ? "a person"
                : step.endsWith("import")
                        ? "unknown, imported"
                        : step.endsWith("write") ? "a writer" : ShownText.of(step);
    }

    private static String date(String written) {
        return written.isEmpty()
                ? "unknown"
                : written.replace('T', ' ').replaceFirst(":\\d\\dZ$", " UTC");
    }

    private static String title(String name) {
        String shown = ShownText.of(name);
        return shown.isEmpty()
                ? shown
                : shown.substring(0, 1).toUpperCase(Locale.ROOT) + shown.substring(1);
    }
}
