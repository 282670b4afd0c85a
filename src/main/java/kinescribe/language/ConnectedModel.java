package kinescribe.language;

import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import kinescribe.job.Waiting;

/** A language model behind a connection: asks, tries again, and mends one unusable answer. */
final class ConnectedModel implements LanguageModel {
    /** What all models of a program share. */
    record Means(
            HttpClient client, Keys keys, Waiting waiting, BackOff backOff, UsageMeter meter) {}

    private final Connection connection;
    private final RateLimit rateLimit;
    private final Means means;

    ConnectedModel(Connection connection, RateLimit rateLimit, Means means) {
        this.connection = connection;
        this.rateLimit = rateLimit;
        this.means = means;
    }

    @Override
    public String id() {
        return connection.id();
    }

    @Override
    public Answer ask(Question question, Consumer<String> soFar, JobContext context)
            throws KinescribeException {
        connection.check();
        Secret key = means.keys().of(connection);
        Messages messages = new Messages(question, connection.limits().answerTokens());
        Reply first = reply(messages.first(), key, soFar, context);
        Optional<JsonNode> value = Shapes.read(first.text());
        String fault = fault(question, first, value);
        if (fault.isEmpty() && value.isPresent()) {
            return new Answer(value.get(), first.usage());
        }
        if (first.cut()) {
            throw new KinescribeException(
                    "The answer of the language model \""
                            + connection.name()
                            + "\" is longer than the "
                            + connection.limits().answerTokens()
                            + " tokens that it may have.",
                    "Ask for less at once, or allow longer answers in the connection's settings.");
        }
        context.message("Asking again for an answer that can be read");
        Reply second = reply(messages.repair(first.text(), fault), key, soFar, context);
        Usage usage = first.usage().plus(second.usage());
        Optional<JsonNode> mended = Shapes.read(second.text());
        String again = fault(question, second, mended);
        if (again.isEmpty() && mended.isPresent()) {
            return new Answer(mended.get(), usage);
        }
        throw new KinescribeException(
                "The language model \""
                        + connection.name()
                        + "\" answered something else than asked for, twice: "
                        + again
                        + ". It said: “"
                        + ServerWords.of(second.text(), key)
                        + "”",
                "Try again, ask for less at once, or choose another model.");
    }

    /** Why an answer cannot be used; empty where it can. */
    private static String fault(Question question, Reply reply, Optional<JsonNode> value) {
        if (value.isPresent()) {
            return Shapes.fault(question.shape(), value.get());
        }
        return reply.ended() ? "it is no JSON" : "it breaks off";
    }

    /** Sends a request until it is answered or there is no hope. */
    private Reply reply(ChatRequest request, Secret key, Consumer<String> soFar, JobContext context)
            throws KinescribeException {
        int tries = 0;
        while (true) {
            context.checkCancelled();
            rateLimit.pass(connection.limits().requestsPerMinute(), context);
            tries++;
            try {
                Reply reply = Attempt.of(connection, http(key, context), request, soFar);
                Usage usage =
                        new Usage(tries, reply.usage().inputTokens(), reply.usage().outputTokens());
                means.meter()
                        .add(
                                connection.name(),
                                new Usage(1, usage.inputTokens(), usage.outputTokens()));
                return new Reply(reply.text(), reply.ended(), reply.cut(), usage);
            } catch (RequestFault fault) {
                means.meter().add(connection.name(), new Usage(1, 0, 0));
                waitOrGiveUp(fault, tries, key, context);
            }
        }
    }

    private void waitOrGiveUp(RequestFault fault, int tries, Secret key, JobContext context)
            throws KinescribeException {
        context.checkCancelled();
        Duration pause = means.backOff().before(tries, fault.retryAfter());
        if (!fault.isPassing()
                || tries > connection.limits().retries()
                || pause.compareTo(BackOff.LONGEST) > 0) {
            throw new FaultWords(connection, key).of(fault, tries);
        }
        context.message(
                "The language model does not answer; trying again in "
                        + Math.max(1, pause.toSeconds())
                        + " s");
        means.waiting().pause(pause, context);
    }

    private StreamedHttp http(Secret key, JobContext context) {
        return new StreamedHttp(
                means.client(),
                Protocols.keyHeaders(connection.kind(), key),
                new HttpWait(
                        Duration.ofSeconds(connection.limits().timeoutS()),
                        means.waiting(),
                        context));
    }
}
