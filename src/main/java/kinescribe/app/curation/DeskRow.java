package kinescribe.app.curation;

import java.util.List;
import kinescribe.base.Provenance;
import kinescribe.prompt.Prompt;
import kinescribe.prompt.Verdict;
import kinescribe.prompt.lint.Finding;

/**
 * A line of the desk's table.
 *
 * @param prompt the prompt
 * @param activity the name of its activity
 * @param findings what the rules say of it
 * @param words how many words it has
 */
record DeskRow(Prompt prompt, String activity, List<Finding> findings, int words) {
    String id() {
        return prompt.id();
    }

    /** The sentence as tables show it. */
    String text() {
        return ShownText.of(prompt.text());
    }

    Verdict verdict() {
        return prompt.curation().verdict();
    }

    /** The tags with commas between. */
    String tags() {
        return String.join(", ", prompt.curation().tags());
    }

    /** Who wrote it, in a word or two. */
    String author() {
        Provenance how = prompt.provenance();
        String step = how.step();
        if (step.endsWith("type")) {
            return "typed";
        }
        if (step.endsWith("import")) {
            return "imported";
        }
        return how.parameters()
                .getOrDefault("model", how.parameters().getOrDefault("writer", step));
    }

    /** The day it was written, empty where unknown. */
    String date() {
        String written = prompt.written();
        return written.length() < 16 ? written : written.substring(0, 16).replace('T', ' ');
    }

    /** Which rules it breaks, empty for none. */
    String rules() {
        return String.join(", ", findings.stream().map(Finding::rule).distinct().toList());
    }
}
