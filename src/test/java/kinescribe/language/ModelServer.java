package kinescribe.language;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A language model's server on this computer that answers by a script, a line a request. */
public final class ModelServer implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the server does with a request. */
    @FunctionalInterface
    public interface Line {
        /** Answers it, or does not. */
        void answer(HttpExchange exchange) throws IOException;
    }

    private final ConnectionKind kind;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Line> script = new ArrayDeque<>();
    private final List<JsonNode> requests = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();

    /** A server that speaks a protocol. */
    public ModelServer(ConnectionKind kind) {
        this.kind = kind;
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    /** What it does with the next request that has no line yet. */
    public ModelServer then(Line line) {
        synchronized (script) {
            script.add(line);
        }
        return this;
    }

    /** Streams pieces of an answer, as its protocol does, to its end. */
    public ModelServer thenSays(String... pieces) {
        return then(exchange -> Wire.send(exchange, kind, List.of(pieces), Wire.End.PROPER));
    }

    /** Streams pieces of an answer and ends it in another way. */
    public ModelServer thenSays(Wire.End end, String... pieces) {
        return then(exchange -> Wire.send(exchange, kind, List.of(pieces), end));
    }

    /** Refuses with a status, a message and headers (name, value, …). */
    public ModelServer thenRefuses(int status, String message, String... headers) {
        return then(
                exchange -> {
                    for (int i = 0; i < headers.length; i += 2) {
                        exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
                    }
                    byte[] body = Wire.error(kind, message).getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(status, body.length);
                    try (OutputStream out = exchange.getResponseBody()) {
                        out.write(body);
                    }
                });
    }

    /** A connection to it that needs no key. */
    public Connection connection() {
        return new Connection(
                "test",
                kind,
                "http://127.0.0.1:"
                        + server.getAddress().getPort()
                        + (kind == ConnectionKind.OLLAMA ? "" : "/v1"),
                "small-model",
                KeySource.NONE,
                new Limits(30, 3, 1000, 500),
                new Price(2, 10));
    }

    /** The bodies of the requests that came. */
    public List<JsonNode> requests() {
        return requests;
    }

    /** The keys that came along. */
    public List<String> keys() {
        return keys;
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.add(json(exchange));
            String key = exchange.getRequestHeaders().getFirst("x-api-key");
            String bearer = exchange.getRequestHeaders().getFirst("Authorization");
            keys.add(key != null ? key : String.valueOf(bearer));
            Line line;
            synchronized (script) {
                line = script.remove();
            }
            line.answer(exchange);
        }
    }

    private static JsonNode json(HttpExchange exchange) throws IOException {
        try {
            return JSON.readTree(exchange.getRequestBody().readAllBytes());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Requests are JSON", e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
