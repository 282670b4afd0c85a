package kinescribe.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProtocolsTest {
    private final List<HttpRequest> sent = new ArrayList<>();

    @Test
    void openAiItselfIsToldTheLongestAnswerByItsNewName() throws Exception {
        JsonNode own = body(Connection.usual("a", ConnectionKind.OPENAI_COMPATIBLE, "m"));
        assertThat(own.path("max_completion_tokens").asInt()).isEqualTo(4096);
        assertThat(own.has("max_tokens")).isFalse();
        assertThat(sent.get(0).url()).isEqualTo("https://api.openai.com/v1/chat/completions");

        Connection usual = Connection.usual("a", ConnectionKind.OPENAI_COMPATIBLE, "m");
        JsonNode other =
                body(
                        new Connection(
                                "a",
                                usual.kind(),
                                "http://localhost:1234/v1",
                                "m",
                                usual.key(),
                                usual.limits(),
                                usual.price()));
        assertThat(other.path("max_tokens").asInt()).isEqualTo(4096);
        assertThat(other.has("max_completion_tokens")).isFalse();
    }

    @Test
    void usualAddressesLeadToTheProtocolsPaths() throws Exception {
        body(Connection.usual("a", ConnectionKind.ANTHROPIC, "m"));
        body(Connection.usual("a", ConnectionKind.OLLAMA, "m"));

        assertThat(sent)
                .extracting(HttpRequest::url)
                .containsExactly(
                        "https://api.anthropic.com/v1/messages", "http://localhost:11434/api/chat");
    }

    private JsonNode body(Connection connection) throws Exception {
        ObjectMapper json = new ObjectMapper();
        Question question =
                new Question(
                        "Do.", "data", "shape", json.createObjectNode().put("type", "object"), 1);
        Protocols.model(connection, new Noting())
                .chat(
                        new Messages(question).first(),
                        new StreamingChatResponseHandler() {
                            @Override
                            public void onCompleteResponse(ChatResponse response) {}

                            @Override
                            public void onError(Throwable error) {
                                throw new IllegalStateException(error);
                            }
                        });
        return json.readTree(sent.get(sent.size() - 1).body());
    }

    /** Sends nothing. */
    private final class Noting implements HttpClient {
        @Override
        public SuccessfulHttpResponse execute(HttpRequest request) {
            throw new UnsupportedOperationException("Answers are streamed");
        }

        @Override
        public void execute(
                HttpRequest request,
                ServerSentEventParser parser,
                ServerSentEventListener listener) {
            sent.add(request);
        }
    }
}
