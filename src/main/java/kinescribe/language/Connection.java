package kinescribe.language;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import kinescribe.base.KinescribeException;
import org.jspecify.annotations.Nullable;

/**
 * How a language model is reached. It says where the key is and never holds it.
 *
 * @param name what the person calls it
 * @param kind the protocol
 * @param baseUrl the address that the protocol's paths are added to
 * @param model the model's name at the server
 * @param key where the key comes from
 * @param limits how patient and how busy it is
 * @param price what the server takes
 */
public record Connection(
        String name,
        ConnectionKind kind,
        String baseUrl,
        String model,
        KeySource key,
        Limits limits,
        Price price) {

    private static final Pattern LOCAL =
            Pattern.compile("localhost|127\\.\\d+\\.\\d+\\.\\d+|\\[::1]|\\[0:0:0:0:0:0:0:1]");
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /** A connection as one begins with: the kind's usual address and key. */
    public static Connection usual(String name, ConnectionKind kind, String model) {
        return new Connection(
                name,
                kind,
                kind.usualUrl(),
                model,
                KeySource.usual(kind),
                Limits.USUAL,
                Price.NONE);
    }

    /** The kind and the model, such as {@code ollama llama3.2}. */
    public String id() {
        return kind.id() + " " + model;
    }

    /** Whether the server is on this computer, so that nothing leaves it. */
    public boolean isLocal() {
        String host = String.valueOf(URI.create(baseUrl).getHost()).toLowerCase(Locale.ROOT);
        return LOCAL.matcher(host).matches();
    }

    /** The same connection under another name. */
    public Connection withName(String changed) {
        return new Connection(changed, kind, baseUrl, model, key, limits, price);
    }

    /**
     * Checks what a person typed.
     *
     * @throws KinescribeException if name, address, model or variable cannot be used
     */
    public void check() throws KinescribeException {
        if (name.isBlank()) {
            throw new KinescribeException(
                    "The connection has no name.", "Give it one, such as \"home\".");
        }
        if (model.isBlank()) {
            throw new KinescribeException(
                    "The connection \"" + name + "\" names no model.",
                    "Give the model's name as its server lists it.");
        }
        String fault = addressFault();
        if (fault != null) {
            throw new KinescribeException(
                    "The address of the connection \"" + name + "\" " + fault + ".",
                    "Give one such as " + kind.usualUrl() + ".");
        }
        if (key.place() == KeySource.Place.ENVIRONMENT
                && !VARIABLE.matcher(key.variable()).matches()) {
            throw new KinescribeException(
                    "The connection \""
                            + name
                            + "\" names no environment variable that there can be.",
                    "Give the variable's name, such as OPENAI_API_KEY, never the key itself.");
        }
    }

    private @Nullable String addressFault() {
        try {
            URI uri = new URI(baseUrl);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            if (!web || uri.getHost() == null) {
                return "is no http or https address";
            }
            return uri.getUserInfo() != null || uri.getQuery() != null || uri.getFragment() != null
                    ? "has more than a server and a path: keys do not belong there"
                    : null;
        } catch (URISyntaxException e) {
            return "cannot be read";
        }
    }
}
