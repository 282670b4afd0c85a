/** Scorecards as files. */
package kinescribe.format.scorecard;
