package kinescribe.language;

/**
 * What one request brought.
 *
 * @param text the answer's text
 * @param ended whether the server said that the answer ends there
 * @param cut whether the answer is longer than it may be
 * @param usage what it cost
 */
record Reply(String text, boolean ended, boolean cut, Usage usage) {}
