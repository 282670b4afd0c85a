/** The scorecard page: how like measured windows simulated ones are, as figures and as a map. */
package kinescribe.app.scorecard;
