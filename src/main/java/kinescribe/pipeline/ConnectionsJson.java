package kinescribe.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import kinescribe.base.KinescribeException;
import kinescribe.language.Connection;
import kinescribe.language.ConnectionBook;
import kinescribe.language.ConnectionKind;
import kinescribe.language.KeySource;
import kinescribe.language.Limits;
import kinescribe.language.Price;
import org.jspecify.annotations.Nullable;

/** A person's connections as their file tells them: what is left out is as usual. */
record ConnectionsJson(int schema, @Nullable List<One> connections, @Nullable List<String> agreed) {
    private static final int SCHEMA = 1;
    private static final String IN_STORE = "store";
    private static final String NONE = "none";
    private static final String VARIABLE = "environment:";

    record One(
            String name,
            String kind,
            String url,
            String model,
            @Nullable String key,
            @Nullable Integer timeoutS,
            @Nullable Integer retries,
            @Nullable Integer requestsPerMinute,
            @Nullable Integer answerTokens,
            @Nullable Double usdPerMillionIn,
            @Nullable Double usdPerMillionOut) {}

    static ConnectionsJson of(ConnectionBook book) {
        return new ConnectionsJson(
                SCHEMA,
                book.connections().stream().map(ConnectionsJson::told).toList(),
                List.copyOf(new TreeSet<>(book.agreed())));
    }

    ConnectionBook book(String file, String hint) throws KinescribeException {
        if (schema != SCHEMA) {
            throw new KinescribeException(
                    file + " is of schema " + schema + ", not " + SCHEMA + ".", hint);
        }
        List<Connection> read = new ArrayList<>();
        for (One one : Objects.requireNonNullElse(connections, List.<One>of())) {
            read.add(connection(one, file, hint));
        }
        return new ConnectionBook(
                read, new LinkedHashSet<>(Objects.requireNonNullElse(agreed, List.<String>of())));
    }

    private static One told(Connection c) {
        String key =
                switch (c.key().place()) {
                    case NONE -> NONE;
                    case STORE -> IN_STORE;
                    case ENVIRONMENT -> VARIABLE + c.key().variable();
                };
        return new One(
                c.name(),
                c.kind().id(),
                c.baseUrl(),
                c.model(),
                key,
                c.limits().timeoutS(),
                c.limits().retries(),
                c.limits().requestsPerMinute(),
                c.limits().answerTokens(),
                c.price().perMillionIn(),
                c.price().perMillionOut());
    }

    private static Connection connection(One one, String file, String hint)
            throws KinescribeException {
        Limits usual = Limits.USUAL;
        try {
            ConnectionKind kind =
                    ConnectionKind.of(String.valueOf(one.kind()))
                            .orElseThrow(
                                    () -> new IllegalArgumentException("no kind " + one.kind()));
            Connection read =
                    new Connection(
                            Objects.requireNonNullElse(one.name(), ""),
                            kind,
                            Objects.requireNonNullElse(one.url(), kind.usualUrl()),
                            Objects.requireNonNullElse(one.model(), ""),
                            key(one.key()),
                            new Limits(
                                    orElse(one.timeoutS(), usual.timeoutS()),
                                    orElse(one.retries(), usual.retries()),
                                    orElse(one.requestsPerMinute(), usual.requestsPerMinute()),
                                    orElse(one.answerTokens(), usual.answerTokens())),
                            new Price(
                                    Objects.requireNonNullElse(one.usdPerMillionIn(), 0.0),
                                    Objects.requireNonNullElse(one.usdPerMillionOut(), 0.0)));
            read.check();
            return read;
        } catch (IllegalArgumentException e) {
            throw new KinescribeException(
                    "A connection in " + file + " cannot be used: " + e.getMessage() + ".",
                    hint,
                    e);
        }
    }

    private static KeySource key(@Nullable String told) {
        if (told == null || told.equals(NONE)) {
            return KeySource.NONE;
        }
        if (told.startsWith(VARIABLE)) {
            return KeySource.variable(told.substring(VARIABLE.length()));
        }
        if (told.equals(IN_STORE)) {
            return KeySource.STORE;
        }
        throw new IllegalArgumentException("its key is neither none, store nor environment:NAME");
    }

    private static int orElse(@Nullable Integer value, int usual) {
        return value == null ? usual : value;
    }
}
