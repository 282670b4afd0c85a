package kinescribe.language;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;

/**
 * Sends one request for langchain4j, on the calling thread, so that a cancelled job ends it at
 * once. It alone puts the key in; langchain4j never has it.
 */
final class StreamedHttp implements HttpClient {
    private static final Set<String> KEY_HEADERS = Set.of("authorization", "x-api-key");
    private static final int LONGEST_ERROR = 64 << 10;

    private final java.net.http.HttpClient client;
    private final Map<String, String> keyHeaders;
    private final HttpWait wait;
    private Optional<RequestFault> fault = Optional.empty();

    StreamedHttp(java.net.http.HttpClient client, Map<String, String> keyHeaders, HttpWait wait) {
        this.client = client;
        this.keyHeaders = keyHeaders;
        this.wait = wait;
    }

    /** What went wrong with the request, if anything did. */
    Optional<RequestFault> fault() {
        return fault;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        throw new UnsupportedOperationException("Answers are streamed");
    }

    @Override
    public void execute(
            HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        try {
            HttpResponse<PolledBody> response =
                    wait.forResult(client.sendAsync(dressed(request), i -> new PolledBody(wait)));
            try (PolledBody body = response.body()) {
                if (response.statusCode() != 200) {
                    fail(refused(response, body), listener);
                    return;
                }
                listener.onOpen(
                        SuccessfulHttpResponse.builder()
                                .statusCode(response.statusCode())
                                .headers(response.headers().map())
                                .build());
                parser.parse(body, listener); // which swallows what the body ends with
                fault = body.failure().map(RequestFault::of);
                if (fault.isEmpty()) {
                    listener.onClose();
                }
            }
        } catch (ExecutionException | IOException e) {
            fail(RequestFault.of(e), listener);
        }
    }

    private void fail(RequestFault found, ServerSentEventListener listener) {
        fault = Optional.of(found);
        listener.onError(found);
    }

    private java.net.http.HttpRequest dressed(HttpRequest request) {
        java.net.http.HttpRequest.Builder builder =
                java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
        request.headers()
                .forEach(
                        (name, values) -> {
                            if (!KEY_HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
                                values.forEach(value -> builder.header(name, value));
                            }
                        });
        keyHeaders.forEach(builder::setHeader);
        return builder.method(
                        request.method().name(),
                        java.net.http.HttpRequest.BodyPublishers.ofString(request.body()))
                .build();
    }

    private static RequestFault refused(HttpResponse<PolledBody> response, PolledBody body)
            throws IOException {
        String said = new String(body.readNBytes(LONGEST_ERROR), StandardCharsets.UTF_8);
        return new RequestFault(
                RequestFault.Kind.STATUS,
                response.statusCode(),
                said,
                RetryAfter.of(response.headers()));
    }
}
