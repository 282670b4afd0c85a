package kinescribe.language;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * A response's body as it comes, read on the thread that reads it: while nothing comes, the reader
 * is asked every {@link HttpWait#POLL_MS} whether to go on. Closing it ends the request.
 */
final class PolledBody extends InputStream implements HttpResponse.BodySubscriber<PolledBody> {
    /** Far more than the longest answer; our own choice. */
    private static final long MOST_BYTES = 32L << 20;

    /** A piece of the body; none at its end, with what ended it if that was a fault. */
    private record Piece(List<ByteBuffer> bytes, boolean last, @Nullable Throwable fault) {}

    private final HttpWait wait;
    private final BlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();
    private Flow.@Nullable Subscription subscription;
    private Piece now = new Piece(List.of(), false, null);
    private long read;
    private @Nullable IOException failure;

    PolledBody(HttpWait wait) {
        this.wait = wait;
    }

    @Override
    public CompletionStage<PolledBody> getBody() {
        return CompletableFuture.completedStage(this);
    }

    @Override
    public synchronized void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> bytes) {
        pieces.add(new Piece(bytes, false, null));
    }

    @Override
    public void onError(Throwable fault) {
        pieces.add(new Piece(List.of(), true, fault));
    }

    @Override
    public void onComplete() {
        pieces.add(new Piece(List.of(), true, null));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        while (true) {
            for (ByteBuffer bytes : now.bytes()) {
                if (bytes.hasRemaining()) {
                    int count = Math.min(length, bytes.remaining());
                    bytes.get(target, offset, count);
                    read += count;
                    return count;
                }
            }
            if (now.last() && now.fault() == null) {
                return -1;
            }
            next();
        }
    }

    /** What the body ended with, if that was a fault. */
    Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }

    private void next() throws IOException {
        try {
            if (now.fault() != null) {
                throw new IOException(now.fault());
            }
            if (read > MOST_BYTES) {
                throw new HttpWait.TooLong();
            }
            now = wait.forNext(pieces);
            ask();
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    private synchronized void ask() {
        if (subscription != null) {
            subscription.request(1);
        }
    }

    @Override
    public synchronized void close() {
        if (subscription != null) {
            subscription.cancel();
        }
    }
}
