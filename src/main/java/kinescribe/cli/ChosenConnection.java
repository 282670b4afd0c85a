package kinescribe.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import kinescribe.base.KinescribeException;
import kinescribe.language.Connection;
import kinescribe.language.ConnectionBook;
import kinescribe.language.Disclosure;
import kinescribe.pipeline.ConnectionFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which language model is asked, and whether the person agrees to what is sent. */
final class ChosenConnection {
    @Option(
            names = "--yes",
            description = "Agree that what is told on standard error leaves this computer.")
    private boolean agreed;

    @ArgGroup(
            exclusive = false,
            heading = "A connection that is not kept (see also: language add):%n")
    private @Nullable ConnectionOptions options;

    /**
     * The connection described, or the kept one of a name, which the person agrees to.
     *
     * @param sent what of the person's is sent
     * @param err where it is told
     */
    Connection agreed(String name, List<String> sent, PrintWriter err) throws KinescribeException {
        ConnectionFile file = ConnectionFile.ofUser();
        ConnectionBook book = file.read();
        Connection chosen = options == null ? named(book, name) : options.connection(name, null);
        if (book.mayUse(chosen)) {
            return chosen;
        }
        err.println(new Disclosure(chosen, sent).text());
        if (!agreed && !Typed.yes("Send that?")) {
            throw new KinescribeException(
                    "Nothing was sent to " + chosen.baseUrl() + ".", "Agree with --yes.");
        }
        file.write(book.agreedTo(chosen));
        return chosen;
    }

    static Connection named(ConnectionBook book, String name) throws KinescribeException {
        return book.find(name)
                .orElseThrow(
                        () ->
                                new KinescribeException(
                                        "There is no connection \"" + name + "\".",
                                        book.connections().isEmpty()
                                                ? "Add one with: kinescribe language add"
                                                : "Choose one of: "
                                                        + book.connections().stream()
                                                                .map(Connection::name)
                                                                .collect(Collectors.joining(", "))
                                                        + "."));
    }
}
