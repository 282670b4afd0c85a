package kinescribe.language;

import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One request from its sending to its end, all on the calling thread. */
final class Attempt implements StreamingChatResponseHandler {
    /**
     * An answer is told again each time it has grown by this part, so that long ones stay cheap.
     */
    private static final int TELLING = 64;

    private final Consumer<String> soFar;
    private final StringBuilder text = new StringBuilder();
    private int told;
    private @Nullable ChatResponse whole;
    private @Nullable Throwable error;

    private Attempt(Consumer<String> soFar) {
        this.soFar = soFar;
    }

    /**
     * Sends a request and reads its answer.
     *
     * @throws RequestFault if it does not end in an answer
     */
    static Reply of(
            Connection connection, StreamedHttp http, ChatRequest request, Consumer<String> soFar)
            throws RequestFault {
        Attempt attempt = new Attempt(soFar);
        StreamingChatModel model = Protocols.model(connection, http);
        model.chat(request, attempt);
        return attempt.reply(http);
    }

    @Override
    public void onPartialResponse(String more) {
        text.append(more);
        if (text.length() - told > told / TELLING) {
            tell();
        }
    }

    private void tell() {
        told = text.length();
        soFar.accept(text.toString());
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        whole = response;
    }

    @Override
    public void onError(Throwable found) {
        error = found;
    }

    private Reply reply(StreamedHttp http) throws RequestFault {
        if (told < text.length()) {
            tell();
        }
        Optional<RequestFault> fault = http.fault();
        if (fault.isPresent()) {
            throw fault.get();
        }
        if (error != null) {
            throw RequestFault.of(RequestFault.Kind.TOLD, String.valueOf(error.getMessage()));
        }
        if (whole == null) {
            return new Reply(text.toString(), false, false, usage(null));
        }
        FinishReason reason = whole.finishReason();
        return new Reply(
                text.toString(),
                reason != null,
                reason == FinishReason.LENGTH,
                usage(whole.tokenUsage()));
    }

    private static Usage usage(@Nullable TokenUsage told) {
        return new Usage(
                1,
                told == null ? 0 : number(told.inputTokenCount()),
                told == null ? 0 : number(told.outputTokenCount()));
    }

    private static long number(@Nullable Integer told) {
        return told == null ? 0 : told;
    }
}
