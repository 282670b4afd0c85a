package kinescribe.format.prompt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kinescribe.base.Counted;
import kinescribe.base.KinescribeException;
import kinescribe.base.Notice;
import kinescribe.base.Noticed;
import kinescribe.base.Provenance;
import kinescribe.format.WholeFiles;
import kinescribe.job.JobContext;
import kinescribe.prompt.Curation;
import kinescribe.prompt.PromptTag;
import org.jspecify.annotations.Nullable;

/** One JSON object a line; only the sentence must be there. */
final class JsonLinesPrompts extends PromptFormat {
    private static final List<String> TEXT = List.of("text", "prompt", "caption", "sentence");

    JsonLinesPrompts() {
        super("jsonl", "JSON lines", "jsonl", true);
    }

    @Override
    double recognise(Path source, String head) {
        return head.stripLeading().startsWith("{") ? 0.9 : 0;
    }

    @Override
    Noticed<List<FiledPrompt>> read(Path source, JobContext context) throws KinescribeException {
        List<String> lines = Utf8Lines.of(source);
        Set<FiledPrompt> prompts = new LinkedHashSet<>();
        int repeated = 0;
        for (int i = 0; i < lines.size(); i++) {
            context.checkCancelled();
            if (!lines.get(i).isBlank()) {
                String place = "Line " + (i + 1) + " of " + source;
                repeated += prompts.add(prompt(lines.get(i), place)) ? 0 : 1;
            }
        }
        return new Noticed<>(
                List.copyOf(prompts),
                repeated == 0
                        ? List.of()
                        : List.of(
                                Notice.info(
                                        Counted.of(repeated, "repeated line")
                                                + " skipped in "
                                                + source
                                                + ".")));
    }

    private static FiledPrompt prompt(String line, String place) throws KinescribeException {
        JsonNode tree = tree(line, place);
        JsonNode writer = tree.path("writer");
        String text =
                TEXT.stream()
                        .map(tree::path)
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::textValue)
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new KinescribeException(
                                                place + " has no \"text\".",
                                                "Give each line a sentence called \"text\"."));
        Curation curation =
                Curation.OPEN
                        .with(FiledParts.verdict(tree.path("verdict").asText(""), place))
                        .withTags(tags(tree.path("tags")))
                        .noted(tree.path("note").asText(""));
        return new FiledPrompt(
                tree.path("activity").asText("").strip(),
                FiledPrompt.clean(text, place),
                curation,
                FiledParts.author(
                        writer.path("step").asText(""),
                        writer.path("settings").isObject()
                                ? writer.path("settings").toString()
                                : "",
                        writer.path("seed").asText(""),
                        writer.path("version").asText(""),
                        place),
                FiledParts.date(tree.path("written").asText(""), place));
    }

    private static JsonNode tree(String line, String place) throws KinescribeException {
        try {
            JsonNode tree = FiledParts.JSON.readTree(line);
            if (tree.isObject()) {
                return tree;
            }
            throw notJson(place, null);
        } catch (JsonProcessingException e) {
            throw notJson(place, e);
        }
    }

    private static KinescribeException notJson(String place, @Nullable Throwable cause) {
        return new KinescribeException(
                place + " is no JSON object.",
                "Write one object a line, such as {\"text\": \"A person walks.\"}.",
                cause);
    }

    private static List<String> tags(JsonNode node) {
        List<String> tags = new ArrayList<>(PromptTag.split(node.asText("")));
        node.forEach(tag -> tags.addAll(PromptTag.split(tag.asText(""))));
        return tags;
    }

    @Override
    List<Notice> write(PromptSet set, Path target) throws KinescribeException {
        WholeFiles.makeFolderOf(target);
        TextPrompts.writeLines(
                set.prompts().stream().map(prompt -> tree(prompt).toString()).toList(), target);
        return List.of();
    }

    private static ObjectNode tree(FiledPrompt prompt) {
        ObjectNode tree = FiledParts.JSON.createObjectNode();
        tree.put("activity", prompt.activity());
        tree.put("text", prompt.text());
        tree.put("verdict", prompt.curation().verdict().id());
        tree.set("tags", FiledParts.JSON.valueToTree(prompt.curation().tags()));
        tree.put("note", prompt.curation().note());
        prompt.author().ifPresent(author -> tree.set("writer", writer(author)));
        tree.put("written", prompt.written());
        return tree;
    }

    private static ObjectNode writer(Provenance author) {
        ObjectNode writer = FiledParts.JSON.createObjectNode();
        writer.put("step", author.step());
        writer.set("settings", FiledParts.JSON.valueToTree(author.parameters()));
        writer.put("seed", author.seed());
        writer.put("version", author.version());
        return writer;
    }
}
