package kinescribe.prompt;

import kinescribe.base.Digests;
import kinescribe.base.Provenance;

/**
 * A sentence that describes one way of doing an activity.
 *
 * @param id its id within the project
 * @param activityId the activity it describes
 * @param text the sentence
 * @param curation what people think of it
 * @param provenance who wrote it: typed, imported, or a writer with its settings and seed
 * @param written when, ISO 8601 in UTC, such as {@code 2026-11-21T11:45:00Z}; empty where unknown
 */
public record Prompt(
        String id,
        String activityId,
        String text,
        Curation curation,
        Provenance provenance,
        String written) {
    /** A prompt that nobody has looked at yet, of unknown date. */
    public Prompt(String id, String activityId, String text, Provenance provenance) {
        this(id, activityId, text, Curation.OPEN, provenance, "");
    }

    /** Changes when the sentence does; what people think of it changes no motion. */
    public String revision() {
        return Digests.shortDigest(text);
    }

    /** The same prompt as one of another activity. */
    public Prompt withActivity(String changedId) {
        return new Prompt(id, changedId, text, curation, provenance, written);
    }

    /** The same prompt with another sentence, by whom the provenance says, of unknown date. */
    public Prompt withText(String changed, Provenance author) {
        return new Prompt(id, activityId, changed, curation, author, "");
    }

    /** The same prompt with something else thought of it. */
    public Prompt with(Curation changed) {
        return new Prompt(id, activityId, text, changed, provenance, written);
    }

    /** The same prompt with its date. */
    public Prompt writtenAt(String date) {
        return new Prompt(id, activityId, text, curation, provenance, date);
    }

    /** Whether a person has decided against it. */
    public boolean isRejected() {
        return curation.verdict() == Verdict.REJECTED;
    }
}
