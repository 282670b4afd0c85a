/** Files of labelled windows that other programs can learn from. */
package kinescribe.format.dataset;
