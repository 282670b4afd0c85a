package kinescribe.evaluate;

/**
 * How well one class was recognised: means over the seeds in which there was something to score.
 *
 * @param f1 harmonic mean of precision and recall
 * @param precision share of the windows taken for the class that were of it; NaN where none was
 *     taken for it
 * @param recall share of the class's windows that were found; NaN where it does not occur
 */
public record ClassScore(Score f1, double precision, double recall) {}
