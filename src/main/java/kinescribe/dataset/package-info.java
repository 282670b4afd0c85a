/** Labelled windows of recordings, and who may learn from whom. */
package kinescribe.dataset;
