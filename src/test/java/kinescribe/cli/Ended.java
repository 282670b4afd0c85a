package kinescribe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

/** How a run of the command line ended, as scripts see it. */
record Ended(int code, String out, String err) {
    /** Runs the program with these words. */
    static Ended run(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(words, new PrintWriter(out, true), new PrintWriter(err, true));
        return new Ended(code, out.toString(), err.toString());
    }

    /** What it printed, if it ended well. */
    JsonNode json() throws IOException {
        assertThat(code).as(err).isZero();
        return new ObjectMapper().readTree(out);
    }
}
