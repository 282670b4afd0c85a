/** The page on which models are trained to be kept. */
package kinescribe.app.models;
