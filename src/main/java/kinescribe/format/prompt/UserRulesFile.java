package kinescribe.format.prompt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kinescribe.base.KinescribeException;
import kinescribe.prompt.lint.UserRule;

/**
 * Users' prompt rules as a JSON array of objects: name, message, and a pattern under "forbidden" or
 * "required"; "replacement" is what a quick fix puts in place of what is forbidden.
 */
public final class UserRulesFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HINT =
            "Write [{\"name\": \"…\", \"message\": \"…\", \"forbidden\": \"a pattern\","
                    + " \"replacement\": \"…\"}, …]; \"required\" may stand for \"forbidden\".";
    private static final Set<String> KNOWN =
            Set.of("name", "message", "forbidden", "required", "replacement");

    private UserRulesFile() {}

    /**
     * Reads rules.
     *
     * @throws KinescribeException with the line of what is no JSON, or the rule and the place in
     *     its pattern
     */
    public static List<UserRule> read(Path file) throws KinescribeException {
        JsonNode tree = tree(file);
        if (!tree.isArray()) {
            throw new KinescribeException("The prompt rules in " + file + " are no list.", HINT);
        }
        List<UserRule> rules = new ArrayList<>();
        for (JsonNode rule : tree) {
            rules.add(rule(rule, "Prompt rule " + (rules.size() + 1) + " of " + file));
        }
        return List.copyOf(rules);
    }

    private static JsonNode tree(Path file) throws KinescribeException {
        try {
            return JSON.readTree(Files.readAllBytes(file));
        } catch (JsonProcessingException e) {
            throw new KinescribeException(
                    "The prompt rules in "
                            + file
                            + " are no JSON at line "
                            + (e.getLocation() == null ? "?" : e.getLocation().getLineNr())
                            + ".",
                    HINT,
                    e);
        } catch (IOException e) {
            throw new KinescribeException(
                    "The prompt rules in " + file + " cannot be read.",
                    "Check its name and rights.",
                    e);
        }
    }

    private static UserRule rule(JsonNode node, String where) throws KinescribeException {
        for (var field : node.properties()) {
            if (!KNOWN.contains(field.getKey()) || !field.getValue().isTextual()) {
                throw new KinescribeException(
                        where + " has the unknown or wrong entry \"" + field.getKey() + "\".",
                        HINT);
            }
        }
        boolean required = node.has("required");
        if (required == node.has("forbidden")) {
            throw new KinescribeException(
                    where + " needs either \"forbidden\" or \"required\".", HINT);
        }
        return UserRule.of(
                node.path("name").asText(),
                node.path("message").asText(),
                node.path(required ? "required" : "forbidden").asText(),
                required ? UserRule.Kind.REQUIRED : UserRule.Kind.FORBIDDEN,
                Optional.ofNullable(node.get("replacement")).map(JsonNode::asText));
    }
}
