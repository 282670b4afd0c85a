package kinescribe.format.dataset;

/**
 * Whose a window is and what it is for, as a file of a benchmark data set tells it.
 *
 * @param trial its recording session; empty where the file does not tell
 * @param split the word for the part
 */
record Membership(String subject, String trial, String split) {}
