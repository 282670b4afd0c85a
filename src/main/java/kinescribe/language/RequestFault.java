package kinescribe.language;

import java.net.ConnectException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One request that did not end in an answer. */
final class RequestFault extends Exception {
    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    enum Kind {
        /** The server answered with another status than 200; it says which. */
        STATUS,
        /** The server told of an error in the midst of an answer. */
        TOLD,
        /** Nothing came for too long. */
        TIMED_OUT,
        /** The connection was reset or ended too early. */
        BROKEN_OFF,
        /** There is no server at the address. */
        UNREACHABLE,
        /** Far more came than any answer can be long. */
        TOO_LONG
    }

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int REQUEST_TIME_OUT = 408;
    private static final int FIRST_SERVER_ERROR = 500;

    private final Kind kind;
    private final int status;
    private final String said;
    private final @Nullable Duration retryAfter;

    RequestFault(Kind kind, int status, String said, @Nullable Duration retryAfter) {
        super(kind + " " + status);
        this.kind = kind;
        this.status = status;
        this.said = said;
        this.retryAfter = retryAfter;
    }

    static RequestFault of(Kind kind, String said) {
        return new RequestFault(kind, 0, said, null);
    }

    /** What an exception of the network means. */
    static RequestFault of(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException || cause instanceof UnresolvedAddressException) {
                return of(Kind.UNREACHABLE, "");
            }
            if (cause instanceof HttpWait.TimedOut) {
                return of(Kind.TIMED_OUT, "");
            }
            if (cause instanceof HttpWait.TooLong) {
                return of(Kind.TOO_LONG, "");
            }
        }
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return of(Kind.BROKEN_OFF, String.valueOf(cause.getMessage()));
    }

    Kind kind() {
        return kind;
    }

    /** The HTTP status; 0 where none came. */
    int status() {
        return status;
    }

    /** What the server, or the computer's network, said; raw. */
    String said() {
        return said;
    }

    /** How long the server asks to wait; null where it does not say. */
    @Nullable Duration retryAfter() {
        return retryAfter;
    }

    /** Whether the same request may go well a little later. */
    boolean isPassing() {
        return switch (kind) {
            case TIMED_OUT, BROKEN_OFF, TOLD -> true;
            case UNREACHABLE, TOO_LONG -> false;
            case STATUS ->
                    status == TOO_MANY_REQUESTS
                            || status == REQUEST_TIME_OUT
                            || status >= FIRST_SERVER_ERROR;
        };
    }
}
