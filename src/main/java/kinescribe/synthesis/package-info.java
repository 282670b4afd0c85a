/** From a sentence to a motion. */
package kinescribe.synthesis;
