package kinescribe.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The protocols that language models are spoken to in. */
public enum ConnectionKind {
    /** OpenAI's chat completions, which many servers speak, local ones too. */
    OPENAI_COMPATIBLE("OpenAI-compatible", "https://api.openai.com/v1", "OPENAI_API_KEY"),
    /** Ollama, usually on the same computer and without a key. */
    OLLAMA("Ollama", "http://localhost:11434", ""),
    /** Anthropic's messages. */
    ANTHROPIC("Anthropic", "https://api.anthropic.com/v1", "ANTHROPIC_API_KEY");

    private final String title;
    private final String usualUrl;
    private final String usualVariable;

    ConnectionKind(String title, String usualUrl, String usualVariable) {
        this.title = title;
        this.usualUrl = usualUrl;
        this.usualVariable = usualVariable;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** Where its servers usually are. */
    public String usualUrl() {
        return usualUrl;
    }

    /** The environment variable that usually holds its key; empty where none is needed. */
    public String usualVariable() {
        return usualVariable;
    }

    /** Its name in provenance and on the command line, such as {@code openai-compatible}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of a name, as {@link #id} gives it. */
    public static Optional<ConnectionKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
