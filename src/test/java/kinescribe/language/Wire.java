package kinescribe.language;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the three protocols stream an answer. 11 tokens went in and 7 came out. */
public final class Wire {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** How an answer ends. */
    public enum End {
        /** As the protocol says. */
        PROPER,
        /** As the protocol says where the answer may not be longer. */
        CUT,
        /** The stream ends without the protocol's last words. */
        SILENT,
        /** The connection breaks in the midst of a line. */
        BROKEN
    }

    private Wire() {}

    static void send(HttpExchange exchange, ConnectionKind kind, List<String> pieces, End end)
            throws IOException {
        List<String> lines = new ArrayList<>(begin(kind));
        for (String piece : pieces) {
            lines.add(piece(kind, piece));
        }
        if (end == End.PROPER || end == End.CUT) {
            lines.addAll(last(kind, end == End.CUT));
        }
        byte[] body = String.join("", lines).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .set(
                        "Content-Type",
                        kind == ConnectionKind.OLLAMA
                                ? "application/x-ndjson"
                                : "text/event-stream");
        exchange.sendResponseHeaders(200, end == End.BROKEN ? body.length + 100 : 0);
        OutputStream out = exchange.getResponseBody();
        out.write(body);
        out.flush();
    }

    static String error(ConnectionKind kind, String message) {
        return switch (kind) {
            case OPENAI_COMPATIBLE -> text(Map.of("error", Map.of("message", message)));
            case OLLAMA -> text(Map.of("error", message));
            case ANTHROPIC ->
                    text(
                            Map.of(
                                    "type",
                                    "error",
                                    "error",
                                    Map.of("type", "some_error", "message", message)));
        };
    }

    private static List<String> begin(ConnectionKind kind) {
        return kind == ConnectionKind.ANTHROPIC
                ? List.of(
                        event(
                                "message_start",
                                "{\"type\":\"message_start\",\"message\":{\"id\":\"m\",\"type\":"
                                        + "\"message\",\"role\":\"assistant\",\"content\":[],"
                                        + "\"model\":\"x\",\"usage\":{\"input_tokens\":11,"
                                        + "\"output_tokens\":0}}}"),
                        event(
                                "content_block_start",
                                "{\"type\":\"content_block_start\",\"index\":0,\"content_block\":"
                                        + "{\"type\":\"text\",\"text\":\"\"}}"))
                : List.of();
    }

    static String piece(ConnectionKind kind, String text) {
        return switch (kind) {
            case OPENAI_COMPATIBLE ->
                    "data: "
                            + text(
                                    Map.of(
                                            "id",
                                            "c",
                                            "choices",
                                            List.of(
                                                    Map.of(
                                                            "index",
                                                            0,
                                                            "delta",
                                                            Map.of("content", text)))))
                            + "\n\n";
            case OLLAMA ->
                    text(
                                    Map.of(
                                            "model",
                                            "x",
                                            "message",
                                            Map.of("role", "assistant", "content", text),
                                            "done",
                                            false))
                            + "\n";
            case ANTHROPIC ->
                    event(
                            "content_block_delta",
                            text(
                                    Map.of(
                                            "type",
                                            "content_block_delta",
                                            "index",
                                            0,
                                            "delta",
                                            Map.of("type", "text_delta", "text", text))));
        };
    }

    private static List<String> last(ConnectionKind kind, boolean cut) {
        return switch (kind) {
            case OPENAI_COMPATIBLE ->
                    List.of(
                            "data: {\"id\":\"c\",\"choices\":[{\"index\":0,\"delta\":{},"
                                    + "\"finish_reason\":\""
                                    + (cut ? "length" : "stop")
                                    + "\"}]}\n\n",
                            "data: {\"id\":\"c\",\"choices\":[],\"usage\":{\"prompt_tokens\":11,"
                                    + "\"completion_tokens\":7,\"total_tokens\":18}}\n\n",
                            "data: [DONE]\n\n");
            case OLLAMA ->
                    List.of(
                            "{\"model\":\"x\",\"message\":{\"role\":\"assistant\",\"content\":\"\"},"
                                    + "\"done\":true,\"done_reason\":\""
                                    + (cut ? "length" : "stop")
                                    + "\",\"prompt_eval_count\":11,\"eval_count\":7}\n");
            case ANTHROPIC ->
                    List.of(
                            event(
                                    "content_block_stop",
                                    "{\"type\":\"content_block_stop\",\"index\":0}"),
                            event(
                                    "message_delta",
                                    "{\"type\":\"message_delta\",\"delta\":{\"stop_reason\":\""
                                            + (cut ? "max_tokens" : "end_turn")
                                            + "\"},\"usage\":{\"output_tokens\":7}}"),
                            event("message_stop", "{\"type\":\"message_stop\"}"));
        };
    }

    private static String event(String name, String data) {
        return "event: " + name + "\ndata: " + data + "\n\n";
    }

    private static String text(Map<String, ?> value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
