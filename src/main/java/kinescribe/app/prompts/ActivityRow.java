package kinescribe.app.prompts;

/**
 * A line of the activities list.
 *
 * @param id the activity's id; the empty text for the line of all activities
 * @param name what is shown
 * @param prompts how many prompts it has
 */
record ActivityRow(String id, String name, int prompts) {
    /** The id of the line that stands for all activities. */
    static final String ALL = "";

    boolean isAll() {
        return id.equals(ALL);
    }
}
