package kinescribe.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import kinescribe.base.KinescribeException;
import kinescribe.job.JobContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectDamageTest {
    private static final JobContext CONTEXT = JobContext.silent();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Path home;

    ProjectDamageTest(@TempDir Path home) {
        this.home = home;
    }

    /** Replaces every value of the manifest in turn: it loads or says in plain words why not. */
    @Test
    void noWrongValueInAManifestIsAProgramFault() throws Exception {
        Path folder = home.resolve("project");
        ProjectFile.save(Projects.complete(), folder, CONTEXT);
        Path manifest = folder.resolve("project.json");
        JsonNode whole = MAPPER.readTree(manifest.toFile());
        int refused = 0;
        List<String> pointers = new ArrayList<>();
        collect(whole, "", pointers);
        for (String pointer : pointers) {
            for (JsonNode wrong :
                    List.of(NullNode.instance, IntNode.valueOf(-1), TextNode.valueOf("NaN"))) {
                JsonNode tree = whole.deepCopy();
                put(tree, pointer, wrong);
                Files.write(manifest, MAPPER.writeValueAsBytes(tree));
                try {
                    ProjectFile.load(folder, CONTEXT);
                } catch (KinescribeException e) {
                    refused++;
                    assertThat(e.text()).as(pointer).doesNotContain("kinescribe.", "Exception");
                }
            }
        }
        assertThat(refused).isGreaterThan(pointers.size());
    }

    private static void collect(JsonNode node, String at, List<String> found) {
        if (node.isArray()) {
            for (int i = 0; i < Math.min(node.size(), 2); i++) {
                found.add(at + "/" + i);
                collect(node.get(i), at + "/" + i, found);
            }
        }
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            found.add(at + "/" + name);
            collect(node.get(name), at + "/" + name, found);
        }
    }

    private static void put(JsonNode tree, String pointer, JsonNode value) {
        int cut = pointer.lastIndexOf('/');
        JsonNode parent = tree.at(pointer.substring(0, cut));
        String last = pointer.substring(cut + 1);
        if (parent instanceof ObjectNode object) {
            object.set(last, value);
        } else if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), value);
        }
    }
}
