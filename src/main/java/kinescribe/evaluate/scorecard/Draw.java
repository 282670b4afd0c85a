package kinescribe.evaluate.scorecard;

import java.util.List;

/**
 * One draw of people: as many windows of each activity on all sides.
 *
 * @param reference windows of one half of the real people
 * @param held those of the other half
 * @param virtual those to be judged, none of people or trials of the held half
 * @param noise noise in place of the held half
 * @param shape what the windows look like
 * @param seed where chance starts
 */
record Draw(
        List<Item> reference,
        List<Item> held,
        List<Item> virtual,
        List<Item> noise,
        Shape shape,
        long seed) {
    /** Real windows of people whom a candidate has nothing of. */
    List<Item> strangers(List<Item> candidate) {
        return candidate == held ? reference : held;
    }
}
