package kinescribe.prompt;

import java.util.List;

/**
 * The words for one activity, to be put together as: person, manner, verb, speed, path, detail.
 *
 * @param activity the activity as people call it
 * @param verbs verb phrases in the third person
 * @param manners adverbs that stand before the verb
 * @param speeds adverbial phrases that stand after the verb
 * @param paths directions and places
 * @param details what the body does besides, put after a comma
 */
record Phrases(
        String activity,
        List<String> verbs,
        List<String> manners,
        List<String> speeds,
        List<String> paths,
        List<String> details) {
    Phrases withPaths(List<String> others) {
        return new Phrases(activity, verbs, manners, speeds, others, details);
    }
}
