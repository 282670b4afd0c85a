package kinescribe.language;

import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;

/** Tells people why a request was given up. */
record FaultWords(Connection connection, Secret key) {
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY_REQUESTS = 429;

    /** The message of a fault. */
    KinescribeException of(RequestFault fault, int tries) {
        return new KinescribeException(
                "The language model \""
                        + connection.name()
                        + "\" at "
                        + connection.baseUrl()
                        + " "
                        + what(fault)
                        + (tries > 1 ? ", " + tries + " times" : "")
                        + "."
                        + said(fault),
                hint(fault));
    }

    private String what(RequestFault fault) {
        return switch (fault.kind()) {
            case STATUS ->
                    switch (fault.status()) {
                        case UNAUTHORIZED -> "did not accept the key (status 401)";
                        case FORBIDDEN -> "does not allow this (status 403)";
                        case NOT_FOUND ->
                                "does not know the address or the model \""
                                        + connection.model()
                                        + "\" (status 404)";
                        case TOO_MANY_REQUESTS -> "gets too many requests (status 429)";
                        default -> "refused with status " + fault.status();
                    };
            case TOLD -> "ended its answer with an error";
            case TIMED_OUT ->
                    "sent nothing for " + Counted.of(connection.limits().timeoutS(), "second");
            case BROKEN_OFF -> "broke the connection off";
            case UNREACHABLE -> "is not there";
            case TOO_LONG -> "sent more than any answer can be long";
        };
    }

    private String said(RequestFault fault) {
        String said = ServerWords.of(fault.said(), key);
        return said.isEmpty() ? "" : " It said: “" + said + "”";
    }

    private static String hint(RequestFault fault) {
        return switch (fault.kind()) {
            case UNREACHABLE -> "Check that the server runs and that its address is right.";
            case TIMED_OUT -> "Give it more time in the connection's settings, or try again later.";
            case STATUS ->
                    switch (fault.status()) {
                        case UNAUTHORIZED, FORBIDDEN -> "Check the connection's key.";
                        case NOT_FOUND -> "Check the connection's address and model.";
                        case TOO_MANY_REQUESTS ->
                                "Try again later, or lower the requests per minute.";
                        default ->
                                fault.isPassing()
                                        ? "Try again later."
                                        : "Check the connection's model and settings.";
                    };
            case TOLD, BROKEN_OFF, TOO_LONG -> "Try again later.";
        };
    }
}
