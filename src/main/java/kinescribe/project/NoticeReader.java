package kinescribe.project;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import kinescribe.base.Notice;
import kinescribe.base.Remedy;

/** Reads notices; those that were saved before there were remedies have none. */
final class NoticeReader extends StdDeserializer<Notice> {
    private static final long serialVersionUID = 1L;

    NoticeReader() {
        super(Notice.class);
    }

    @Override
    public Notice deserialize(JsonParser in, DeserializationContext context) throws IOException {
        JsonNode node = context.readTree(in);
        JsonNode text = node.path("text");
        if (!text.isTextual()) {
            return context.reportInputMismatch(Notice.class, "a notice has no text");
        }
        try {
            return new Notice(
                    Notice.Level.valueOf(node.path("level").asText()),
                    text.textValue(),
                    Remedy.valueOf(node.path("remedy").asText(Remedy.NONE.name())));
        } catch (IllegalArgumentException e) {
            return context.reportInputMismatch(Notice.class, "a notice has an unknown word");
        }
    }
}
