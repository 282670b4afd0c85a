package kinescribe.prompt;

import kinescribe.base.Digests;
import kinescribe.base.Provenance;

/**
 * A sentence that describes one way of doing an activity.
 *
 * @param id its id within the project
 * @param activityId the activity it describes
 * @param text the sentence
 * @param provenance who wrote it: typed, imported, or a writer with its seed
 */
public record Prompt(String id, String activityId, String text, Provenance provenance) {
    /** Changes when the sentence does. */
    public String revision() {
        return Digests.shortDigest(text);
    }

    /** The same prompt as one of another activity. */
    public Prompt withActivity(String changedId) {
        return new Prompt(id, changedId, text, provenance);
    }

    /** The same prompt with another sentence, typed by a person. */
    public Prompt withText(String changed, Provenance typed) {
        return new Prompt(id, activityId, changed, typed);
    }
}
