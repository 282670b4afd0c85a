package kinescribe.cli;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;
import kinescribe.language.Connection;
import kinescribe.language.ConnectionKind;
import kinescribe.language.KeySource;
import kinescribe.language.Limits;
import kinescribe.language.Price;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a language model is reached. */
final class ConnectionOptions {
    @Option(
            names = "--kind",
            required = true,
            description = "The protocol: openai-compatible, ollama or anthropic.")
    private String kind = "";

    @Option(
            names = "--model",
            required = true,
            description = "The model's name, as its server lists it.")
    private String model = "";

    @Option(names = "--url", description = "The server's address; the kind's own without it.")
    private @Nullable String url;

    @Option(
            names = "--key-env",
            paramLabel = "VARIABLE",
            description =
                    "The environment variable with the key; the kind's own without it, and none"
                            + " with another --url.")
    private @Nullable String variable;

    @Option(
            names = "--timeout",
            defaultValue = "120",
            description = "Seconds of silence before a request is given up (default: 120).")
    private int timeoutS;

    @Option(
            names = "--retries",
            defaultValue = "4",
            description = "How often a request is sent again (default: 4).")
    private int retries;

    @Option(
            names = "--requests-per-minute",
            defaultValue = "60",
            description = "The most requests within a minute (default: 60).")
    private int requestsPerMinute;

    @Option(
            names = "--answer-tokens",
            defaultValue = "4096",
            description = "The most tokens of an answer (default: 4096).")
    private int answerTokens;

    @Option(
            names = "--price-in",
            defaultValue = "0",
            description = "US dollars for a million tokens of questions.")
    private double priceIn;

    @Option(
            names = "--price-out",
            defaultValue = "0",
            description = "US dollars for a million tokens of answers.")
    private double priceOut;

    /**
     * The connection that was described.
     *
     * @param key where the key is; null where these options say it
     */
    Connection connection(String name, @Nullable KeySource key) throws KinescribeException {
        ConnectionKind protocol =
                ConnectionKind.of(kind)
                        .orElseThrow(
                                () ->
                                        new KinescribeException(
                                                "There is no kind of connection \"" + kind + "\".",
                                                "Choose one of: " + kinds() + "."));
        Arguments.within("--timeout", timeoutS, 1, 3600);
        Arguments.within("--retries", retries, 0, 20);
        Arguments.within("--requests-per-minute", requestsPerMinute, 1, 100_000);
        Arguments.within("--answer-tokens", answerTokens, 1, 1_000_000);
        Arguments.within("--price-in", priceIn, 0, 1e6);
        Arguments.within("--price-out", priceOut, 0, 1e6);
        Connection made =
                new Connection(
                        name,
                        protocol,
                        Objects.requireNonNullElse(url, protocol.usualUrl()),
                        model,
                        key != null ? key : key(protocol),
                        new Limits(timeoutS, retries, requestsPerMinute, answerTokens),
                        new Price(priceIn, priceOut));
        made.check();
        return made;
    }

    private KeySource key(ConnectionKind protocol) {
        if (variable != null) {
            return KeySource.variable(variable);
        }
        return url == null ? KeySource.usual(protocol) : KeySource.NONE;
    }

    private static String kinds() {
        return Arrays.stream(ConnectionKind.values())
                .map(ConnectionKind::id)
                .collect(Collectors.joining(", "));
    }
}
