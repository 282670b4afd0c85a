package kinescribe.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Objects;

/** What a person types when asked. */
@SuppressWarnings("SystemConsoleNull") // it is null where input or output is no terminal: Java 17
final class Typed {
    private Typed() {}

    /** A key, which is not shown while it is typed; without a console the first line that comes. */
    static String secret(String question) {
        Console console = System.console();
        if (console != null) {
            char[] typed = console.readPassword("%s", question);
            return typed == null ? "" : new String(typed);
        }
        try {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
            return Objects.requireNonNullElse(in.readLine(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a person says yes; without a console nobody does. */
    static boolean yes(String question) {
        Console console = System.console();
        String typed = console == null ? null : console.readLine("%s [y/N] ", question);
        return typed != null && typed.strip().toLowerCase(Locale.ROOT).startsWith("y");
    }
}
