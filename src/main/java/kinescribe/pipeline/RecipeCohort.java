package kinescribe.pipeline;

/**
 * The virtual people of an evaluation recipe.
 *
 * @param people how many
 * @param secondsPerActivity seconds each of them does each activity
 * @param randomise how much their ways of wearing and devices differ: none, slight, realistic, wide
 * @param seed names the cohort
 */
public record RecipeCohort(int people, double secondsPerActivity, String randomise, long seed) {
    /** What is made where nobody asked for anything else. */
    public static final RecipeCohort STANDARD =
            new RecipeCohort(
                    VirtualCohort.DEFAULT_PEOPLE, VirtualCohort.DEFAULT_SECONDS, "realistic", 1);

    public RecipeCohort {
        if (people < 1 || !(secondsPerActivity > 0)) {
            throw new IllegalArgumentException(
                    "Expected people and seconds above 0, got "
                            + people
                            + " and "
                            + secondsPerActivity);
        }
    }
}
