package kinescribe.language;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.time.Duration;
import java.util.Map;

/** The three protocols, spoken by langchain4j over our own HTTP. Nothing is logged. */
final class Protocols {
    /** What langchain4j is given for a key: it demands one, and has no use for the true one. */
    private static final String NO_KEY = "none";

    private Protocols() {}

    static StreamingChatModel model(Connection connection, HttpClient http) {
        HttpClientBuilder given = new Given(http);
        return switch (connection.kind()) {
            case OPENAI_COMPATIBLE ->
                    OpenAiStreamingChatModel.builder()
                            .httpClientBuilder(given)
                            .baseUrl(connection.baseUrl())
                            .apiKey(NO_KEY)
                            .modelName(connection.model())
                            .strictJsonSchema(true)
                            .logRequests(false)
                            .logResponses(false)
                            .build();
            case OLLAMA ->
                    OllamaStreamingChatModel.builder()
                            .httpClientBuilder(given)
                            .baseUrl(connection.baseUrl())
                            .modelName(connection.model())
                            .logRequests(false)
                            .logResponses(false)
                            .build();
            case ANTHROPIC ->
                    AnthropicStreamingChatModel.builder()
                            .httpClientBuilder(given)
                            .baseUrl(connection.baseUrl())
                            .apiKey(NO_KEY)
                            .modelName(connection.model())
                            .logRequests(false)
                            .logResponses(false)
                            .build();
        };
    }

    /** The header that carries the key. */
    static Map<String, String> keyHeaders(ConnectionKind kind, Secret key) {
        if (key.isNone()) {
            return Map.of();
        }
        return kind == ConnectionKind.ANTHROPIC
                ? Map.of("x-api-key", key.reveal())
                : Map.of("Authorization", "Bearer " + key.reveal());
    }

    /** Hands out one client; the time-out is the client's own. */
    private record Given(HttpClient client) implements HttpClientBuilder {
        @Override
        public Duration connectTimeout() {
            return Duration.ZERO;
        }

        @Override
        public HttpClientBuilder connectTimeout(Duration timeout) {
            return this;
        }

        @Override
        public Duration readTimeout() {
            return Duration.ZERO;
        }

        @Override
        public HttpClientBuilder readTimeout(Duration timeout) {
            return this;
        }

        @Override
        public HttpClient build() {
            return client;
        }
    }
}
