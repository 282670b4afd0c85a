/**
 * How far simulated windows are from measured ones, between what two halves of the real people and
 * what noise would score.
 */
package kinescribe.evaluate.scorecard;
