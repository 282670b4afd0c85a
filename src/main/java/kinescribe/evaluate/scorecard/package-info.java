/**
 * How far simulated windows are from measured ones, between what two halves of the real people and
 * what noise would score.
 */
@org.jspecify.annotations.NullMarked
package kinescribe.evaluate.scorecard;
