package kinescribe.base;

import java.util.List;
import java.util.function.Function;

/**
 * A result together with the notices that came up while it was made.
 *
 * @param value the result
 * @param notices what came up, in order
 */
public record Noticed<T>(T value, List<Notice> notices) {
    public Noticed {
        notices = List.copyOf(notices);
    }

    /** A result without notices. */
    public static <T> Noticed<T> of(T value) {
        return new Noticed<>(value, List.of());
    }

    /** The same notices around another value. */
    public <U> Noticed<U> map(Function<? super T, ? extends U> change) {
        return new Noticed<>(change.apply(value), notices);
    }
}
