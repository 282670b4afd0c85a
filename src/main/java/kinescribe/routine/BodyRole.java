package kinescribe.routine;

/**
 * What a part of the body does in an activity.
 *
 * @param region which part
 * @param does what it does, in a few words
 * @param prompt what its motion is made from
 */
public record BodyRole(BodyRegion region, String does, String prompt) {}
