package kinescribe.format.motion;

/**
 * What a file most likely means where it does not say.
 *
 * @param value what is taken
 * @param sure whether the file's content leaves no reasonable doubt
 * @param why the reason, as the end of a sentence that begins with "since"
 */
record Guess<T>(T value, boolean sure, String why) {}
