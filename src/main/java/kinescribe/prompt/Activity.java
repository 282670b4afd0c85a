package kinescribe.prompt;

import kinescribe.base.Digests;

/**
 * Something a person does, the label that a recogniser is to find.
 *
 * @param id its id within the project
 * @param name its name, which is the class label
 * @param target how many accepted prompts are wanted; 0 where nobody said
 */
public record Activity(String id, String name, int target) {
    public Activity {
        if (target < 0) {
            throw new IllegalArgumentException("A target from 0 is expected, got " + target);
        }
    }

    /** An activity without a target. */
    public Activity(String id, String name) {
        this(id, name, 0);
    }

    /** Changes when the name does. */
    public String revision() {
        return Digests.shortDigest(name);
    }

    /** The same activity under another name. */
    public Activity named(String changed) {
        return new Activity(id, changed, target);
    }

    /** The same activity with another target. */
    public Activity withTarget(int changed) {
        return new Activity(id, name, changed);
    }
}
