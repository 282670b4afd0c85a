package kinescribe.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kinescribe.base.Version;

/**
 * What a line of results was evaluated on and by which program. Lines that differ in this are of
 * different evaluations, however alike their settings are.
 *
 * @param data 16 hexadecimal digits that name the real recordings by what they hold; empty where an
 *     older program did not tell
 * @param program the program and its version; empty where an older one did not tell
 */
public record ResultOrigin(String data, String program) {
    private static final String DATA = "data";
    private static final String DIGEST = "digest";
    private static final String PROGRAM = "program";

    /** As many digits of a name tell a handful of data sets apart. */
    private static final int SHOWN = 6;

    /** That of a cell which this program evaluates. */
    public static ResultOrigin of(GridCell cell) {
        return new ResultOrigin(cell.data(), Version.current().toString());
    }

    /** That of a line. */
    public static ResultOrigin of(JsonNode line) {
        return new ResultOrigin(
                line.path(DATA).path(DIGEST).asText(""), line.path(PROGRAM).asText(""));
    }

    /**
     * The same as facts of a line.
     *
     * @param read where the data were read from
     */
    public Map<String, Object> facts(RecipeData read) {
        Map<String, Object> where = new LinkedHashMap<>();
        if (read.project().isEmpty()) {
            where.put("folders", read.folders());
        } else {
            where.put("project", read.project());
        }
        where.put(DIGEST, data);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put(DATA, where);
        facts.put(PROGRAM, program);
        return facts;
    }

    /** What tells it from others, in words; empty where there are no others. */
    String apartFrom(List<ResultOrigin> others) {
        List<String> words = new ArrayList<>();
        if (others.stream().anyMatch(other -> !other.data.equals(data))) {
            words.add(data.isEmpty() ? "data not named" : "data " + data.substring(0, SHOWN));
        }
        if (others.stream().anyMatch(other -> !other.program.equals(program))) {
            words.add(program.isEmpty() ? "version not named" : program);
        }
        return String.join(" · ", words);
    }
}
