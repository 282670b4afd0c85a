package kinescribe.app.fx;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * Shows what a box offers in words; nothing where nothing is chosen. Such boxes are chosen from,
 * never typed in.
 */
public final class ShownAs<T extends @Nullable Object> extends StringConverter<T> {
    private final Function<T, String> words;

    /**
     * @param words of each that may be chosen
     */
    public ShownAs(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("Expected a choice, got the text " + text);
    }
}
