package kinescribe.prompt;

import kinescribe.base.Digests;

/**
 * Something a person does, the label that a recogniser is to find.
 *
 * @param id its id within the project
 * @param name its name, which is the class label
 */
public record Activity(String id, String name) {
    /** Changes when the name does. */
    public String revision() {
        return Digests.shortDigest(name);
    }
}
