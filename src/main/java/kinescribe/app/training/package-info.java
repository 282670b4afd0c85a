/** Train and evaluate: settings, results, confusion. */
package kinescribe.app.training;
