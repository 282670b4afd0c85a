package kinescribe.app.imports;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Lists of things that are chosen from by words. */
final class Picker {
    private Picker() {}

    /**
     * A list of things without a choice yet.
     *
     * @param chosen is told each choice, also one that the program makes
     */
    static <T> ChoiceBox<T> of(
            String id, List<T> values, Function<T, String> words, Consumer<T> chosen) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.setId(id);
        box.getItems().setAll(values);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T one) {
                        return one == null ? "" : words.apply(one);
                    }

                    @Override
                    public T fromString(String text) {
                        throw new UnsupportedOperationException("The list is only chosen from");
                    }
                });
        box.valueProperty()
                .addListener(
                        (o, before, now) -> {
                            if (now != null) {
                                chosen.accept(now);
                            }
                        });
        return box;
    }
}
