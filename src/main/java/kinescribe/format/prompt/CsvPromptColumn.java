package kinescribe.format.prompt;

import java.util.List;
import java.util.Locale;
import kinescribe.base.Provenance;

/** The columns of a table of prompts, with the names that others give them. */
enum CsvPromptColumn {
    ACTIVITY("label", "class", "action"),
    TEXT("prompt", "caption", "sentence", "description"),
    VERDICT("status"),
    TAGS("tag"),
    NOTE("notes", "comment"),
    WRITER("author"),
    SETTINGS(),
    SEED(),
    VERSION(),
    WRITTEN("date");

    private final List<String> others;

    CsvPromptColumn(String... others) {
        this.others = List.of(others);
    }

    /** What the head of the column says. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a head means this column. */
    boolean isMeantBy(String head) {
        String plain = head.strip().toLowerCase(Locale.ROOT);
        return plain.equals(title()) || others.contains(plain);
    }

    /** What stands in this column. */
    String of(FiledPrompt prompt) {
        return switch (this) {
            case ACTIVITY -> prompt.activity();
            case TEXT -> prompt.text();
            case VERDICT -> prompt.curation().verdict().id();
            case TAGS -> String.join("; ", prompt.curation().tags());
            case NOTE -> prompt.curation().note();
            case WRITER -> prompt.author().map(Provenance::step).orElse("");
            case SETTINGS -> prompt.author().map(FiledParts::settings).orElse("");
            case SEED -> prompt.author().map(a -> Long.toString(a.seed())).orElse("");
            case VERSION -> prompt.author().map(Provenance::version).orElse("");
            case WRITTEN -> prompt.written();
        };
    }
}
