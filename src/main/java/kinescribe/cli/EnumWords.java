package kinescribe.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads one of an enum's constants as people type them, in small letters.
 *
 * @param <E> the enum
 */
final class EnumWords<E extends Enum<E>> implements ITypeConverter<E> {
    private final Class<E> type;

    EnumWords(Class<E> type) {
        this.type = type;
    }

    @Override
    public E convert(String typed) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(typed))
                .findFirst()
                .orElseThrow(
                        () ->
                                new TypeConversionException(
                                        "expected one of "
                                                + words()
                                                + ", but it is \""
                                                + typed
                                                + "\""));
    }

    private String words() {
        return Stream.of(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
